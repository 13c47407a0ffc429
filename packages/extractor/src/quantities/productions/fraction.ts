import { type Decimal, decimal, type Numeral, readNumeral } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { qualified } from '../bounds.ts'
import { numeralStarts, type Production } from '../production.ts'

/** 三分之二, 五分之一, 1/3: one claim of kind fraction, its value the quotient. */
export const fraction: Production = {
  name: 'fraction',
  starts: numeralStarts,
  read({ text, at, floor, numeral }) {
    const written = numeral === null ? null : (inWords(text, numeral) ?? withSlash(text, at))
    if (written === null) return null
    const qualifiers = readQualifiers(text, at, written.end, floor)
    const approximation = combine(qualifiers.found)
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: 'fraction',
        interval: qualified(written.value, approximation),
        ulp: null,
        approximation,
        unit: '',
        unitEntry: null,
        placeholder: false,
        production: 'fraction',
      },
    ]
  },
}

interface Written {
  value: Decimal
  end: number
}

function inWords(text: string, denominator: Numeral): Written | null {
  if (!text.startsWith('分之', denominator.end) || denominator.value.lte(1)) return null
  const numerator = readNumeral(text, denominator.end + 2)
  return numerator === null ? null : { value: numerator.value.div(denominator.value), end: numerator.end }
}

/** A share is a proper fraction of few parts; 3/15 is a date and 1/20 a page. */
const slashed = /([1-9])\/([2-9]|10)(?![0-9/.%\-A-Za-z版页期])/y

function withSlash(text: string, at: number): Written | null {
  if (text.charAt(at + 1) !== '/' || /[0-9/.\-A-Za-z]/.test(text.charAt(at - 1))) return null
  slashed.lastIndex = at
  const [written = '', numerator = '', denominator = ''] = slashed.exec(text) ?? []
  if (written === '' || Number(numerator) >= Number(denominator)) return null
  return { value: decimal(numerator).div(decimal(denominator)), end: at + written.length }
}
