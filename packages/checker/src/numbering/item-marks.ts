import type { MarkerKind } from '@hegao/contract'
import type { Item, Section } from '@hegao/parser'
import type { Document } from '../document.ts'
import { isOneOf } from '../text/characters.ts'
import { markerRange } from './irregular-markers.ts'

/** A mark behind a marker that the standard does not have there. */
export interface WrongMark {
  /** The marker without the mark. */
  readonly marker: string
  readonly mark: string
  /** Where the mark stands. */
  readonly start: number
  /** What should stand there; empty where nothing should. */
  readonly right: string
}

/** Marks that people put after 一是, which takes none, and after 第一, which takes a comma. */
const wrongMarks: Readonly<Partial<Record<MarkerKind, { readonly marks: string; readonly right: string }>>> = {
  'chinese-is': { marks: '，：:、,', right: '' },
  'chinese-ordinal': { marks: '、', right: '，' },
}

/** Before the standard of 2011 there was no rule for 一是 and 第一. */
const firstYear = 2012

/**
 * 一是， and 第一、 where they open items (GB/T 15834—2011, annex B.3.1 and B.3.7), in document order. In a report from before
 * that standard only those that differ from most members of their list.
 */
export function* wrongMarksAfterItems({ text, sections, period }: Document): Generator<WrongMark> {
  const items = sections.filter(({ level }) => level === 'item')
  const ordinals = new Set(items.filter(({ kind }) => kind === 'chinese-ordinal').map(({ ordinal }) => ordinal))
  const isOld = period !== null && Number(period.end.slice(0, 4)) < firstYear
  for (const list of listsOf(items)) {
    const found = list.flatMap((node) => wrongMark(text, node, ordinals) ?? [])
    if (!isOld || found.length * 2 <= list.length) yield* found
  }
}

function wrongMark(text: string, node: Section | Item, ordinals: ReadonlySet<number | null>): WrongMark | null {
  const start = markerRange(node).end
  const wrong = wrongMarks[node.kind]
  const mark = text.charAt(start)
  if (wrong === undefined || !isOneOf(mark, wrong.marks)) return null
  // 第一、第二产业 lists, and a 第一、 without its 第二 may rank something.
  if (node.kind === 'chinese-ordinal') {
    if (node.ordinal === null || text.charAt(start + 1) === '第') return null
    if (!ordinals.has(node.ordinal - 1) && !ordinals.has(node.ordinal + 1)) return null
  }
  return { marker: node.marker, mark, start, right: wrong.right }
}

/** The items parted into lists: where a number does not go up, another list of its kind begins. */
function listsOf(items: readonly (Section | Item)[]): (Section | Item)[][] {
  const lists: (Section | Item)[][] = []
  const open = new Map<MarkerKind, { list: (Section | Item)[]; ordinal: number }>()
  for (const node of items) {
    const last = open.get(node.kind)
    const ordinal = node.ordinal ?? 0
    if (last !== undefined && ordinal > last.ordinal) {
      last.list.push(node)
      last.ordinal = ordinal
    } else {
      const list = [node]
      lists.push(list)
      open.set(node.kind, { list, ordinal })
    }
  }
  return lists
}
