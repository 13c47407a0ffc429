import { readNumeral } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { qualified } from '../bounds.ts'
import type { Production } from '../production.ts'

/** 三分之二, 五分之一: one claim of kind fraction, its value the quotient. */
export const fraction: Production = {
  name: 'fraction',
  read({ text, at, floor, numeral: denominator }) {
    if (denominator === null || !text.startsWith('分之', denominator.end) || denominator.value.lte(1)) return null
    const numerator = readNumeral(text, denominator.end + 2)
    if (numerator === null) return null
    const qualifiers = readQualifiers(text, at, numerator.end, floor)
    const approximation = combine(qualifiers.found)
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: 'fraction',
        interval: qualified(numerator.value.div(denominator.value), approximation),
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
