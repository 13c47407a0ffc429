import type { MarkerKind } from '@hegao/contract'
import type { Section } from '@hegao/parser'
import type { Document } from '../document.ts'

/** A list that seems to begin anew where its second member is due. */
export interface ReopenedList {
  readonly node: Section
  /** The first member, alone until here. */
  readonly first: Section
}

const kinds = { 'chinese-comma': 1, 'chinese-parenthesized': 2 } as const satisfies Partial<Record<MarkerKind, number>>

/**
 * Lists of one member that another list of the same kind follows: 一、工作回顾 … 一、主要任务 … 二、重点工作. Nobody numbers
 * a single member, so that the second 一、 is a 二、 that was not put right. The parser takes it for the beginning of a list
 * of its own where an unnumbered heading stands between.
 */
export function reopenedLists({ sections }: Document): ReopenedList[] {
  const found: ReopenedList[] = []
  for (const [kind, level] of Object.entries(kinds)) {
    /** The first member that no second has followed yet. */
    let first: Section | null = null
    let reopened: ReopenedList | null = null
    for (const node of sections) {
      if (node.type !== 'section' || node.ordinal === null) continue
      if (node.kind !== kind) {
        if (typeof node.level === 'number' && node.level <= level) first = reopened = null
        continue
      }
      // Only where the list goes on: a lone 一、 may open another document.
      if (reopened !== null && node.ordinal === 2) found.push(reopened)
      const opens: boolean = node.ordinal === 1 && !node.runIn && node.irregularities.length === 0
      reopened = first !== null && opens ? { node, first } : null
      first = opens ? node : null
    }
  }
  return found
}
