/**
 * Measures how fast the stages are, beside the best general library, and whether their time grows in step with the
 * text: `pnpm bench [FOLDER]`.
 *
 * The text is the reports of the folder (the corpus unless told otherwise): one after the other, over and over, as a run
 * over an archive reads them; and all of them as one long text, with its lines and as a single line. hegao runs as it is
 * published: compiled, on one thread. Every figure is the fastest of several runs after the first.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { check } from '@hegao/checker'
import type { SourceText } from '@hegao/contract'
import { extract, type Segmenter } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { loadSegmenter, segmenterNames } from 'hegao'
import { endWithReader } from '../end-with-reader.ts'
import { table } from '../evaluation/table.ts'
import { asOneLine, ofSize, ofTotal, readSamples } from './samples.ts'
import { type RecognizersSpeed, timed } from './stopwatch.ts'

endWithReader()

const megabyte = 1_000_000
const folder = process.argv[2] ?? fileURLToPath(new URL('../../corpus', import.meta.url))
const samples = await readSamples(folder)

type Stage = (source: SourceText) => void

const parsing: Stage = (source) => {
  parse(source)
}
const extraction =
  (segmenter?: Segmenter): Stage =>
  (source) => {
    extract(parse(source), segmenter === undefined ? {} : { segmenter })
  }
const checking: Stage = (source) => {
  const report = parse(source)
  check(report, extract(report), source)
}

console.log(`Node ${process.versions.node}, one thread, MB of UTF-8, fastest of up to 7 runs\n`)
await compareSpeeds()
console.log()
compareLengths()

/**
 * Five megabytes of reports through every stage. Recognizers-Text reads lines of the same text, which suits it best, and a
 * report as a whole, which is what hegao reads.
 */
async function compareSpeeds(): Promise<void> {
  const { texts, bytes } = ofTotal(samples, 5 * megabyte)
  const { byLine, whole } = await recognizersSpeed()
  const rows = [
    [`${(bytes / megabyte).toFixed(1)} MB in ${texts.length} reports`, 'MB/s', 'times by line', 'times whole'],
  ]
  const add = (name: string, speed: number): void => {
    const times = [byLine, whole].map((reference) => Math.round(speed / reference.speed).toString())
    rows.push([name, speed.toFixed(speed < 1 ? 4 : 2), ...times])
  }
  const measure = (name: string, stage: Stage): void => {
    const all = (): void => {
      for (const text of texts) stage({ text, path: 'bench.txt', encoding: 'utf-8' })
    }
    all()
    add(name, timed(bytes, all).speed)
  }
  add(`Recognizers-Text, six models, by line (${Math.round(byLine.bytes / 1000)} kB)`, byLine.speed)
  add(`Recognizers-Text, six models, a whole report (${Math.round(whole.bytes / 1000)} kB)`, whole.speed)
  measure('parse', parsing)
  measure('parse, extract', extraction())
  for (const name of segmenterNames) {
    const segmenter = await loadSegmenter(name)
    if (segmenter !== null) measure(`parse, extract with ${name}`, extraction(segmenter))
  }
  measure('parse, extract, check', checking)
  console.log(table(rows))
}

/** Measured in the same run, and in a process of its own. */
async function recognizersSpeed(): Promise<RecognizersSpeed> {
  const child = fork(new URL('./recognizers-process.ts', import.meta.url), [folder])
  const [speed] = (await once(child, 'message')) as [RecognizersSpeed]
  return speed
}

/** One, two and four megabytes: a time that doubles with the text is linear. */
function compareLengths(): void {
  const rows = [['MB/s by length', '1 MB', '2 MB', '4 MB', 'time 2/1', 'time 4/2']]
  const whole = samples.join('')
  const oneLine = asOneLine(whole)
  for (const [kind, unit] of [
    ['lines as they are', whole],
    ['one line', oneLine],
  ] as const) {
    for (const [name, stage] of [
      ['parse', parsing],
      ['parse, extract', extraction()],
      ['parse, extract, check', checking],
    ] as const) {
      const timings = [1, 2, 4].map((size) => speedOf(stage, ofSize(unit, size * megabyte)))
      const [one = 0, two = 0, four = 0] = timings.map(({ seconds }) => seconds)
      const speeds = timings.map(({ speed }) => speed.toFixed(2))
      rows.push([`${name}, ${kind}`, ...speeds, (two / one).toFixed(2), (four / two).toFixed(2)])
    }
  }
  console.log(table(rows))
}

function speedOf(stage: Stage, text: string): { speed: number; seconds: number } {
  const source = { text, path: 'bench.txt', encoding: 'utf-8' } as const
  stage({ ...source, text: text.slice(0, text.length / 5) })
  return timed(Buffer.byteLength(text), () => stage(source))
}
