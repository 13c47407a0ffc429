import type { Range } from '@hegao/contract'
import { formatMarker, isNumberedMarkerKind } from '@hegao/numerals'
import { type Irregularity, type Item, rangeOf, type Section } from '@hegao/parser'
import type { Document } from '../document.ts'

/** A marker that does not run on as it should. */
export interface IrregularMarker {
  readonly node: Section | Item
  /** The marker alone, without the title. */
  readonly range: Range
  /** The marker that was due, in the form this one has; null where the irregularity names none. */
  readonly due: string | null
  /** The marker it does not agree with. */
  readonly previous: { readonly range: Range; readonly marker: string } | null
}

/** All markers with an irregularity of the given types, in document order. */
export function* irregularMarkers(
  { sections }: Document,
  ...types: readonly Irregularity['type'][]
): Generator<IrregularMarker> {
  const byStart = new Map(sections.map((node) => [node.position.start.offset, node]))
  for (const node of sections) {
    const irregularity = node.irregularities.find(({ type }) => types.includes(type))
    if (irregularity === undefined) continue
    const previous = irregularity.previous === null ? undefined : byStart.get(irregularity.previous.start.offset)
    yield {
      node,
      range: markerRange(node),
      due: irregularity.expected === null ? null : dueMarker(node, irregularity.expected),
      previous: previous === undefined ? null : { range: markerRange(previous), marker: previous.marker },
    }
  }
}

/** Where the marker of a section or item stands. */
export function markerRange(node: Section | Item): Range {
  const { start } = rangeOf(node.position)
  return { start, end: start + node.marker.length }
}

/** The marker with another ordinal, in the width this report writes its brackets in; null for 首先 and the like. */
function dueMarker({ kind, marker }: Section | Item, ordinal: number): string | null {
  if (!isNumberedMarkerKind(kind) || ordinal < 1 || ordinal > 50) return null
  const due = formatMarker(kind, ordinal)
  return marker.includes('(') ? due.replace('（', '(').replace('）', ')') : due
}
