import { fold, formatDecimal, type Interval, type Numeral, readNumeral } from '@hegao/numerals'

/** The numeral at the beginning of `text`, or null. */
export function read(text: string): Numeral | null {
  return readNumeral(fold(text), 0)
}

/** What the numeral at the beginning of `text` covers and prints, as `十几=10`, or null. */
export function readAs(text: string): string | null {
  const numeral = read(text)
  return numeral === null ? null : `${text.slice(numeral.start, numeral.end)}=${formatDecimal(numeral.value)}`
}

/** An interval as mathematicians write it: [1, 2), (0, ∞). */
export function written(interval: Interval | undefined): string | undefined {
  if (interval === undefined) return undefined
  const { min, max, minOpen, maxOpen } = interval
  const low = min === null ? '-∞' : formatDecimal(min)
  const high = max === null ? '∞' : formatDecimal(max)
  return `${minOpen ? '(' : '['}${low}, ${high}${maxOpen ? ')' : ']'}`
}
