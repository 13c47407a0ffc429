/** Runs of a stage on one text. */
export interface Timing {
  /** MB of UTF-8 per second, by the median run. */
  readonly speed: number
  /** Seconds of the median run. */
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

/** Times a stage on a text of `bytes` bytes: the median of up to seven runs, fewer where they take long. */
export function timed(bytes: number, stage: () => void): Timing {
  const times: number[] = []
  let spent = 0
  while (times.length < mostRuns && spent < patience) {
    const begin = performance.now()
    stage()
    const seconds = (performance.now() - begin) / 1000
    times.push(seconds)
    spent += seconds
  }
  const seconds = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  return { seconds, speed: bytes / megabyte / seconds }
}
