import type { Line } from './line.ts'

/** The running text of a page, without what stands in tables. */
export interface PageLines {
  readonly number: number
  readonly height: number
  /** From the top. */
  readonly lines: readonly Line[]
}

/** So many lines at the head and at the foot of a page may belong to the page. */
const deepest = 4
/** They stand in this part of its height. */
const margin = 0.16
/** What stands alone in this part of the height can be a page number though no other page bears one. */
const outermost = 0.1
/** Lines of different pages that are no further apart, in points, stand at the same place. */
const samePlace = 6
/** A head that repeats stands on so large a part of the pages. */
const leastRepeated = 0.2

const plainNumber = /^[-—–－―·•~～\s]*(\d{1,4}|[ivxlcIVXLC]{1,6})[-—–－―·•~～\s]*$/
const wordedNumber =
  /^(?:第\s?\d{1,4}\s?页(?:[\s,，/]*共\s?\d{1,4}\s?页)?|共\s?\d{1,4}\s?页[\s,，/]*第\s?\d{1,4}\s?页|\d{1,4}\s?[/／]\s?\d{1,4}|(?:Page|PAGE|page)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|第\s?[一二三四五六七八九十百零〇]{1,5}\s?页)$/

interface Candidate {
  readonly line: Line
  readonly page: PageLines
  readonly side: 'head' | 'foot'
  /** From the edge of the page, 0 for the outermost line. */
  readonly depth: number
  /** Without spaces, each figure a `#`. */
  readonly pattern: string
}

/**
 * Finds what belongs to the pages and not to the text: page numbers, and the heads and feet that repeat at the same place of
 * several pages, outside of everything else.
 */
export function furnitureOf(pages: readonly PageLines[]): Set<Line> {
  const candidates = pages.flatMap(candidatesOf)
  const alike = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = `${candidate.side} ${candidate.pattern}`
    const others = alike.get(key)
    if (others) others.push(candidate)
    else alike.set(key, [candidate])
  }
  const found = new Set<Line>()
  for (const side of ['head', 'foot'] as const) {
    const edge = bodyEdge(pages, candidates, alike, side)
    for (let depth = 0; depth < deepest; depth += 1) {
      for (const candidate of candidates) {
        if (candidate.side !== side || candidate.depth !== depth) continue
        if (depth > 0 && !outerAreFurniture(candidate, found)) continue
        const group = alike.get(`${side} ${candidate.pattern}`) ?? []
        if (isFurniture(candidate, group, pages.length, edge)) found.add(candidate.line)
      }
    }
  }
  return found
}

function candidatesOf(page: PageLines): Candidate[] {
  const { lines, height } = page
  const heads = lines
    .slice(0, deepest)
    .map((line, depth): Candidate => ({ line, page, side: 'head', depth, pattern: patternOf(line) }))
    .filter(({ line }) => line.baseline < height * margin)
  const feet = lines
    .slice(-deepest)
    .reverse()
    .map((line, depth): Candidate => ({ line, page, side: 'foot', depth, pattern: patternOf(line) }))
    .filter(({ line }) => line.baseline > height * (1 - margin))
  return [...heads, ...feet]
}

function patternOf({ text }: Line): string {
  return text.replaceAll(/\s/g, '').replaceAll(/\d+/g, '#')
}

function outerAreFurniture({ page, side, depth }: Candidate, found: ReadonlySet<Line>): boolean {
  const outer = side === 'head' ? page.lines.slice(0, depth) : page.lines.slice(page.lines.length - depth)
  return outer.every((line) => found.has(line))
}

function isFurniture(candidate: Candidate, group: readonly Candidate[], pages: number, edge: number): boolean {
  const { line, page, side } = candidate
  if (line.artifact) return true
  const text = line.text.trim()
  if (wordedNumber.test(text)) return true
  const number = plainNumber.exec(text)
  if (number) {
    if (/[-—–－―·•~～]/.test(text)) return true
    const step = Number(number[1]) - page.number
    const others = group.filter(({ line: other }) => other !== line && samePlaceOf(line, other))
    if (others.some((other) => Number(plainNumber.exec(other.line.text.trim())?.[1]) - other.page.number === step))
      return true
    return standsAlone(candidate)
  }
  if (side === 'head' ? line.baseline > edge : line.baseline < edge) return false
  const same = group.filter(({ line: other }) => samePlaceOf(line, other))
  const exact = same.filter(({ line: other }) => other.text === line.text).length
  const repeated = Math.max(2, pages * leastRepeated)
  // 附件1 and 附件2 open a page each; what bears the number of the page counts along with it.
  if (exact >= repeated) return true
  return same.length >= Math.max(3, repeated) && !/^附/.test(text) && countsAlong(same)
}

function countsAlong(group: readonly Candidate[]): boolean {
  const steps = new Set(
    group.map(({ line, page }) => {
      const numbers = Array.from(line.text.matchAll(/\d+/g), ([digits]) => Number(digits))
      return numbers.map((number) => number - page.number).join()
    }),
  )
  const totals = new Set(group.map(({ line }) => /\d+(?=\D*$)/.exec(line.text)?.[0]))
  return steps.size <= group.length / 3 + 1 || totals.size === 1
}

function samePlaceOf(a: Line, b: Line): boolean {
  return Math.abs(a.baseline - b.baseline) <= samePlace
}

function standsAlone({ line, page, side }: Candidate): boolean {
  const inner = side === 'head' ? page.lines[1] : page.lines.at(-2)
  const isOuter =
    side === 'head' ? line.baseline < page.height * outermost : line.baseline > page.height * (1 - outermost)
  return isOuter && (inner === undefined || Math.abs(inner.baseline - line.baseline) > line.size * 2)
}

/** Where the text begins or ends on nearly every page: nothing beyond it belongs to it. */
function bodyEdge(
  pages: readonly PageLines[],
  candidates: readonly Candidate[],
  alike: ReadonlyMap<string, readonly Candidate[]>,
  side: Candidate['side'],
): number {
  const repeating = new Set(
    candidates
      .filter((candidate) => {
        if (candidate.side !== side) return false
        const group = alike.get(`${side} ${candidate.pattern}`) ?? []
        return (
          group.filter(({ line }) => samePlaceOf(line, candidate.line)).length >= 2 ||
          plainNumber.test(candidate.line.text.trim()) ||
          wordedNumber.test(candidate.line.text.trim())
        )
      })
      .map(({ line }) => line),
  )
  const edges = pages.flatMap(({ lines }) => {
    const own = (side === 'head' ? lines : [...lines].reverse()).find((line) => !repeating.has(line))
    return own === undefined ? [] : [own.baseline]
  })
  edges.sort((a, b) => (side === 'head' ? a - b : b - a))
  const edge = edges[Math.floor(edges.length * 0.08)]
  if (edge === undefined) return side === 'head' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  return side === 'head' ? edge - 1 : edge + 1
}
