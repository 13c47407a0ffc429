import type { ReportNode, Section, Table } from '@hegao/parser'

/** What the nodes around a leaf are to the readers of leaves; leaves with the same parent share it. */
export interface Surroundings {
  /** The nodes themselves, outermost first. */
  readonly ancestors: readonly ReportNode[]
  /** The paragraph it stands in. */
  readonly paragraph: ReportNode | null
  /** Its sections, the innermost first. */
  readonly sections: readonly Section[]
  /** The table it stands in, the outermost of several. */
  readonly table: Table | null
  /** It belongs to the notes or an attachment. */
  readonly aside: boolean
}

/** Looks through the nodes around a leaf, once for all readers: nodes have many shapes, and to tell their kind is slow. */
export function surroundingsOf(ancestors: readonly ReportNode[]): Surroundings {
  let paragraph: ReportNode | null = null
  const sections: Section[] = []
  let table: Table | null = null
  let aside = false
  for (const node of ancestors) {
    switch (node.type) {
      case 'paragraph':
        paragraph ??= node
        break
      case 'section':
        sections.unshift(node)
        break
      case 'table':
        table ??= node
        break
      case 'notes':
      case 'attachment':
        aside = true
        break
      default:
    }
  }
  return { ancestors, paragraph, sections, table, aside }
}
