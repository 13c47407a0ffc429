import type { SectionRecord } from '@hegao/contract'
import { isEntry } from './leaves.ts'
import { rangeOf } from './locator.ts'
import type { Entry, Report, ReportNode } from './nodes.ts'

/** A section, item or note and the one it stands in. */
interface Placed {
  node: Entry
  parent: Entry | null
}

function* placed(node: ReportNode, parent: Entry | null): Generator<Placed> {
  if (!('children' in node)) return
  const entry = isEntry(node) ? node : null
  if (entry) yield { node: entry, parent }
  for (const child of node.children) yield* placed(child, entry ?? parent)
}

/** Gives every section, item and note its id, s1, s2 … in document order. */
export function numberSections(report: Report): void {
  let count = 0
  for (const { node } of placed(report, null)) {
    count += 1
    node.id = `s${count}`
  }
}

/**
 * The sections, items and notes of a report in document order, as the flat records of the public JSON.
 * Those inside a table cell have no parent outside it.
 */
export function sectionsOf(report: Report): SectionRecord[] {
  return [...placed(report, null)].map(({ node, parent }) => {
    const start = node.position.start
    const heading = 'heading' in node ? node.heading : node.children[0].position
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
