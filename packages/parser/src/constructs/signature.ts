import type { Line } from '../lines.ts'

const date =
  /(?:\d{4}年\s?\d{1,2}月\s?\d{1,2}日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/y
const organisation = /[\p{Script=Han}（）() A-Za-z]{3,40}$/uy

/** The lines that sign a report, counted in the list of lines. */
export interface SignatureSpan {
  first: number
  /** Index of the line that bears the date. */
  dateLine: number
}

/**
 * Finds the signature (GB/T 9704—2012, 7.3.5) among the last lines: a date alone in its line, with the lines above
 * it that bear a name of an office and nothing else.
 *
 * @param until index after the last line that may belong to it
 */
export function findSignature(view: string, lines: readonly Line[], until: number): SignatureSpan | null {
  for (let i = until - 1; i >= Math.max(1, until - 4); i -= 1) {
    const line = lines[i]
    if (!line || !matches(date, view, line)) continue
    let first = i
    for (let above = lines[first - 1]; above && i - first < 3 && first > 1; above = lines[first - 1]) {
      if (!matches(organisation, view, above)) break
      first -= 1
    }
    return { first, dateLine: i }
  }
  return null
}

function matches(pattern: RegExp, view: string, { start, end }: Line): boolean {
  pattern.lastIndex = 0
  return pattern.test(view.slice(start, end))
}
