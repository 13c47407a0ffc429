import type { Numeral } from '@hegao/numerals'
import type { Reading } from './reading.ts'
import type { UnitReading } from './unit.ts'

/** Where a production may look: the folded text of one leaf. */
export interface Place {
  /** The leaf's text, folded; offsets in it are offsets in the text as read. */
  text: string
  /** Where a number can begin. */
  at: number
  /** The numeral that begins at `at`, or null. */
  numeral: Numeral | null
  /** The unit right behind that numeral, or null. */
  unit: UnitReading | null
  /** The end of the quantity before: qualifiers are not looked for in front of it. */
  floor: number
}

/**
 * One way to write a quantity. A production is anchored at its place and looks only a bounded way ahead of what it
 * reads; it returns null where the text is not of its kind.
 */
export interface Production {
  name: string
  /** Every character that it can begin with; elsewhere it is not asked. */
  starts: string
  /** The quantities read, in order (a list that shares its unit gives several), or null. */
  read(place: Place): Reading[] | null
}

/** What the numeral of a quantity begins with. */
export const numeralStarts = '0123456789.〇零一二两三四五六七八九十百千万亿廿卅几数壹贰叁肆伍陆柒捌玖拾佰仟'
