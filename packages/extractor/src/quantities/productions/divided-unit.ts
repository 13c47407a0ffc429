import { type Decimal, decimal } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { inherentApproximation, qualified } from '../bounds.ts'
import { numeralStarts, type Production } from '../production.ts'
import { readUnit, type UnitReading } from '../unit.ts'

const half = decimal('0.5')

/** 两个半小时, 5个多月, 2个多百分点: the 个 of the unit stands before 半 or 多, the rest of it behind. */
export const dividedUnit: Production = {
  name: 'divided-unit',
  starts: numeralStarts,
  read({ text, at, floor, numeral }) {
    if (numeral === null || text.charAt(numeral.end) !== '个') return null
    const between = text[numeral.end + 1]
    if (between !== '半' && between !== '多' && between !== '余') return null
    const unit = readRest(text, numeral.end + 2)
    if (unit === null) return null
    const inherent = inherentApproximation(numeral)
    const qualifiers = readQualifiers(text, at, unit.end, floor, unit.entry.kind === 'duration')
    const own = [...(between === '半' ? [] : (['over'] as const)), ...(inherent === null ? [] : [inherent])]
    const approximation = combine([...qualifiers.found, ...own])
    const value: Decimal = between === '半' ? numeral.value.plus(half) : numeral.value
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: unit.entry.kind,
        interval: qualified(value, approximation),
        ulp: between === '半' ? half : null,
        approximation,
        unit: unit.term,
        unitEntry: unit.entry,
        placeholder: false,
        production: 'divided-unit',
      },
    ]
  },
}

/** The 月 of 两个多月, as the 个月 that it is; 5个多媒体教室 has none. */
function readRest(text: string, at: number): UnitReading | null {
  const whole = readUnit(`个${text.slice(at, at + longestRest)}`, 0)
  if (whole === null || (whole.entry.kind !== 'duration' && whole.entry.kind !== 'percentage-point')) return null
  return { ...whole, start: at, end: at + whole.end - 1 }
}

/** 百分点, 工作日, 小时. */
const longestRest = 5
