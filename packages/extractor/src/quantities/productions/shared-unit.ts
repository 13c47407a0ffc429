import { characterSet, type Decimal, exactly, magnitudeValue, type Numeral, one, readNumeral } from '@hegao/numerals'
import { scaled } from '../bounds.ts'
import type { Production } from '../production.ts'
import type { Reading } from '../reading.ts'
import { readUnit, skipSpaces } from '../unit.ts'
import { baseFactor, readMeasured } from './measured.ts'

/** A list longer than this is a table in disguise; the limit bounds the work per number. */
const longestList = 24

const joints = characterSet('、和')

/** Figures joined by 、 or 和, and after the last of them something else than another joint. */
const look = /(?:[0-9][0-9.,]{0,20}[万亿]{0,2}个? ?[、和] ?){1,23}[0-9][0-9.,]{0,20}(?![0-9.,、])/y

/** 20.9、36.2、54个百分点: every number is a quantity of its own, the unit stands once, after the last. */
export const sharedUnit: Production = {
  name: 'shared-unit',
  starts: '0123456789',
  read(place) {
    const { text, at } = place
    if (place.numeral === null || (place.unit !== null && !dropsUnit(text, place.numeral.end))) return null
    look.lastIndex = at
    if (!look.test(text)) return null
    const numerals: Numeral[] = []
    let from = at
    let halfUnit = false
    for (;;) {
      const numeral = readNumeral(text, from)
      if (numeral === null || numeral.form === 'chinese' || numerals.length >= longestList) return null
      numerals.push(numeral)
      const half = dropsUnit(text, numeral.end) ? 1 : 0
      halfUnit ||= half > 0
      if (half === 0 && readUnit(text, numeral.end) !== null) break
      const joint = skipSpaces(text, numeral.end + half)
      if (!joints.has(text, joint)) return null
      from = skipSpaces(text, joint + 1)
    }
    const last = numerals.at(-1)
    if (last === undefined || numerals.length < 2) return null
    const unit = readUnit(text, last.end)
    const closing = readMeasured({ text, floor: last.start }, last, unit)
    if (unit === null || closing === null || unit.entry.care === 'date') return null
    if (halfUnit && unit.term !== '个百分点') return null
    const factor = baseFactor(unit)
    const readings = numerals.slice(0, -1).map(
      (numeral): Reading => ({
        start: numeral.start,
        end: halfUnit && text.charAt(numeral.end) === '个' ? numeral.end + 1 : numeral.end,
        kind: closing.kind,
        interval: scaled(exactly(numeral.value.times(shared(numeral, last))), factor),
        ulp: numeral.ulp?.times(shared(numeral, last)).times(factor) ?? null,
        approximation: 'exact',
        unit: closing.unit,
        unitEntry: closing.unitEntry,
        placeholder: closing.placeholder,
        production: 'shared-unit',
      }),
    )
    closing.production = 'shared-unit'
    return [...readings, closing]
  },
}

/** 12.7个、12个百分点: the 个 may be told and the 百分点 be left out. */
function dropsUnit(text: string, at: number): boolean {
  return text.charAt(at) === '个' && joints.has(text, at + 1)
}

/** The 万 or 亿 of the last number serves the others where they bear none. */
function shared(numeral: Numeral, last: Numeral): Decimal {
  return numeral.magnitude === '' ? (magnitudeValue(last.magnitude) ?? one) : one
}
