/**
 * Times Recognizers-Text on the reports of a folder and sends a {@link RecognizersSpeed} to the process that forked this
 * one. On loading, the library changes what it finds in the runtime, and everything else in its process is a sixth slower.
 */
import { recognize } from './recognizers-text.ts'
import { evenLines, readSamples, shortest } from './samples.ts'
import { type RecognizersSpeed, timed } from './stopwatch.ts'

/** It takes a minute or two for a megabyte even line by line: it reads lines from all over the same text. */
const mostBytes = 50_000

const samples = await readSamples(process.argv[2] ?? '')
const lines = evenLines(samples.join(''), mostBytes)
const report = shortest(samples)
recognize(lines.slice(0, 3))
const speed: RecognizersSpeed = {
  byLine: measured(lines),
  whole: measured([report]),
}
process.send?.(speed)

function measured(texts: readonly string[]): RecognizersSpeed['whole'] {
  const bytes = Buffer.byteLength(texts.join('\n'))
  return { bytes, speed: timed(bytes, () => recognize(texts)).speed }
}
