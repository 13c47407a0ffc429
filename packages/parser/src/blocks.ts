import { isListedAttachment } from './constructs/attachment.ts'
import type { FieldSpan } from './constructs/field.ts'
import { readNoteMarker } from './constructs/notes.ts'
import { pairMarks } from './enclosure.ts'
import { readHeading } from './heading.ts'
import { irregularitiesOf } from './irregularities.ts'
import type { Line } from './lines.ts'
import type { Attachment, Block, Elision, Field, Furniture, Note, Notes, Sentence, Signature } from './nodes.ts'
import { buildParagraph, buildSentences } from './paragraph.ts'
import type { Member } from './series.ts'
import { literal, type Source } from './source.ts'

/** The sentences of a stretch that is no paragraph of its own. */
function sentencesOf(source: Source, start: number, end: number): Sentence[] {
  return buildSentences(source, start, end, pairMarks(source.text, start, end))
}

/** A label and its value. */
export function buildField(source: Source, line: Line, { label, value }: FieldSpan): Field {
  return {
    type: 'field',
    label: source.text.slice(label.start, label.end),
    children: sentencesOf(source, value.start, value.end),
    position: source.locator.position(line.start, line.end),
  }
}

/**
 * A heading such as 名词解释 with the notes under it; lines without a marker belong to the note above them, what the page
 * left between the lines to none.
 */
export function buildNotes(source: Source, heading: Line, lines: readonly Line[]): Notes {
  const notes: (Note | Furniture | Elision)[] = []
  let last: Note | undefined
  for (const line of lines) {
    if (line.role !== null) {
      notes.push(literal(source, line.role, line))
      continue
    }
    const marker = readNoteMarker(source.view, line.start, line.end)
    if (marker || !last) {
      const note = buildNote(source, line, marker)
      if (note.ordinal !== null && last) note.irregularities.push(...irregularitiesOf(note.ordinal, member(last)))
      notes.push(note)
      last = note
    } else {
      for (const sentence of sentencesOf(source, line.start, line.end)) last.children.push(sentence)
      last.position.end = source.locator.point(line.end)
    }
  }
  const own = literal(source, 'heading', heading)
  return {
    type: 'notes',
    id: '',
    marker: '',
    kind: 'unnumbered',
    level: 'unnumbered',
    ordinal: null,
    title: own.value.replace(/[:：]$/, ''),
    irregularities: [],
    children: [own, ...notes],
    position: { start: own.position.start, end: last?.position.end ?? own.position.end },
  }
}

const member = (note: Note): Member => ({ kind: note.kind, ordinal: note.ordinal ?? 0, node: note })

function buildNote(source: Source, line: Line, marker: ReturnType<typeof readNoteMarker>): Note {
  const { text, view, locator } = source
  const from = marker?.end ?? line.start
  const { title } = readHeading(view, from, line.end, pairMarks(text, line.start, line.end), 'section')
  return {
    type: 'note',
    id: '',
    marker: marker ? text.slice(line.start, marker.end).trim() : '',
    kind: 'arabic-point',
    level: 3,
    ordinal: marker?.ordinal ?? null,
    title: text.slice(title.start, title.end),
    heading: locator.position(line.start, Math.max(title.end, from)),
    irregularities: [],
    children: sentencesOf(source, from, line.end),
    position: locator.position(line.start, line.end),
  }
}

/** So many lines behind a page number or a cut the next note has to begin. */
const nextNoteReach = 8

/** Index after the last note: notes run to the end, to what the web page put below them, or to another part of the report. */
export function endOfNotes(view: string, lines: readonly Line[], from: number): number {
  let last: number | null = null
  let to = from
  for (let line = lines[to]; line !== undefined; line = lines[to]) {
    if (opensOtherPart(view, lines, to)) break
    if (line.role === null) last = readNoteMarker(view, line.start, line.end)?.ordinal ?? last
    else if (!goesOn(view, lines, to, last)) break
    to += 1
  }
  return to
}

/**
 * Whether a note that runs on from the last one stands below what the page left at line `at`: 6. … — 9 — … 7. What a cut
 * hid may have been notes.
 */
function goesOn(view: string, lines: readonly Line[], at: number, last: number | null): boolean {
  if (last === null) return false
  const most = lines[at]?.role === 'elision' ? Number.POSITIVE_INFINITY : last + 1
  for (const { role, start, end } of lines.slice(at + 1, at + 1 + nextNoteReach)) {
    const ordinal = role === null ? readNoteMarker(view, start, end)?.ordinal : undefined
    if (ordinal !== undefined) return ordinal > last && ordinal <= most
  }
  return false
}

/** Longer lines are text, and so are those that end with a mark. */
const longestPartTitle = 40

/** Whether notes that stand in the middle of a report end here: a title, and text below it that ends with a mark. */
function opensOtherPart(view: string, lines: readonly Line[], at: number): boolean {
  const [line, above, below] = [lines[at], lines[at - 1], lines[at + 1]]
  if (!line || !above || !below || line.parted !== null || line.end - line.start > longestPartTitle) return false
  if (!partTitle.test(view.slice(line.start, line.end))) return false
  return view.charAt(above.end - 1) === '。' && (below.parted !== null || view.charAt(below.end - 1) === '。')
}

/** 2024年部门预算编制说明 */
const partTitle = /^[\d\p{Script=Han}（）()“”]{6,}(?:说明|总表|表|情况|报告)$/u

/** The office and the date that sign a report; the last line bears the date. */
export function buildSignature(source: Source, lines: readonly Line[]): Signature {
  const texts = lines.map(({ start, end }) => source.text.slice(start, end))
  return {
    type: 'signature',
    organisation: texts.slice(0, -1).join('') || null,
    date: texts.at(-1) ?? null,
    children: lines.map((line) => literal(source, 'sentence', line)),
    position: source.locator.position(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0),
  }
}

/** 附件：1.任务清单, and the lines 2.经费明细表 … below it; `next` is the index after them. */
export function buildAttachmentList(
  source: Source,
  lines: readonly Line[],
  first: number,
): { node: Attachment; next: number } {
  let next = first + 1
  for (let line = lines[next]; line && isListedAttachment(source.view, line.start, line.end); line = lines[next])
    next += 1
  const own = lines.slice(first, next)
  const blocks = own.flatMap(
    ({ start, end }) => buildParagraph(source, start, end, [], pairMarks(source.text, start, end)) ?? [],
  )
  return { node: attachment(source, own[0], blocks), next }
}

/** A line 附件1 and all that follows it up to the next attachment. */
export function buildAttachment(source: Source, opening: Line, lines: readonly Line[]): Attachment {
  return attachment(source, opening, source.region(lines))
}

function attachment(source: Source, line: Line | undefined, blocks: Block[]): Attachment {
  const start = line?.start ?? 0
  const label = source.text.slice(start, line?.end ?? start)
  const colon = source.view.slice(start, line?.end ?? start).search(/[:：]/)
  return {
    type: 'attachment',
    label: (colon < 0 ? label : label.slice(0, colon)).trim(),
    children: blocks,
    position: {
      start: source.locator.point(start),
      end: blocks.at(-1)?.position.end ?? source.locator.point(line?.end ?? start),
    },
  }
}
