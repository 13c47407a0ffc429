import type { Entry, Heading, Report, ReportNode, Sentence, Subtitle, Title } from './nodes.ts'

/** A node that bears text of its own to be read for claims and wording. */
export type TextLeaf = Title | Subtitle | Heading | Sentence

/** A leaf together with what it stands in, outermost first (the report itself is left out). */
export interface LeafInContext {
  leaf: TextLeaf
  /** Leaves with the same parent share this list. */
  ancestors: readonly ReportNode[]
  /** The innermost section, item or note, null in the preamble. */
  section: Entry | null
}

/**
 * All text of a report in document order, leaf by leaf: titles, headings, and sentences wherever they stand
 * (paragraphs, items, cells, fields, notes). Elisions, furniture and salutations bear no report text.
 */
export function leaves(report: Report): LeafInContext[] {
  const found: LeafInContext[] = []
  collect(report, [], null, found)
  return found
}

/** Whether a node is one that outlines list. */
export function isEntry(node: ReportNode): node is Entry {
  return node.type === 'section' || node.type === 'item' || node.type === 'notes' || node.type === 'note'
}

function collect(
  node: ReportNode,
  ancestors: readonly ReportNode[],
  section: Entry | null,
  found: LeafInContext[],
): void {
  switch (node.type) {
    case 'title':
    case 'subtitle':
    case 'heading':
    case 'sentence':
      found.push({ leaf: node, ancestors, section })
      return
    case 'salutation':
    case 'elision':
    case 'furniture':
      return
    default: {
      const inside = node.type === 'report' ? ancestors : [...ancestors, node]
      const innermost = isEntry(node) ? node : section
      for (const child of node.children) collect(child, inside, innermost, found)
    }
  }
}
