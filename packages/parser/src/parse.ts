import { fold } from '@hegao/numerals'
import { buildBlocks } from './build.ts'
import { type FrontRole, readFront } from './constructs/front.ts'
import { recordDeepLevels } from './deep-levels.ts'
import { pairMarks } from './enclosure.ts'
import { keepFoldedText } from './folded-text.ts'
import { type Line, splitLines, trim } from './lines.ts'
import { createLocator } from './locator.ts'
import type { Block, Report } from './nodes.ts'
import { buildParagraph } from './paragraph.ts'
import { readPieces } from './region.ts'
import { numberSections, placedEntries } from './sections.ts'
import { literal, type Source } from './source.ts'
import { findTables } from './tables.ts'
import { joinWrappedLines } from './wrapped-lines.ts'

/**
 * Parses the text of a report into a tree.
 *
 * Never throws on any text, takes linear time, and never changes the text: every position is in UTF-16 code units of
 * the text as given. Out-of-order, repeated, missing and mis-levelled markers give the best tree there is, with the
 * irregularity recorded on the node.
 *
 * @param source the text, or an object that has it, such as the `SourceText` of `@hegao/documents`
 */
export function parse(source: string | { readonly text: string }): Report {
  const text = typeof source === 'string' ? source : source.text
  const view = fold(text)
  const shared: Source = {
    text,
    view,
    locator: createLocator(text),
    region: (lines) => buildBlocks(shared, readPieces(shared, lines, false)),
  }
  const lines = joinWrappedLines(view, findTables(text, view, splitLines(view)))
  const front = readFront(view, lines)
  dropRepeatedTitle(view, lines, front.indexOf('title'))
  const frontNodes = front.flatMap((role, i) => buildFront(shared, role, lines[i]))
  const children = frontNodes.concat(buildBlocks(shared, readPieces(shared, lines.slice(front.length), true)))
  const report: Report = { type: 'report', children, position: shared.locator.position(0, text.length) }
  const entries = placedEntries(report)
  numberSections(entries)
  recordDeepLevels(entries)
  keepFoldedText(report, view)
  return report
}

const titleBreak = /(?:——|--|―{1,2})(?=\d{4}年|在)/

function buildFront(source: Source, role: FrontRole, line: Line | undefined): Block[] {
  if (!line) return []
  const { start, end } = line
  if (role === 'lead') {
    const paragraph = buildParagraph(source, start, end, [], pairMarks(source.text, start, end))
    return paragraph ? [paragraph] : []
  }
  // 1954年政府工作报告——1954年5月23日在……会议上 is title and occasion in one line.
  const split = role === 'title' ? source.view.slice(start, end).search(titleBreak) : -1
  if (split <= 0) return [literal(source, role, line)]
  return [
    literal(source, 'title', trim(source.text, start, start + split)),
    literal(source, 'subtitle', { start: start + split, end }),
  ]
}

/** Web pages print the title once more below the report; it is no heading of it. */
function dropRepeatedTitle(view: string, lines: readonly Line[], titleLine: number): void {
  const title = lines[titleLine]
  if (!title) return
  const value = view.slice(title.start, title.end)
  for (const line of lines.slice(titleLine + 1)) {
    if (line.end - line.start === value.length && view.startsWith(value, line.start)) line.role = 'furniture'
  }
}
