/** Text put in the place of a stretch of another; an empty stretch is where it is put in. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Replaces stretches of a text all at once.
 *
 * @param splices none overlapping another; of those at one place the earlier in the list stands first
 */
export function splice(text: string, splices: readonly Splice[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, start), put)
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Text as it stands in XML, in an element or an attribute; what XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;')
}

/** Characters outside the production Char of XML 1.0, lone surrogates among them. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu
