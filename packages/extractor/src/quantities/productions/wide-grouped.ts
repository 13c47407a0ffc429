import { decimal, exactly, one } from '@hegao/numerals'
import { scaled } from '../bounds.ts'
import type { Production } from '../production.ts'
import { readUnit } from '../unit.ts'
import { baseFactor } from './measured.ts'

const grouped = /[0-9]{1,3}(?:，[0-9]{3}){1,4}(?![0-9.])/y

/**
 * ６，０００千瓦: thousands grouped by a full-width comma, as older typesetting has them. Only a group that begins with 0 can
 * be no number of its own, so only there the comma is taken for a group mark.
 */
export const wideGrouped: Production = {
  name: 'wide-grouped',
  starts: '0123456789',
  read({ text, at, numeral }) {
    if (numeral === null || text.charAt(numeral.end) !== '，') return null
    grouped.lastIndex = at
    const written = grouped.exec(text)?.[0]
    if (written === undefined || !written.includes('，0')) return null
    const unit = readUnit(text, at + written.length)
    if (unit === null) return null
    const factor = baseFactor(unit)
    return [
      {
        start: at,
        end: unit.end,
        kind: unit.entry.kind,
        interval: scaled(exactly(decimal(written.replaceAll('，', ''))), factor),
        ulp: one.times(factor),
        approximation: 'exact',
        unit: unit.term,
        unitEntry: unit.entry,
        placeholder: false,
        production: 'wide-grouped',
      },
    ]
  },
}
