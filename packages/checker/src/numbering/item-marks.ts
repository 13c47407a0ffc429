import type { MarkerKind } from '@hegao/contract'
import type { Item, Section } from '@hegao/parser'
import type { Document } from '../document.ts'
import { isOneOf } from '../text/characters.ts'
import { markerRange } from './irregular-markers.ts'

/** A mark behind the marker of a run-in item that the standard does not have there. */
export interface WrongItemMark {
  readonly node: Section | Item
  /** Where the mark stands. */
  readonly start: number
  readonly mark: string
  /** What should stand there; empty where nothing should. */
  readonly right: string
}

/** Marks that people put after 一是, which takes none, and after 第一, which takes a comma. */
const wrongMarks: Readonly<Partial<Record<MarkerKind, { readonly marks: string; readonly right: string }>>> = {
  'chinese-is': { marks: '，：:、,', right: '' },
  'chinese-ordinal': { marks: '、', right: '，' },
}

/** 一是， and 第一、 where they open items (GB/T 15834—2011, annex B.3.1 and B.3.7), in document order. */
export function* wrongMarksAfterItems({ text, sections }: Document): Generator<WrongItemMark> {
  const items = sections.filter(({ level }) => level === 'item')
  const ordinals = new Set(items.filter(({ kind }) => kind === 'chinese-ordinal').map(({ ordinal }) => ordinal))
  for (const node of items) {
    const start = markerRange(node).end
    const wrong = wrongMarks[node.kind]
    const mark = text.charAt(start)
    if (wrong === undefined || !isOneOf(mark, wrong.marks)) continue
    // 第一、第二产业 lists, and a 第一、 without its 第二 may rank something.
    if (node.kind === 'chinese-ordinal') {
      if (node.ordinal === null || text.charAt(start + 1) === '第') continue
      if (!ordinals.has(node.ordinal - 1) && !ordinals.has(node.ordinal + 1)) continue
    }
    yield { node, start, mark, right: wrong.right }
  }
}
