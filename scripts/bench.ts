/**
 * Measures how fast the stages are and whether their time grows in step with the text: `pnpm bench`.
 *
 * The text is the corpus over and over, as one report of many lines and as one single line. Every figure is the median
 * of several runs, fewer where one takes long; the last column is the time for twice the text over the time for the
 * text, 2.0 where time is linear.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '@hegao/checker'
import type { SourceText } from '@hegao/contract'
import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { table } from './evaluation/table.ts'

const megabyte = 1_000_000
const mostRuns = 5
/** No further run is begun after this many seconds. */
const patience = 10

type Stage = (source: SourceText) => void

const stages: Readonly<Record<string, Stage>> = {
  parse: (source) => {
    parse(source)
  },
  'parse, extract': (source) => {
    extract(parse(source))
  },
  'parse, extract, check': (source) => {
    const report = parse(source)
    check(report, extract(report), source)
  },
}

const corpus = await readCorpus(fileURLToPath(new URL('../corpus', import.meta.url)))
const texts: Readonly<Record<string, (bytes: number) => string>> = {
  'many lines': (bytes) => ofSize(corpus, bytes),
  'one line': (bytes) => ofSize(corpus.replaceAll(/[\r\n\t]+/g, ''), bytes),
}

const rows = [['stage and text', '1 MB: MB/s', '2 MB: MB/s', 'time 2 MB / 1 MB']]
for (const [kind, textOf] of Object.entries(texts)) {
  const [once, twice] = [source(textOf(megabyte)), source(textOf(2 * megabyte))]
  for (const [name, stage] of Object.entries(stages)) {
    stage(source(textOf(megabyte / 20)))
    const [short, long] = [medianSeconds(stage, once), medianSeconds(stage, twice)]
    rows.push([`${name} (${kind})`, (1 / short).toFixed(2), (2 / long).toFixed(2), (long / short).toFixed(2)])
  }
}
console.log(`Node ${process.versions.node}, median of up to ${mostRuns} runs, MB of UTF-8\n`)
console.log(table(rows))

async function readCorpus(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return contents.map((text) => (text.endsWith('\n') ? text : `${text}\n`)).join('')
}

/** The text over and over, cut to about `bytes` bytes of UTF-8. */
function ofSize(text: string, bytes: number): string {
  const length = Math.round((bytes / Buffer.byteLength(text)) * text.length)
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

function source(text: string): SourceText {
  return { text, path: 'bench.txt', encoding: 'utf-8' }
}

function medianSeconds(stage: Stage, text: SourceText): number {
  const times: number[] = []
  let spent = 0
  while (times.length < mostRuns && spent < patience) {
    const begin = performance.now()
    stage(text)
    const seconds = (performance.now() - begin) / 1000
    times.push(seconds)
    spent += seconds
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
