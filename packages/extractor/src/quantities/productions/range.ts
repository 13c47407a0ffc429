import { characterSet, closed, type Decimal, magnitudeValue, type Numeral, one, readNumeral } from '@hegao/numerals'
import { readQualifiers } from '../approximation.ts'
import { scaled } from '../bounds.ts'
import { isNoUnitHere } from '../not-a-unit.ts'
import { numeralStarts, type Production } from '../production.ts'
import { readUnit, skipSpaces } from '../unit.ts'
import { baseFactor } from './measured.ts'

/** 5—8次, 15%～30%, 3至5年, 13—17亿元: two ends and one unit. 由3.1%到5.6% is a change, not a range. */
export const range: Production = {
  name: 'range',
  starts: numeralStarts,
  read({ text, at, floor, numeral: low, unit: lowUnit }) {
    if (low === null || low.vague !== null) return null
    const joint = lowUnit !== null && connectorEnd(text, lowUnit.end) > 0 ? lowUnit.end : low.end
    const from = connectorEnd(text, joint)
    if (from === 0) return null
    const high = readNumeral(text, skipSpaces(text, from))
    if (high === null || high.vague !== null) return null
    const unit = readUnit(text, high.end)
    if (unit === null || isNoUnitHere(text, high, unit)) return null
    if (joint !== low.end && lowUnit?.term !== unit.term) return null
    if (joint !== low.end && /[由从自]$/.test(text.slice(0, at).slice(-1))) return null
    const lowValue = joint === low.end ? sharedMagnitude(low, high) : low.value
    if (lowValue.gte(high.value)) return null
    const qualifiers = readQualifiers(text, at, unit.end, floor)
    const factor = baseFactor(unit)
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: unit.entry.kind,
        interval: scaled(closed(lowValue, high.value), factor),
        ulp: high.ulp?.times(factor) ?? null,
        approximation: 'range',
        unit: unit.term,
        unitEntry: unit.entry,
        placeholder: false,
        production: 'range',
      },
    ]
  },
}

const dashes = characterSet('—–─')
const connectors = characterSet('~～-－至到')

/** The offset after —, ～, -, 至 or 到; 0 where none stands. */
export function connectorEnd(text: string, at: number): number {
  const start = skipSpaces(text, at)
  if (dashes.has(text, start)) return text[start + 1] === text[start] ? start + 2 : start + 1
  return connectors.has(text, start) ? start + 1 : 0
}

/** The 13 of 13—17亿元 counts 亿 too. */
function sharedMagnitude(low: Numeral, high: Numeral): Decimal {
  // 三至五百 are hundreds both; 三至五十 may begin at three.
  if (low.magnitude !== '' || (low.form === 'chinese' && high.magnitude === '十')) return low.value
  const magnitude = magnitudeValue(high.magnitude) ?? one
  return low.value.lt(high.value.div(magnitude)) ? low.value.times(magnitude) : low.value
}
