/** Runs of a stage on one text. */
export interface Timing {
  /** MB of UTF-8 per second, by the fastest run. */
  readonly speed: number
  /** Seconds of the fastest run. */
  readonly seconds: number
}

/** How fast Recognizers-Text is, in MB of UTF-8 per second, and on how many bytes that was measured. */
export interface RecognizersSpeed {
  /** Line by line, which suits it best. */
  readonly byLine: { readonly bytes: number; readonly speed: number }
  /** A report as a whole, which is what hegao reads. */
  readonly whole: { readonly bytes: number; readonly speed: number }
}

const megabyte = 1_000_000
const mostRuns = 7
/** No further run is begun after this many seconds. */
const patience = 6

/**
 * Times a stage on a text of `bytes` bytes: the fastest of up to seven runs, fewer where they take long. What makes a run
 * slower than the fastest is what else the machine does; on a shared one the median swings by a quarter (the reason that
 * Python's timeit gives for its minimum).
 */
export function timed(bytes: number, stage: () => void): Timing {
  let seconds = Number.POSITIVE_INFINITY
  let spent = 0
  for (let run = 0; run < mostRuns && spent < patience; run += 1) {
    const begin = performance.now()
    stage()
    const taken = (performance.now() - begin) / 1000
    seconds = Math.min(seconds, taken)
    spent += taken
  }
  return { seconds, speed: bytes / megabyte / seconds }
}
