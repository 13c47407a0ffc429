import type { Position } from '@hegao/contract'
import { displayWidth, printable } from '../display.ts'
import { excerptAt } from '../excerpt.ts'
import type { Paint } from '../palette.ts'
import { quoting } from '../related-note.ts'

/** A place to be marked in the text. */
export interface Mark {
  readonly position: Position
  /** What is written before its line: the number of the line, or where it stands in the file. */
  readonly label: string
  /** Whether it is the place a finding is about, underlined `~~~`, or one it rests on, underlined `---`. */
  readonly main: boolean
  readonly paint: Paint
  /** What is written beside the underlining; empty where the place speaks for itself. */
  readonly note: string
}

/** How marked lines are laid out. */
export interface Layout {
  /** The columns of the terminal. */
  readonly width: number
  /** Paints line numbers and the bar after them. */
  readonly gutter: Paint
  /** What parts the notes of places that share a line. */
  readonly noteSeparator: string
}

/**
 * Prints the lines in which places stand, cut to the terminal, with the places underlined. Places of one line share it
 * where they fit: `项目24个，其中产业项目11个、基础设施项目8个` is printed once, with three places marked.
 */
export function markedLines(text: string, marks: readonly Mark[], { width, gutter, noteSeparator }: Layout): string[] {
  const labelWidth = Math.max(...marks.map(({ label }) => displayWidth(label)))
  const room = Math.max(20, width - labelWidth - 7)
  const before = (label: string) => gutter(`  ${' '.repeat(labelWidth - displayWidth(label))}${label} │ `)
  return groupByLine(text, marks, room).flatMap((group) => {
    const { content, underlining } = markedLine(text, group, room)
    const notes = group.marks.flatMap((mark) => noteOf(mark, text, group.marks.length > 1)).join(noteSeparator)
    return [
      before(printable(group.marks[0]?.label ?? '')) + content,
      before('') + underlining + (notes === '' ? '' : ` ${notes}`),
    ]
  })
}

/** A mark's note. Where several places share the line it quotes its own, because it stands behind the last of them. */
function noteOf({ note, position }: Mark, text: string, shared: boolean): string[] {
  if (note === '') return []
  const place = text.slice(position.start.offset, position.end.offset)
  return [printable(shared ? quoting(note, place) : note)]
}

interface Group {
  readonly marks: Mark[]
  /** From the first place to the last. */
  span: Position
}

function groupByLine(text: string, marks: readonly Mark[], room: number): Group[] {
  const groups: Group[] = []
  for (const mark of marks) {
    const group = groups.find((candidate) => fits(text, candidate, mark, room))
    if (group) {
      group.marks.push(mark)
      group.marks.sort((a, b) => a.position.start.offset - b.position.start.offset)
      group.span = union(group.span, mark.position)
    } else groups.push({ marks: [mark], span: mark.position })
  }
  return groups
}

function fits(text: string, { marks, span }: Group, { position }: Mark, room: number): boolean {
  const lines = [span.start.line, span.end.line, position.start.line, position.end.line]
  if (new Set(lines).size > 1) return false
  // What the main place's note says, such as how to mend it, is said of it alone.
  if (marks.some((mark) => mark.main && mark.note !== '')) return false
  const { start, end } = union(span, position)
  // No character is wider than two columns, and hardly any is narrower than one: long spans need not be measured.
  return end.offset - start.offset <= room && displayWidth(text.slice(start.offset, end.offset)) <= room
}

function union(a: Position, b: Position): Position {
  return {
    start: a.start.offset <= b.start.offset ? a.start : b.start,
    end: a.end.offset >= b.end.offset ? a.end : b.end,
  }
}

function markedLine(text: string, { marks, span }: Group, room: number) {
  const { line, before, marked, after } = excerptAt(text, span, room)
  const [only] = marks
  if (only && marks.length === 1) {
    const painted = marked === '' ? '' : only.paint(marked)
    const underlining = only.paint(underline(only, displayWidth(marked)) || '^')
    return { line, content: before + painted + after, underlining: ' '.repeat(displayWidth(before)) + underlining }
  }
  let content = before
  let underlining = ' '.repeat(displayWidth(before))
  let at = span.start.offset
  for (const mark of marks) {
    const { position, paint } = mark
    // Of two places that overlap, the second is marked where the first ends.
    const start = Math.max(at, position.start.offset)
    if (position.end.offset <= start) continue
    const gap = printable(text.slice(at, start))
    const place = printable(text.slice(start, position.end.offset))
    content += gap + paint(place)
    underlining += ' '.repeat(displayWidth(gap)) + paint(underline(mark, displayWidth(place)))
    at = position.end.offset
  }
  return { line, content: content + after, underlining }
}

function underline({ main }: Mark, width: number): string {
  return (main ? '~' : '-').repeat(width)
}
