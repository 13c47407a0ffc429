import type { SectionRecord } from '@hegao/contract'
import { isEntry } from './leaves.ts'
import { rangeOf } from './locator.ts'
import type { Entry, Report, ReportNode } from './nodes.ts'

/** A section, item or note and the one it stands in. */
export interface Placed {
  readonly node: Entry
  readonly parent: Placed | null
  /** Whether it stands in a table cell. */
  readonly inCell: boolean
}

/** The sections, items and notes of a report in document order. */
export function placedEntries(report: Report): Placed[] {
  const found: Placed[] = []
  collect(report, null, false, found)
  return found
}

function collect(node: ReportNode, parent: Placed | null, inCell: boolean, found: Placed[]): void {
  switch (node.type) {
    case 'sentence':
    case 'heading':
    case 'title':
    case 'subtitle':
    case 'salutation':
    case 'elision':
    case 'furniture':
      return
    default: {
      let innermost = parent
      if (isEntry(node)) {
        innermost = { node, parent, inCell }
        found.push(innermost)
      }
      for (const child of node.children) collect(child, innermost, inCell || node.type === 'cell', found)
    }
  }
}

/** Gives every section, item and note its id, s1, s2 … in document order. */
export function numberSections(entries: readonly Placed[]): void {
  entries.forEach(({ node }, i) => {
    node.id = `s${i + 1}`
  })
}

/** The sections, items and notes of a report in document order, as the flat records of the public JSON. */
export function sectionsOf(report: Report): SectionRecord[] {
  return placedEntries(report).map(({ node, parent }) => {
    const start = node.position.start
    const heading = 'heading' in node ? node.heading : node.children[0].position
    return {
      id: node.id,
      parent: parent?.node.id ?? null,
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
