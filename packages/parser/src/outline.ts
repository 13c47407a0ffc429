import type { MarkerKind, SectionLevel } from '@hegao/contract'
import { isEntry } from './leaves.ts'
import type { Entry, Irregularity, Report, ReportNode } from './nodes.ts'

/** One heading or item of an outline. */
export interface OutlineEntry {
  id: string
  marker: string
  kind: MarkerKind
  level: SectionLevel
  title: string
  /** 1-based line of the marker. */
  line: number
  irregularities: readonly Irregularity[]
  children: OutlineEntry[]
}

/** The headings and items of a report as a tree of their own, without the text under them. */
export function outline(report: Report): OutlineEntry[] {
  return entriesOf(report)
}

function entriesOf(node: ReportNode): OutlineEntry[] {
  if (!('children' in node)) return []
  const below = node.children.flatMap((child) => entriesOf(child))
  return isEntry(node) ? [entry(node, below)] : below
}

function entry(node: Entry, children: OutlineEntry[]): OutlineEntry {
  const { id, marker, kind, level, title, irregularities, position } = node
  return { id, marker, kind, level, title, line: position.start.line, irregularities, children }
}
