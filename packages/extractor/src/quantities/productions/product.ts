import { characterSet, exactly, readNumeral } from '@hegao/numerals'
import { scaled } from '../bounds.ts'
import { numeralStarts, type Production } from '../production.ts'
import { readUnit } from '../unit.ts'
import { baseFactor } from './measured.ts'

/** Kinds of which several of one size make a total: two sets of 350 MW are 700 MW, 3×5 m are no 15 m. */
const additive = new Set(['power', 'apparent-power', 'energy', 'mass', 'volume', 'steam', 'mass-rate', 'flow'])

const times = characterSet('×✕xX*')

/** 2×35万千瓦: so many pieces of one size, told as their total. */
export const product: Production = {
  name: 'product',
  starts: numeralStarts,
  read({ text, at, numeral: pieces }) {
    if (pieces === null || pieces.form === 'chinese' || !times.has(text, pieces.end)) return null
    const size = readNumeral(text, pieces.end + 1)
    if (size === null || size.form === 'chinese') return null
    const unit = readUnit(text, size.end)
    if (unit === null || !additive.has(unit.entry.dimension)) return null
    const factor = baseFactor(unit)
    return [
      {
        start: at,
        end: unit.end,
        kind: unit.entry.kind,
        interval: scaled(exactly(pieces.value.times(size.value)), factor),
        ulp: size.ulp?.times(pieces.value).times(factor) ?? null,
        approximation: 'exact',
        unit: unit.term,
        unitEntry: unit.entry,
        placeholder: false,
        production: 'product',
      },
    ]
  },
}
