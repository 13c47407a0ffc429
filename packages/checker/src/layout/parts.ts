import type { MarkerKind, ParagraphLayout, Range } from '@hegao/contract'
import { type Block, rangeOf } from '@hegao/parser'
import type { Document } from '../document.ts'
import { isHan } from '../text/characters.ts'

/** What a paragraph of the layout is in the report. */
export interface Part {
  readonly role: 'title' | 'heading' | 'text'
  readonly paragraph: ParagraphLayout
  /** Of a heading, without the text that runs on behind it; else of the paragraph. */
  readonly range: Range
  /** The marker of a heading, empty where there is none. */
  readonly marker: string
  readonly kind: MarkerKind | null
  /** Of a heading: the offset of the section it stands in, the same for all that stand beside it. */
  readonly parent: number | null
}

/** The levels of GB/T 9704—2012, 7.3.3, by the markers they have. */
export const levelKinds: readonly MarkerKind[] = [
  'chinese-comma',
  'chinese-parenthesized',
  'arabic-point',
  'arabic-parenthesized',
]

const known = new WeakMap<Document, readonly Part[]>()

/**
 * The title, the headings and the running text of a document with its layout, in order. Tables, short lines such as
 * recipients, sign-offs and attachments, and all of a document without layout are left out.
 */
export function layoutParts(document: Document): readonly Part[] {
  const found = known.get(document) ?? read(document)
  known.set(document, found)
  return found
}

function read({ layout, report, text }: Document): Part[] {
  if (layout === null) return []
  const entries = [...entriesOf(report.children, 0)]
  const parts: Part[] = []
  let next = 0
  for (const paragraph of layout.paragraphs) {
    if (paragraph.inTable || paragraph.aside) continue
    let entry = entries[next]
    while (entry !== undefined && entry.range.start < paragraph.start) {
      next += 1
      entry = entries[next]
    }
    if (entry === undefined || entry.range.start >= paragraph.end) continue
    if (entry.role === 'text' && !isRunning(text.slice(paragraph.start, paragraph.end))) continue
    const range = entry.role === 'heading' ? entry.range : { start: paragraph.start, end: paragraph.end }
    parts.push({ ...entry, range: { start: range.start, end: Math.min(range.end, paragraph.end) }, paragraph })
  }
  return parts
}

type Entry = Omit<Part, 'paragraph'>

function* entriesOf(blocks: readonly Block[], parent: number): Generator<Entry> {
  const plain = { marker: '', kind: null, parent: null }
  for (const block of blocks) {
    if (block.type === 'title') yield { role: 'title', range: rangeOf(block.position), ...plain }
    if (block.type === 'paragraph') yield { role: 'text', range: rangeOf(block.position), ...plain }
    if (block.type !== 'section') continue
    const [heading, ...rest] = block.children
    const { marker, kind } = block
    if (marker !== '') yield { role: 'heading', range: rangeOf(heading.position), marker, kind, parent }
    yield* entriesOf(rest, block.position.start.offset)
  }
}

/** A short line may be a sign-off, a caption, a list of recipients: 特此通知。 */
const SHORTEST_TEXT = 15
/** What stands under a table or at the end, in smaller type: 注：本表数据为快报数。 抄送：各镇人民政府。 */
const label = /^\s*[（(【[]?(?:注|备注|附注|说明|(?:数据|资料)?来源|单位|主送|抄送|抄报|分送|编者按)[0-9１-９]*[:：\s]/

function isRunning(line: string): boolean {
  return line.includes('。') && countHan(line) >= SHORTEST_TEXT && !label.test(line)
}

/** How many Chinese characters a text has. */
export function countHan(text: string): number {
  let count = 0
  for (const character of text) if (isHan(character)) count += 1
  return count
}
