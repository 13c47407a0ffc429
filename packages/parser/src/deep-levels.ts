import type { Report, ReportNode, Section } from './nodes.ts'

/**
 * Records where a section's level jumps over one that the document uses elsewhere: 一、 with （1） right below it, in a
 * report that has （一）. Two-level reports that go from 一、 to 1. are common practice and stay unmarked.
 */
export function recordDeepLevels(report: Report): void {
  const used = new Set<number>()
  for (const { node } of numbered(report, null)) if (typeof node.level === 'number') used.add(node.level)
  for (const { node, parent } of numbered(report, null)) {
    const [from, to] = [parent?.level, node.level]
    if (typeof from !== 'number' || typeof to !== 'number' || node.ordinal !== 1) continue
    if ([...used].some((level) => level > from && level < to)) {
      node.irregularities.push({ type: 'deep', expected: null, previous: parent?.position ?? null })
    }
  }
}

function* numbered(node: ReportNode, parent: Section | null): Generator<{ node: Section; parent: Section | null }> {
  if (!('children' in node)) return
  let inside = parent
  if (node.type === 'section' && typeof node.level === 'number') {
    yield { node, parent }
    inside = node
  }
  for (const child of node.children) yield* numbered(child, inside)
}
