import type { Box, Run } from './page.ts'

/** Runs that stand together: what is left and right of a gap as wide as one and a half characters is another chunk. */
export interface Chunk {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A line of text on a page; lengths as in {@link Run}. */
export interface Line extends Box {
  /** The page, from 1. */
  readonly page: number
  readonly text: string
  readonly chunks: readonly Chunk[]
  readonly baseline: number
  /** The size of most of its characters. */
  readonly size: number
  /** Whether it begins with a raised mark, as the text of a footnote does. */
  readonly noted: boolean
  readonly artifact: boolean
}

/** A run of a line, and how it stands to the line. */
export interface PlacedRun {
  readonly run: Run
  readonly shift: 'none' | 'raised' | 'lowered'
}

/** Gaps at least so wide, in the size of the line, part chunks. */
const chunkGap = 1.5
/**
 * What parts words where the file draws no space: between letters, between Chinese words, between characters that stand
 * alone (总　则), and where Chinese meets letters, which are set a quarter apart by themselves.
 */
const spaceGap = 0.1
const letterGap = 0.2
const wordGap = 0.42
const loneGap = 0.9
const mixedGap = 0.6
/** So many lone characters in a line are one text set wide. */
const mostLone = 5

/** Puts the runs of one line together, in the order they stand in. */
export function lineOf(placed: readonly PlacedRun[], page: number): Line {
  const runs = [...placed].sort((a, b) => a.run.left - b.run.left)
  const upright = runs.filter(({ shift }) => shift === 'none').map(({ run }) => run)
  const size = commonSize(upright)
  const chunks: { text: string; left: number; right: number }[] = []
  const wide = upright.filter(({ text }) => lone.test(text)).length >= mostLone
  for (const [index, { run, shift }] of runs.entries()) {
    const last = chunks.at(-1)
    const text = shift === 'raised' ? raisedText(run.text, last?.text ?? '') : run.text
    const gap = last === undefined ? 0 : run.left - last.right
    if (last === undefined || gap >= size * chunkGap) {
      if (text !== '' || index === 0) chunks.push({ text, left: run.left, right: run.right })
      continue
    }
    if (text !== '')
      last.text += (shift === 'none' && last.text !== '' ? between(last.text, run, gap / size, wide) : '') + text
    last.right = Math.max(last.right, run.right)
  }
  const written = chunks.filter(({ text }) => text.trim() !== '')
  const baseline = upright[0]?.baseline ?? 0
  return {
    page,
    text: written.map(({ text }) => text.trim()).join('  '),
    chunks: written,
    left: written[0]?.left ?? 0,
    right: Math.max(0, ...written.map(({ right }) => right)),
    baseline,
    top: baseline - size * 0.88,
    bottom: baseline + size * 0.12,
    size,
    noted: runs[0]?.shift === 'raised' && raisedText(runs[0].run.text, '') === '',
    artifact: runs.every(({ run }) => run.artifact),
  }
}

function commonSize(runs: readonly Run[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of runs) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  let common = 1
  let most = 0
  for (const [size, length] of lengths) {
    if (length > most) {
      most = length
      common = size
    }
  }
  return common
}

const wordEnd = /[A-Za-z0-9.,;:!?%)\]]$/
const wordStart = /^[A-Za-z0-9([]/
const letterEnd = /[A-Za-z.,;:!?]$/
const letterStart = /^[A-Za-z(]/
const markEnd = /[、，。；：！？（《“‘「『【]$/
const lone = /^\p{Script=Han}[：:）]?$/u
const hanEnd = /\p{Script=Han}$/u
const loneEnd = /(?:^|\s)\p{Script=Han}$/u
const hanStart = /^\p{Script=Han}/u

function between(before: string, run: Run, gap: number, wide: boolean): string {
  // A space takes room; one that the file drew elsewhere does not stand here.
  if (run.spaces > 0 && gap > spaceGap) return ' '
  // Half of a mark's width is blank by itself.
  if (markEnd.test(before)) return ''
  if (letterEnd.test(before) && letterStart.test(run.text)) return gap > letterGap ? ' ' : ''
  // Figures are set apart in threes at times: 1 234 and 12 34 are told by the gap alone.
  if (wordEnd.test(before) && wordStart.test(run.text)) return gap > letterGap * 1.5 ? ' ' : ''
  if (!hanEnd.test(before) || !hanStart.test(run.text)) return gap > mixedGap ? ' ' : ''
  if (!lone.test(run.text) && !loneEnd.test(before)) return gap > wordGap ? ' ' : ''
  return gap > loneGap && !wide ? ' ' : ''
}

const mark = /^[\d,，、\-–*※†‡①-⑳[\]〔〕［］()（）\s]+$/
const measure = /(?:^|[^A-Za-z])[kcdmh]?m$/
const powerOfTen = /[×xX*·]\s?10$/
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What a raised run says: the mark of a footnote nothing (5.2%¹ is 5.2%), the 2 of km² itself. */
function raisedText(text: string, before: string): string {
  if (!mark.test(text)) return text
  const digits = /^-?\d+$/.test(text)
  if ((digits && powerOfTen.test(before)) || (/^[23]$/.test(text) && measure.test(before)))
    return text.replace('-', '⁻').replaceAll(/\d/g, (digit) => superscripts.charAt(Number(digit)))
  return ''
}

/** A line with some of its chunks only; null where none is left. */
export function withChunks(line: Line, chunks: readonly Chunk[]): Line | null {
  const [first] = chunks
  if (first === undefined) return null
  return {
    ...line,
    chunks,
    text: chunks.map(({ text }) => text.trim()).join('  '),
    left: first.left,
    right: Math.max(...chunks.map(({ right }) => right)),
    noted: line.noted && line.chunks[0] === first,
  }
}
