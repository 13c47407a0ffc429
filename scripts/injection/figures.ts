import type { Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { type Decimal, decimal, type Interval, printed } from '@hegao/numerals'
import type { Random } from './random.ts'
import type { Specimen } from './specimen.ts'

/** The one Arabic number of a claim as it stands in the text. */
export interface Digits {
  readonly range: Range
  /** As written: 1250, 42.9. */
  readonly text: string
  readonly value: Decimal
}

const oneNumber = /^([^0-9]{0,4})([0-9]+(?:\.[0-9]+)?)([^0-9.,]*)$/

/** The number of a claim, null where it has several, is grouped or in Chinese. */
export function digitsOf({ folded }: Specimen, { range, placeholder }: Claim): Digits | null {
  const found = placeholder ? null : oneNumber.exec(folded.slice(range.start, range.end))
  if (found === null) return null
  const [, before = '', text = ''] = found
  const start = range.start + before.length
  return { range: { start, end: start + text.length }, text, value: decimal(text) }
}

/** The figure of a claim that prints one exact number, unsigned; null where it is an estimate or a range. */
export function figureOf({ quantity: { interval }, approximation }: Claim): Decimal | null {
  const { min, max } = interval
  if (approximation !== 'exact' || min === null || max === null || !min.eq(max)) return null
  return min.abs()
}

/** All that the figure of {@link figureOf} can have been printed for: a count is itself, anything else may be rounded. */
export function possibleOf(claim: Claim): Interval | null {
  const value = figureOf(claim)
  return value === null ? null : possibleAs(value, claim)
}

/** What `value` can have been printed for in the form of `claim`. */
export function possibleAs(value: Decimal, { kind, quantity: { ulp } }: Claim): Interval {
  return printed(value, kind === 'count' && ulp !== null && ulp.lte(1) ? null : ulp)
}

/** Whether two figures can be added or compared. */
export function isAlike(a: Claim, b: Claim): boolean {
  const dimension = ({ quantity, unit }: Claim): string => quantity.unit?.dimension ?? unit
  return a.kind === b.kind && dimension(a) === dimension(b)
}

/** A number as a slip of the pen leaves it, and its value in the units of its claim. */
export interface Slip {
  readonly text: string
  readonly value: Decimal
}

/** How many slips are tried before a number is given up. */
const attempts = 24

/**
 * A slip in the number of a claim: two neighbouring digits exchanged, or one digit put for another. It keeps its length
 * and its decimals.
 *
 * @param isFault whether the new value is one that no rounding explains
 */
export function slipOf(
  claim: Claim,
  digits: Digits,
  random: Random,
  isFault: (value: Decimal) => boolean,
): Slip | null {
  const value = figureOf(claim)
  if (value === null || digits.value.eq(0)) return null
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const text = slipped(digits.text, random)
    if (text === digits.text || (text.startsWith('0') && !text.startsWith('0.'))) continue
    // 12.5万 → 15.2万: the unit's factor stays.
    const changed = value.times(decimal(text)).div(digits.value)
    if (isFault(changed)) return { text, value: changed }
  }
  return null
}

function slipped(text: string, random: Random): string {
  const places = [...text].flatMap((character, at) => (character === '.' ? [] : [at]))
  const which = random.below(places.length)
  const at = places[which] ?? 0
  const next = places[which + 1]
  const characters = [...text]
  if (next !== undefined && random.below(2) === 0) {
    characters[at] = text.charAt(next)
    characters[next] = text.charAt(at)
  } else characters[at] = String((Number(text.charAt(at)) + 1 + random.below(9)) % 10)
  return characters.join('')
}
