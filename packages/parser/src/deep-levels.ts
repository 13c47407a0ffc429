import type { Section } from './nodes.ts'
import type { Placed } from './sections.ts'

/** A section whose level is a number. */
type Levelled = Section & { level: number }

/**
 * Records where a section's level jumps over one that the document uses elsewhere: 一、 with （1） right below it, in a
 * report that has （一）. Two-level reports that go from 一、 to 1. are common practice and stay unmarked. The marker of a
 * table's row says nothing of the levels around the table.
 */
export function recordDeepLevels(entries: readonly Placed[]): void {
  const used = new Set<number>()
  for (const { node, parent, inCell } of entries) {
    if (isLevelled(node) && (!inCell || parent?.inCell)) used.add(node.level)
  }
  const levels = [...used]
  for (const { node, parent, inCell } of entries) {
    if (!isLevelled(node) || node.ordinal !== 1) continue
    const above = levelledAbove(parent, inCell)
    if (above && levels.some((level) => level > above.level && level < node.level)) {
      node.irregularities.push({ type: 'deep', expected: null, previous: above.position })
    }
  }
}

function levelledAbove(placed: Placed | null, inCell: boolean): Levelled | null {
  for (let above = placed; above?.inCell === inCell; above = above.parent) if (isLevelled(above.node)) return above.node
  return null
}

function isLevelled(node: Placed['node']): node is Levelled {
  return node.type === 'section' && typeof node.level === 'number'
}
