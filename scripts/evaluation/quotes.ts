import type { Quote, Range } from '@hegao/contract'

/** A quote that names no place of its document, or several. */
export class QuoteError extends Error {
  override readonly name = 'QuoteError'
}

/**
 * Finds the one place of `text` that `quote` names.
 *
 * @returns half-open range in UTF-16 code units of `text`
 * @throws {QuoteError} where the quote is absent or ambiguous, saying which
 */
export function locateQuote(text: string, quote: Quote): Range {
  const { q, ctx, n } = quote
  let base = 0
  let searched = text
  let where = 'the document'
  if (ctx !== undefined) {
    const places = occurrences(text, ctx)
    const [first] = places
    if (first === undefined) throw new QuoteError(`ctx ${shown(ctx)} is absent`)
    if (places.length > 1) throw new QuoteError(`ctx ${shown(ctx)} occurs ${places.length} times; give a longer one`)
    base = first
    searched = ctx
    where = `ctx ${shown(ctx)}`
  }
  const places = occurrences(searched, q)
  if (places.length === 0) throw new QuoteError(`q ${shown(q)} is absent from ${where}`)
  if (n === undefined && places.length > 1) {
    throw new QuoteError(`q ${shown(q)} occurs ${places.length} times in ${where}; give a longer ctx, or n`)
  }
  const place = places[(n ?? 1) - 1]
  if (place === undefined) {
    throw new QuoteError(`n is ${n}, but q ${shown(q)} occurs only ${places.length} times in ${where}`)
  }
  return { start: base + place, end: base + place + q.length }
}

/** Where `needle` begins in `text`; occurrences may overlap. */
function occurrences(text: string, needle: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at)
  return found
}

function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text)
}
