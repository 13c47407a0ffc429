import type { Range } from '@hegao/contract'
import { formatChinese } from '@hegao/numerals'
import type { Item, Section } from '@hegao/parser'
import type { Edit } from './edit.ts'
import type { Specimen } from './specimen.ts'

/** Members of one series that count up from one without a break: 一、二、三、 under one heading, 一是、二是. */
export type Series = readonly (Section | Item)[]

const number = /[0-9０-９]+|[一二三四五六七八九十]+/

/** All series of two members and more whose numbers stand in Arabic or Chinese numerals. */
export function seriesOf({ report, sections }: Specimen): Series[] {
  const parents = new Map<Section | Item, object>()
  const note = (node: object, parent: object): void => {
    if (!('children' in node) || !Array.isArray(node.children)) return
    for (const child of node.children as readonly (Section | Item | { readonly type: 'other' })[]) {
      if (child.type === 'section' || child.type === 'item') {
        parents.set(child, parent)
        note(child, child)
      } else note(child, node)
    }
  }
  note(report, report)
  const groups = new Map<object, Map<string, (Section | Item)[]>>()
  for (const node of sections) {
    const parent = parents.get(node) ?? report
    if (!number.test(node.marker)) continue
    const kinds = groups.get(parent) ?? new Map<string, (Section | Item)[]>()
    groups.set(parent, kinds)
    const members = kinds.get(node.kind)
    if (members === undefined) kinds.set(node.kind, [node])
    else members.push(node)
  }
  return [...groups.values()]
    .flatMap((kinds) => [...kinds.values()])
    .filter((series) => series.length > 1 && series.every(({ ordinal }, at) => ordinal === at + 1))
}

/** Where the marker of a section stands. */
export function markerRange({ position, marker }: Section | Item): Range {
  return { start: position.start.offset, end: position.start.offset + marker.length }
}

/** Writes another number into a marker, in the numerals and with the marks it has. */
export function renumbered(node: Section | Item, ordinal: number): Edit {
  const words = /[0-9]/.test(node.marker) ? String(ordinal) : formatChinese(ordinal)
  return { ...markerRange(node), text: node.marker.replace(number, words) }
}
