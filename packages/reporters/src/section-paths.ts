import type { SectionRecord } from '@hegao/contract'
import { headingText } from './heading.ts'

/** 一、办文 > （一）收文: the headings a claim stands under, outermost first, by the id of its section. */
export function sectionPaths(sections: readonly SectionRecord[]): (id: string | null) => string {
  const paths = new Map<string, string>()
  // Sections stand in document order, a parent before its children.
  for (const { id, parent, marker, title } of sections) {
    const own = headingText(marker + title)
    const above = parent === null ? undefined : paths.get(parent)
    paths.set(id, above === undefined ? own : `${above} > ${own}`)
  }
  return (id) => (id === null ? '' : (paths.get(id) ?? ''))
}

/** How deep each section lies in the tree, from 0, by its id. */
export function sectionDepths(sections: readonly SectionRecord[]): Map<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parent } of sections) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? -1) + 1)
  return depths
}
