import { type Line, lineOf, type PlacedRun } from './line.ts'
import type { Run } from './page.ts'

/** Baselines no further apart than this, in the smaller size, are one. */
const sameBaseline = 0.3
/** Marks and indices are no larger than this beside the text. */
const largestMark = 0.8

/** A line of more runs is no line of text. */
const mostRuns = 400

interface Row {
  readonly baseline: number
  readonly size: number
  readonly left: number
  readonly right: number
  readonly placed: PlacedRun[]
}

/** Puts runs together into the lines of a page, from the top. What stands side by side is one line. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const rows = attachMarks(rowsOf(withoutOverprints(runs)))
  return rows
    .map(({ placed }) => lineOf(placed, page))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.baseline - b.baseline)
}

/** Some programs print a text twice, a hair apart, to make it bold. */
function withoutOverprints(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>()
  return runs.filter((run) => {
    const alike = seen.get(run.text)
    if (alike === undefined) seen.set(run.text, [run])
    else {
      const twin = alike.some(
        (other) =>
          Math.abs(other.left - run.left) < run.size * 0.25 &&
          Math.abs(other.baseline - run.baseline) < run.size * 0.25,
      )
      if (twin) return false
      // So many that stand apart are the ditto marks or noughts of a table; a twin follows soon.
      if (alike.length >= 16) alike.shift()
      alike.push(run)
    }
    return true
  })
}

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    let joined = false
    for (let index = rows.length - 1; index >= 0 && index >= rows.length - 4; index -= 1) {
      const row = rows[index]
      if (row === undefined || Math.abs(row.baseline - run.baseline) > sameBaseline * Math.min(row.size, run.size))
        continue
      row.placed.push({ run, shift: 'none' })
      rows[index] = {
        ...row,
        size: Math.max(row.size, run.size),
        left: Math.min(row.left, run.left),
        right: Math.max(row.right, run.right),
      }
      joined = true
      break
    }
    if (!joined) {
      const { baseline, size, left, right } = run
      rows.push({ baseline, size, left, right, placed: [{ run, shift: 'none' }] })
    }
  }
  return rows
}

/** Small runs a little above or below a line belong to it: marks of footnotes, the 2 of m² and CO₂. */
function attachMarks(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  const whole = rows.map((row) => ({ ...row, placed: [...row.placed] }))
  for (const [index, row] of rows.entries()) {
    const rest: PlacedRun[] = []
    for (const placed of row.placed) {
      const host = hostOf(placed.run, whole, index)
      if (host === null) rest.push(placed)
      else host.placed.push({ run: placed.run, shift: placed.run.baseline < host.baseline ? 'raised' : 'lowered' })
    }
    const own = whole[index]
    if (own === undefined) continue
    const attached = own.placed.filter(({ shift }) => shift !== 'none')
    own.placed.length = 0
    own.placed.push(...rest, ...attached)
  }
  for (const row of whole) if (row.placed.some(({ shift }) => shift === 'none')) kept.push(row)
  return kept
}

function hostOf(run: Run, rows: readonly Row[], index: number): Row | null {
  for (const at of [index + 1, index - 1, index + 2, index - 2]) {
    const row = rows[at]
    if (row === undefined || run.size > row.size * largestMark || row.placed.length > mostRuns) continue
    const lift = (row.baseline - run.baseline) / row.size
    if (lift < -0.35 || lift > 0.75 || Math.abs(lift) < 0.08) continue
    const near = row.placed.some(
      ({ run: other, shift }) =>
        shift === 'none' &&
        other.size * largestMark >= run.size &&
        run.left < other.right + row.size * 0.6 &&
        run.right > other.left - row.size * 0.6,
    )
    if (near) return row
  }
  return null
}
