import type { Box, Rule } from './page.ts'

/** A field of a table; `column` and `row` are those of its upper left corner, from 0. */
export interface Field extends Box {
  readonly column: number
  readonly row: number
}

/** A table as its rules divide it. */
export interface Grid extends Box {
  readonly columns: number
  readonly rows: number
  /** The field a point lies in, or null. */
  fieldAt(x: number, y: number): Field | null
}

/** Rules no further apart than this are one, in points; at corners they need not meet nearer. */
const near = 3
/** A field is open to the next one where less of its side than this is ruled. */
const leastRuled = 0.5
/** More lines either way, or more places for fields, has no table of a report. */
const mostLines = 400
const mostPlaces = 8_000

interface Stroke {
  /** Across its direction. */
  readonly at: number
  from: number
  to: number
}

/** Finds the tables that rules divide into at least two columns and two fields, from the top of the page. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = merged(
    rules.filter(isLevel).map(({ left, top, right, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
  )
  const upright = merged(
    rules
      .filter((rule) => !isLevel(rule))
      .map(({ left, top, right, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
  )
  return meshes(level, upright)
    .map((mesh) => gridOf(mesh.level, mesh.upright))
    .filter((grid) => grid !== null)
    .sort((a, b) => a.top - b.top)
}

function isLevel({ left, top, right, bottom }: Rule): boolean {
  return right - left >= bottom - top
}

/** Pieces of one line become one: rules are often drawn field by field. */
function merged(strokes: Stroke[]): Stroke[] {
  const result: Stroke[] = []
  let group: Stroke[] = []
  const close = () => {
    group.sort((a, b) => a.from - b.from)
    let last: Stroke | null = null
    for (const stroke of group) {
      if (last !== null && stroke.from <= last.to + near) last.to = Math.max(last.to, stroke.to)
      else {
        last = { ...stroke }
        result.push(last)
      }
    }
    group = []
  }
  for (const stroke of strokes.sort((a, b) => a.at - b.at)) {
    const first = group[0]
    if (first !== undefined && stroke.at - first.at > near * 0.7) close()
    group.push(stroke)
  }
  close()
  return result.filter(({ from, to }) => to - from > near)
}

interface Mesh {
  readonly level: Stroke[]
  readonly upright: Stroke[]
}

/** Level and upright lines that meet, directly or by way of others. */
function meshes(level: readonly Stroke[], upright: readonly Stroke[]): Mesh[] {
  if (level.length > mostLines || upright.length > mostLines) return []
  const parents = Array.from({ length: level.length + upright.length }, (_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parents[at] !== undefined && parents[at] !== at) at = parents[at] ?? at
    return at
  }
  for (const [i, line] of level.entries()) {
    for (const [j, post] of upright.entries()) {
      if (post.at < line.from - near || post.at > line.to + near) continue
      if (line.at < post.from - near || line.at > post.to + near) continue
      parents[find(level.length + j)] = find(i)
    }
  }
  const found = new Map<number, Mesh>()
  const meshAt = (index: number): Mesh => {
    const root = find(index)
    const mesh = found.get(root) ?? { level: [], upright: [] }
    found.set(root, mesh)
    return mesh
  }
  for (const [i, line] of level.entries()) meshAt(i).level.push(line)
  for (const [j, post] of upright.entries()) meshAt(level.length + j).upright.push(post)
  return [...found.values()]
}

function gridOf(level: readonly Stroke[], upright: readonly Stroke[]): Grid | null {
  if (level.length < 2 || upright.length < 1) return null
  const edges = [...level.flatMap(({ from, to }) => [from, to])]
  // The outer sides of a table are often not ruled.
  const xs = places([...upright.map(({ at }) => at), Math.min(...edges), Math.max(...edges)])
  const ends = upright.flatMap(({ from, to }) => [from, to])
  const ys = places([...level.map(({ at }) => at), Math.min(...ends), Math.max(...ends)])
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 2 || rows < 1 || columns * rows > mostPlaces) return null
  const fields = fieldsOf(xs, ys, level, upright)
  if (new Set(fields).size < 2) return null
  const fieldAt = (x: number, y: number): Field | null => {
    const column = xs.findLastIndex((at) => at <= x)
    const row = ys.findLastIndex((at) => at <= y)
    return column < 0 || row < 0 || column >= columns || row >= rows ? null : (fields[row * columns + column] ?? null)
  }
  return { columns, rows, fieldAt, left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }
}

function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const result: number[] = []
  for (const value of sorted) {
    const last = result.at(-1)
    if (last === undefined || value - last > near) result.push(value)
  }
  return result
}

/** By place, row after row, the field it belongs to. */
function fieldsOf(xs: number[], ys: number[], level: readonly Stroke[], upright: readonly Stroke[]): Field[] {
  const columns = xs.length - 1
  const owner = new Int32Array(columns * (ys.length - 1)).map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (owner[at] !== undefined && owner[at] !== at) at = owner[at] ?? at
    return at
  }
  const unite = (a: number, b: number) => {
    const [first, second] = [root(a), root(b)].sort((x, y) => x - y)
    if (first !== undefined && second !== undefined) owner[second] = first
  }
  for (let row = 0; row + 1 < ys.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [left = 0, right = 0] = [xs[column], xs[column + 1]]
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]]
      const index = row * columns + column
      if (column + 1 < columns && !isRuled(upright, right, top, bottom)) unite(index, index + 1)
      if (row + 2 < ys.length && !isRuled(level, bottom, left, right)) unite(index, index + columns)
    }
  }
  const fields = new Map<number, Field>()
  for (let index = 0; index < owner.length; index += 1) {
    const own = root(index)
    const column = index % columns
    const row = Math.floor(index / columns)
    const box = { left: xs[column] ?? 0, right: xs[column + 1] ?? 0, top: ys[row] ?? 0, bottom: ys[row + 1] ?? 0 }
    const field = fields.get(own)
    if (field === undefined) fields.set(own, { ...box, column, row })
    else
      fields.set(own, {
        column: field.column,
        row: field.row,
        left: Math.min(field.left, box.left),
        right: Math.max(field.right, box.right),
        top: Math.min(field.top, box.top),
        bottom: Math.max(field.bottom, box.bottom),
      })
  }
  return Array.from(owner, (_, index) => fields.get(root(index))).filter((field) => field !== undefined)
}

function isRuled(strokes: readonly Stroke[], at: number, from: number, to: number): boolean {
  let covered = 0
  for (const stroke of strokes) {
    if (Math.abs(stroke.at - at) > near) continue
    covered += Math.max(0, Math.min(stroke.to, to) - Math.max(stroke.from, from))
  }
  return covered >= (to - from) * leastRuled
}
