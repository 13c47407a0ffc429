import type { Region } from './columns.ts'
import type { Line } from './line.ts'

/** The sides between which lines are set; lengths as in `Run`. */
export interface Sides {
  readonly left: number
  readonly right: number
}

/** How the text of a document is set. */
export interface Typography {
  /** The size of most of the text. */
  readonly size: number
  /** From one baseline to the next within a paragraph, in the size of the text: on the page of a line as a rule. */
  leadingOf(line: Line | undefined): number
  /** Whether the first line of a paragraph is set in. */
  readonly indents: boolean
  /** The sides for the lines of a region. */
  sidesOf(region: Region): Sides
}

/** Lines whose sides are no further apart than this, in points, end alike. */
const alike = 7
/** A region of so many lines tells its sides by itself; of fewer, where several wide ones end alike, they tell the right one. */
const telling = 12
const several = 3
const wide = 20
/** So large a part of the lines that begin a paragraph are set in where a document does so. */
const leastIndented = 0.2

/** Reads the typography off the regions of all pages; `page` tells their width. */
export function typographyOf(regions: readonly Region[], widths: ReadonlyMap<number, number>): Typography {
  const lines = regions.flatMap((region) => region.lines)
  const size = commonSize(lines)
  const widthOf = ({ lines: [line] }: Region) => Math.round(widths.get(line?.page ?? 0) ?? 0)
  const byWidth = new Map<number, Line[]>()
  for (const region of regions) {
    if (region.column) continue
    const own = byWidth.get(widthOf(region))
    if (own) own.push(...region.lines)
    else byWidth.set(widthOf(region), [...region.lines])
  }
  const common = new Map(Array.from(byWidth, ([width, own]) => [width, sidesOfLines(own, size)]))
  const sidesOf = (region: Region): Sides => {
    const own = sidesOfLines(region.lines, size)
    if (region.column) return own
    const shared = common.get(widthOf(region)) ?? own
    // Pages of few lines may have none that is full; where several end alike, that is the side, be others set wider.
    if (region.lines.length >= telling && own.right > shared.right - size * 2) return own
    const full = region.lines.filter(
      ({ left, right }) => Math.abs(right - own.right) <= alike && right - left > size * wide,
    )
    const outer = widest(own, shared)
    return full.length >= several ? { left: outer.left, right: own.right } : outer
  }
  const leading = leadingOf(regions, size) ?? 1.5
  const byPage = new Map<number, number>()
  for (const region of regions) {
    const page = region.lines[0]?.page ?? 0
    byPage.set(page, Math.max(byPage.get(page) ?? leading, leadingOf([region], commonSize(region.lines)) ?? leading))
  }
  return {
    size,
    leadingOf: (line) => byPage.get(line?.page ?? 0) ?? leading,
    indents: indents(regions, size, sidesOf),
    sidesOf,
  }
}

function commonSize(lines: readonly Line[]): number {
  return commonest(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]))
}

function widest(a: Sides, b: Sides): Sides {
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) }
}

/** The outermost sides at which several lines begin or end. */
function sidesOfLines(lines: readonly Line[], size: number): Sides {
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.15)
  const counted = body.length >= 3 ? body : lines
  return {
    left: outermost(counted.map(({ left }) => -left)) * -1,
    right: outermost(counted.map(({ right }) => right)),
  }
}

function outermost(ends: number[]): number {
  const sorted = [...ends].sort((a, b) => b - a)
  const enough = sorted.length < 4 ? 1 : Math.max(2, Math.floor(sorted.length * 0.04))
  for (const [index, end] of sorted.entries()) {
    const last = sorted[index + enough - 1]
    if (last !== undefined && end - last <= alike) return end
  }
  return sorted[0] ?? 0
}

/** The commonest step between lines of a size; null where there are too few. */
function leadingOf(regions: readonly Region[], size: number): number | null {
  const steps: [number, number][] = []
  for (const { lines } of regions) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      if (before === undefined || before.page !== line.page || Math.abs(line.size - size) > size * 0.1) continue
      const step = (line.baseline - before.baseline) / size
      if (step > 0.8 && step < 4) steps.push([Math.round(step * 20) / 20, 1])
    }
  }
  return steps.length < several ? null : commonest(steps)
}

function indents(regions: readonly Region[], size: number, sidesOf: (region: Region) => Sides): boolean {
  let flush = 0
  let indented = 0
  for (const region of regions) {
    const { left } = sidesOf(region)
    for (const line of region.lines) {
      const indent = (line.left - left) / size
      if (Math.abs(line.size - size) > size * 0.15) continue
      if (Math.abs(indent) < 0.8) flush += 1
      else if (indent > 1.4 && indent < 3) indented += 1
    }
  }
  return indented >= 2 && indented >= (flush + indented) * leastIndented && flush > 0
}

/** The value of the greatest weight. */
function commonest(weighed: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best = weighed[0]?.[0] ?? 1
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value
  return best
}
