import {
  beginsWithDash,
  type Following,
  isElaborate,
  isHeadingLine,
  isShortSentence,
  type Phrase,
  parallelKeys,
  readDashPhrase,
  readLeadingSentence,
  readPhrase,
  weigh,
} from './constructs/unnumbered.ts'
import { levels } from './markers.ts'
import type { HeadingStyle, Piece, Prose } from './piece.ts'

/** How many like lines or paragraphs it takes to make them headings. */
const fewestAlike = 3
/** From so many headings on a report is known to begin its paragraphs with one, and two alike are enough. */
const manyPhrases = 8

/**
 * Finds the headings that no number makes certain, only their likes: a phrase or sentence alone is just that; where
 * most of the paragraphs between two numbered headings begin so, they are headings. Linear time.
 */
export function settleHeadings(view: string, pieces: readonly Piece[]): void {
  const sentences: SentenceLine[] = []
  // Dashes stand out by themselves: a —— paragraph is compared with its likes only.
  const dashed: Runs = { runs: [], part: 0 }
  const plain: Runs = { runs: [], part: 0 }
  let part = 1
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i]
    const marker = piece?.type === 'prose' ? piece.markers[0] : undefined
    if (piece?.type !== 'prose' || marker?.boundary === 'line') {
      if (!marker || levels[marker.kind] !== 'item') part += 1
      continue
    }
    const next = pieces[i + 1]
    const followed = following(next)
    // 附件：（一）一、 holds sections of its own.
    if (marker === undefined && isHeadingLine(view, piece.line, followed)) {
      setHeading(piece, wholeLine(piece), 'line')
      part += 1
      continue
    }
    const sentence = readLeadingSentence(view, piece.line)
    if (sentence) {
      const below = next?.type === 'prose' && followed === 'text' ? next : null
      sentences.push({ piece, sentence, below, elaborate: below !== null && isElaborate(view, below.line) })
    } else if (beginsWithDash(view, piece.line)) addTo(dashed, part, piece)
    else addTo(plain, part, piece)
  }
  settleRuns(dashed.runs, 1, ({ line, enclosure }) => readDashPhrase(view, line, enclosure), 'dash')
  settleRuns(plain.runs, fewestAlike, ({ line, enclosure }) => readPhrase(view, line, enclosure), 'phrase')
  settleSentences(view, sentences)
}

/** Paragraphs that stand between two headings, run by run. */
interface Runs {
  runs: Prose[][]
  /** Which part of the report the last run belongs to. */
  part: number
}

function addTo(all: Runs, part: number, piece: Prose): void {
  const last = all.runs.at(-1)
  if (last && all.part === part) last.push(piece)
  else all.runs.push([piece])
  all.part = part
}

function settleRuns(
  runs: readonly Prose[][],
  fewest: number,
  read: (piece: Prose) => Phrase | null,
  style: HeadingStyle,
): void {
  const compared: ComparedRun[] = []
  for (const run of runs) {
    // One paragraph alone has no likes, whatever the habit of the report.
    if (run.length < Math.min(fewest, 2)) continue
    const phrases = run.map(read)
    compared.push({ run, phrases, agreed: agrees(phrases, (phrase) => phrase !== null, fewest) })
  }
  const habit = compared.reduce((count, { run, agreed }) => count + (agreed ? run.length : 0), 0)
  for (const { run, phrases, agreed } of compared) {
    const small = habit >= manyPhrases && run.length >= 2 && !phrases.includes(null)
    if (!small && !agreed) continue
    run.forEach((piece, i) => {
      const phrase = phrases[i]
      if (phrase) setHeading(piece, phrase, style)
    })
  }
}

/** A run with the phrase that each of its paragraphs begins with. */
interface ComparedRun {
  run: readonly Prose[]
  phrases: readonly (Phrase | null)[]
  /** Whether most of them begin with one. */
  agreed: boolean
}

/** A line that is one sentence, and what stands below it. */
interface SentenceLine {
  piece: Prose
  sentence: Phrase
  below: Prose | null
  /** Whether several sentences stand below it; a text may have a line for every sentence. */
  elaborate: boolean
}

function settleSentences(view: string, lines: readonly SentenceLine[]): void {
  if (lines.length < fewestAlike) return
  const short = lines.filter(({ piece, sentence }) => isShortSentence(view, sentence, piece.line))
  if (agrees(short, ({ elaborate }) => elaborate)) setSentences(short, 'sentence')
  const alike = new Map<string, SentenceLine[]>()
  for (const line of lines.filter(({ piece, sentence }) => !isShortSentence(view, sentence, piece.line))) {
    for (const key of parallelKeys(view, line.sentence)) {
      const group = alike.get(key)
      if (group) group.push(line)
      else alike.set(key, [line])
    }
  }
  for (const group of alike.values()) {
    if (agrees(group, ({ elaborate }) => elaborate)) setSentences(group, 'parallel')
  }
}

function setSentences(lines: readonly SentenceLine[], style: HeadingStyle): void {
  for (const { piece, sentence, below } of lines) if (below && !piece.heading) setHeading(piece, sentence, style)
}

function agrees<T>(run: readonly T[], speaksFor: (member: T) => boolean, fewest = fewestAlike): boolean {
  let found = 0
  for (const member of run) if (speaksFor(member)) found += 1
  return found >= fewest && found * 2 > run.length
}

function setHeading(piece: Prose, { title, bodyStart }: Phrase, style: HeadingStyle): void {
  piece.heading = { title, bodyStart, style }
}

function wholeLine({ line }: Prose): Phrase {
  return { title: { start: line.start, end: line.end }, bodyStart: line.end }
}

function following(piece: Piece | undefined): Following {
  if (!piece) return 'little'
  if (piece.type === 'prose') {
    const [marker] = piece.markers
    return marker?.boundary === 'line' && levels[marker.kind] !== 'item' ? 'form' : weigh(piece.line)
  }
  return piece.block.type === 'table' || piece.block.type === 'field' ? 'form' : 'little'
}
