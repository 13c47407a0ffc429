import { decimal, exactly, type Numeral, one, readNumeral } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { qualified } from '../bounds.ts'
import { numeralStarts, type Production } from '../production.ts'
import { readUnit, type UnitReading } from '../unit.ts'

/** A number with its unit of time. */
interface Part {
  numeral: Numeral
  unit: UnitReading
}

/** 一年零三个月, 2小时30分钟: one length of time, told in the smaller of its two units. */
export const compoundDuration: Production = {
  name: 'compound-duration',
  starts: numeralStarts,
  read({ text, at, floor, numeral, unit }) {
    const larger = numeral === null ? null : partOf(numeral, unit)
    if (larger === null) return null
    const link = /[零又]/.test(text.charAt(larger.unit.end)) ? 1 : 0
    const next = readNumeral(text, larger.unit.end + link)
    const smaller = next === null ? null : partOf(next, readUnit(text, next.end))
    if (smaller === null || larger.unit.entry.dimension !== smaller.unit.entry.dimension) return null
    const steps = decimal(larger.unit.entry.factor).div(decimal(smaller.unit.entry.factor))
    // 3天5小时 has fewer hours than a day; 5天3天 is no length of time.
    if (steps.lte(1) || smaller.numeral.value.gte(steps)) return null
    const qualifiers = readQualifiers(text, at, smaller.unit.end, floor, true)
    const approximation = combine(qualifiers.found)
    const value = larger.numeral.value.times(steps).plus(smaller.numeral.value)
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: 'duration',
        interval: approximation === 'exact' ? exactly(value) : qualified(value, approximation),
        ulp: one,
        approximation,
        unit: smaller.unit.term,
        unitEntry: smaller.unit.entry,
        placeholder: false,
        production: 'compound-duration',
      },
    ]
  },
}

/** A plain number of a unit of time; 2023年 and the 6月 of 2年6月 are dates. */
function partOf(numeral: Numeral, unit: UnitReading | null): Part | null {
  if (unit === null || unit.entry.kind !== 'duration' || unit.term === '月') return null
  if (numeral.vague !== null || numeral.value.gte(1000)) return null
  return { numeral, unit }
}
