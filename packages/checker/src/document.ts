import type { Layout, Period, PlaceInWords, Range, SourceText } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { reportPeriod } from '@hegao/extractor'
import { fold } from '@hegao/numerals'
import type { Item, LeafInContext, Locator, Report, ReportNode, Section, TextLeaf } from '@hegao/parser'
import { createLocator, leaves } from '@hegao/parser'

/** One report as rules see it: the tree, what was read from it, and the text, each prepared once for all rules. */
export interface Document {
  /** The path the document is reported under. */
  readonly path: string
  /** The documents of the same occasion that this one is held against. */
  readonly companions: readonly Document[]
  readonly report: Report
  /** The text as read; all ranges point into it. */
  readonly text: string
  /** The text with full-width digits, letters and signs made half-width; an offset in it is an offset in `text`. */
  readonly folded: string
  /** How the document looks on paper, null where its format does not say. */
  readonly layout: Layout | null
  /** All text-bearing leaves in document order. */
  readonly leaves: readonly LeafInContext[]
  /** All sections and run-in items in document order. */
  readonly sections: readonly (Section | Item)[]
  /** All nodes of one type in document order. */
  nodes<T extends ReportNode['type']>(type: T): readonly Extract<ReportNode, { type: T }>[]
  /** All claims in document order. */
  readonly claims: readonly Claim[]
  readonly period: Period | null
  readonly locator: Locator
  /** The range of the leaf that holds `offset`; of its line, where it lies in none. */
  contextOf(offset: number): Range
  /** The last leaf that ends at or before `offset`, null where there is none. */
  leafBefore(offset: number): TextLeaf | null
  /** The claim whose text holds `offset`, null where none does. */
  claimAt(offset: number): Claim | null
  /** Where a range begins, as messages name it: 第3行, or the place in the file where the text was read out of one. */
  placeOf(range: Range): PlaceInWords
  /** The claims that lie wholly in `range`, in document order. */
  claimsIn(range: Range): readonly Claim[]
}

/** Prepares a parsed report and its claims for the rules. Linear in the length of the text. */
export function createDocument(
  report: Report,
  claims: readonly Claim[],
  source: Pick<SourceText, 'text' | 'place'> & Partial<Pick<SourceText, 'path' | 'layout'>>,
  companions: readonly Document[] = [],
): Document {
  const { text, path = '', layout = null } = source
  const allLeaves = [...leaves(report)]
  const allNodes = [...walk(report)]
  const locator = createLocator(text)
  return {
    path,
    companions,
    report,
    text,
    folded: fold(text),
    layout,
    leaves: allLeaves,
    sections: allNodes.filter((node) => node.type === 'section' || node.type === 'item'),
    nodes: <T extends ReportNode['type']>(type: T) =>
      allNodes.filter((node): node is Extract<ReportNode, { type: T }> => node.type === type),
    claims,
    period: reportPeriod(report),
    locator,
    contextOf(offset) {
      const found = allLeaves[lastAtOrBefore(allLeaves, offset, ({ leaf }) => leaf.position.start.offset)]
      if (found !== undefined && offset < found.leaf.position.end.offset) {
        return { start: found.leaf.position.start.offset, end: found.leaf.position.end.offset }
      }
      return lineAt(text, offset)
    },
    leafBefore(offset) {
      return allLeaves[lastAtOrBefore(allLeaves, offset, ({ leaf }) => leaf.position.end.offset)]?.leaf ?? null
    },
    claimAt(offset) {
      const claim = claims[lastAtOrBefore(claims, offset, ({ range }) => range.start)]
      return claim !== undefined && offset < claim.range.end ? claim : null
    },
    placeOf(range) {
      const { line } = locator.point(range.start)
      if (source.place === undefined) return { zh: `第${line}行`, en: `line ${line}` }
      return source.place(range) ?? partOf(allNodes, range.start)
    },
    claimsIn({ start, end }) {
      const first = lastAtOrBefore(claims, start - 1, (claim) => claim.range.start) + 1
      const inside: Claim[] = []
      for (let i = first; i < claims.length; i += 1) {
        const claim = claims[i]
        if (claim === undefined || claim.range.start >= end) break
        if (claim.range.end <= end) inside.push(claim)
      }
      return inside
    },
  }
}

/** The part of a report that an offset lies in, by its heading: what has neither lines nor pages still has headings. */
function partOf(nodes: readonly ReportNode[], offset: number): PlaceInWords {
  const holds = ({ position: { start, end } }: ReportNode): boolean => start.offset <= offset && offset < end.offset
  // Nodes stand in document order: the last that holds the offset is the innermost.
  const part = nodes.findLast((node): node is Section => node.type === 'section' && node.title !== '' && holds(node))
  if (part === undefined) return { zh: '开头部分', en: 'the beginning' }
  const heading = `${part.marker}${part.title}`
  return { zh: `“${heading}”部分`, en: `the part “${heading}”` }
}

function* walk(node: ReportNode): Generator<ReportNode> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

/** The index of the last element that starts at or before `offset`, -1 where none does. */
function lastAtOrBefore<T>(elements: readonly T[], offset: number, startOf: (element: T) => number): number {
  let low = -1
  let high = elements.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const element = elements[middle]
    if (element !== undefined && startOf(element) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function lineAt(text: string, offset: number): Range {
  let start = offset
  while (start > 0 && !isLineEnd(text, start - 1)) start -= 1
  let end = offset
  while (end < text.length && !isLineEnd(text, end)) end += 1
  return { start, end }
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r'
}
