import type { SectionRecord } from '@hegao/contract'
import { rangeOf } from './locator.ts'
import type { Item, Report, ReportNode, Section } from './nodes.ts'

/** A section or item and the one it stands in. */
interface Placed {
  node: Section | Item
  parent: Section | Item | null
}

function* placed(node: ReportNode, parent: Section | Item | null): Generator<Placed> {
  if (!('children' in node)) return
  const inside = node.type === 'section' || node.type === 'item' ? node : parent
  if (inside && inside !== parent) yield { node: inside, parent }
  for (const child of node.children) yield* placed(child, inside)
}

/** Gives every section and item its id, s1, s2 … in document order. */
export function numberSections(report: Report): void {
  let count = 0
  for (const { node } of placed(report, null)) {
    count += 1
    node.id = `s${count}`
  }
}

/**
 * The sections and items of a report in document order, as the flat records of the public JSON.
 * Those inside a table cell have no parent outside it.
 */
export function sectionsOf(report: Report): SectionRecord[] {
  return [...placed(report, null)].map(({ node, parent }) => {
    const start = node.position.start
    const heading = node.type === 'section' ? node.children[0].position : node.heading
    return {
      id: node.id,
      parent: parent?.id ?? null,
      marker: node.marker,
      kind: node.kind,
      level: node.level,
      ordinal: node.ordinal,
      title: node.title,
      range: { start: start.offset, end: heading.end.offset },
      extent: rangeOf(node.position),
      position: { start, end: heading.end },
    }
  })
}
