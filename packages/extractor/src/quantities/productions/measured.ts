import type { ClaimKind } from '@hegao/contract'
import type { Unit } from '@hegao/lexicon'
import { characterSet, type Decimal, decimal, type Numeral, one, readNumeral, zero } from '@hegao/numerals'
import type { Approximation } from '../approximation.ts'
import { combine, readQualifiers } from '../approximation.ts'
import { inherentApproximation, qualified, scaled } from '../bounds.ts'
import { isNoUnitHere } from '../not-a-unit.ts'
import { numeralStarts, type Place, type Production } from '../production.ts'
import type { Reading } from '../reading.ts'
import { readUnit, skipSpaces, type UnitReading } from '../unit.ts'

/** What the 半 of 两年半 adds. */
const half = decimal('0.5')

/** A number with the unit after it: 5000余件, 2424.03万元, 14 余篇, 4小时. */
export const measured: Production = {
  name: 'number-unit',
  starts: numeralStarts,
  read(place) {
    if (place.numeral === null) return null
    const reading = readMeasured(place, place.numeral, place.unit)
    return reading === null ? null : [reading]
  },
}

/** The quantity made of a numeral and the unit after it, both already read; null where no unit follows. */
export function readMeasured(
  place: Pick<Place, 'text' | 'floor'>,
  numeral: Numeral,
  unitAfter: UnitReading | null,
): Reading | null {
  const { text } = place
  const own: Approximation[] = []
  const inherent = inherentApproximation(numeral)
  if (inherent !== null) own.push(inherent)
  let unit = unitAfter
  // 14 余篇: a space keeps the numeral from taking the 余.
  const surplus = skipSpaces(text, numeral.end)
  if (inherent === null && (text.charAt(surplus) === '余' || text.charAt(surplus) === '多')) {
    const unitBehind = readUnit(text, surplus + 1)
    if (unitBehind !== null) {
      own.push('over')
      unit = unitBehind
    }
  }
  if (unit === null || isNoUnitHere(text, numeral, unit)) return null
  return assemble(place, numeral, unit, own)
}

function assemble(
  place: Pick<Place, 'text' | 'floor'>,
  numeral: Numeral,
  unit: UnitReading,
  own: Approximation[],
): Reading {
  const { text } = place
  let end = unit.end
  let value = numeral.value
  // 两年半, 一倍半
  if (text.charAt(end) === '半' && !/[径数]/.test(text.charAt(end + 1))) {
    value = value.plus(half)
    end += 1
  } else if (unit.entry.kind === 'money' && (unit.term === '元' || unit.term === '块')) {
    const small = readSmallMoney(text, end)
    if (small.value !== zero) value = value.plus(small.value)
    end = small.end
    // 叁佰万元整: the word that closes a sum against additions.
    if (/^[整正](?:$|[，。；、,;）)])/.test(text.slice(end, end + 2))) end += 1
  }
  const qualifiers = readQualifiers(text, numeral.start, end, place.floor, unit.entry.kind === 'duration')
  const found = [...qualifiers.found, ...own]
  const approximation = found.length === 0 ? 'exact' : combine(found)
  const factor = baseFactor(unit)
  const interval =
    approximation === 'range' ||
    (found.length === 1 && own.length === 1 && numeral.vague !== null && approximation !== 'about')
      ? numeral.interval
      : qualified(value, approximation)
  return {
    start: qualifiers.start,
    end: qualifiers.end,
    kind: kindOf(text, numeral.start, unit),
    interval: scaled(interval, factor),
    ulp: factor === one ? numeral.ulp : (numeral.ulp?.times(factor) ?? null),
    approximation,
    unit: unit.term,
    unitEntry: currencyBefore(text, numeral.start, unit) ?? unit.entry,
    placeholder: false,
    production: unit.entry.kind,
  }
}

/** The currency of 港币2亿元, named before the number; null where none is. */
function currencyBefore(text: string, at: number, { term }: UnitReading): Unit | null {
  if (term !== '元' || text.charAt(at - 1) !== '币') return null
  const named = readUnit(text, at - '新台币'.length) ?? readUnit(text, at - '港币'.length)
  return named?.end === at && named.entry.kind === 'money' ? named.entry : null
}

/**
 * What a unit of several kinds tells here. 人均预期寿命79.4岁 is a length of life, where 岁 elsewhere tells an age;
 * 前移5位 are places in an order, where 位 elsewhere counts people.
 */
function kindOf(text: string, at: number, { term, entry }: UnitReading): ClaimKind {
  if (term === '岁' && /寿命[^，。；、]{0,6}$/.test(text.slice(Math.max(0, at - 8), at))) return 'duration'
  if (term === '位' && !/(?:移|升|进|退|降|跌|滑)了?$/.test(text.slice(Math.max(0, at - 2), at))) return 'count'
  return entry.kind
}

/** Money is told in its base unit: 5角 is 0.5 yuan. ‰ is told in percent. All other units keep their own scale. */
export function baseFactor(unit: UnitReading): Decimal {
  const { kind, factor } = unit.entry
  return (kind === 'money' || kind === 'percentage') && factor !== '1' ? decimal(factor) : one
}

const beginsNumeral = characterSet(numeralStarts)

/** The 5角6分 of 3元5角6分, in yuan. */
function readSmallMoney(text: string, at: number): { value: Decimal; end: number } {
  let value = zero
  let end = at
  // 12元，…: at nearly all sums nothing goes on.
  if (!beginsNumeral.has(text, at)) return { value, end }
  for (const [mark, worth] of [
    ['角', '0.1'],
    ['分', '0.01'],
  ] as const) {
    const numeral = readNumeral(text, end)
    if (numeral === null || text[numeral.end] !== mark) continue
    value = value.plus(numeral.value.times(worth))
    end = numeral.end + 1
  }
  return { value, end }
}
