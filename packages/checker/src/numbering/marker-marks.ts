import { formatMarker } from '@hegao/numerals'
import type { Section } from '@hegao/parser'
import type { Document } from '../document.ts'
import { isLineEnd, isOneOf, isSpace } from '../text/characters.ts'
import { markerRange } from './irregular-markers.ts'
import type { WrongMark } from './item-marks.ts'

interface Shape {
  readonly pattern: RegExp
  readonly right: string
  /** Whether it may stand within a line. */
  readonly anywhere: boolean
  /** Whether it needs a neighbour to be a marker: 三，三得九 is none. */
  readonly inSeries: boolean
}

/** Shapes of markers with a mark after them that the standard does not have there. */
const shapes: readonly Shape[] = [
  { pattern: /([（(][一二三四五六七八九十]{1,3}[）)])([、，．.])/y, right: '', anywhere: false, inSeries: false },
  {
    pattern: /([一二三四五六七八九十]{1,3})([，．.])(?=[\u4e00-\u9fff0-9０-９“《])/y,
    right: '、',
    anywhere: false,
    inSeries: true,
  },
  // 首先、其次、最后三个环节 lists the words, 最后、也是最重要的一点 goes on with an aside.
  {
    pattern: /(首先|其次|最后)(、)(?!首先|其次|再次|最后|然后|也是|同时也)/y,
    right: '，',
    anywhere: true,
    inSeries: false,
  },
]

/** 一 → 1, as far as reports count their chapters. */
const ordinalOf = new Map(
  Array.from({ length: 50 }, (_, i) => [formatMarker('chinese-comma', i + 1).replace('、', ''), i + 1] as const),
)
const withinLine = /([一二三四五六七八九十]{1,3})(，)(?=[\u4e00-\u9fff])/y

/**
 * Marks behind the markers of sections that the standard does not have there (GB/T 15834—2011, annex B.3.1, B.3.2 and
 * B.3.4): 三，强化督查, （二）、公车管理, 首先、摸清底数. Within a line, where the text itself may be meant, only what differs from
 * the other members of its list.
 */
export function* wrongMarksAfterMarkers(document: Document): Generator<WrongMark> {
  yield* atLineStarts(document)
  yield* withinLines(document)
}

function* atLineStarts({ text, sections }: Document): Generator<WrongMark> {
  const found: (WrongMark & { ordinal: number | null })[] = []
  const ordinals = new Set(sections.filter(({ kind }) => kind === 'chinese-comma').map(({ ordinal }) => ordinal))
  for (let at = 0; at < text.length; at += 1) {
    const begins = beginsLine(text, at)
    for (const { pattern, right, anywhere, inSeries } of shapes) {
      if (!begins && !(anywhere && isOneOf(text.charAt(at - 1), '。；：，'))) continue
      pattern.lastIndex = at
      const [, marker, mark] = pattern.exec(text) ?? []
      // （一），（二）两项 speaks of markers.
      if (marker === undefined || mark === undefined || text.startsWith('（', at + marker.length + 1)) continue
      const ordinal = inSeries ? (ordinalOf.get(marker) ?? null) : null
      if (ordinal !== null) ordinals.add(ordinal)
      found.push({ marker, mark, right, start: at + marker.length, ordinal })
    }
  }
  for (const one of found) {
    if (one.ordinal === null || ordinals.has(one.ordinal - 1) || ordinals.has(one.ordinal + 1)) yield one
  }
}

/** （一）…。（二）、…。（三）…。 and 一、…；二，…；三、… */
function* withinLines({ text, sections }: Document): Generator<WrongMark> {
  const inline = sections.filter(
    (node): node is Section => node.type === 'section' && !beginsLine(text, node.position.start.offset),
  )
  const bracketed = inline.filter(({ kind }) => kind === 'chinese-parenthesized')
  const marked = bracketed.filter(({ marker }) => isOneOf(marker.at(-1) ?? '', '、，'))
  if (marked.length * 2 < bracketed.length) {
    for (const node of marked) {
      const start = markerRange(node).end - 1
      yield { marker: node.marker.slice(0, -1), mark: text.charAt(start), right: '', start }
    }
  }
  for (const node of inline) {
    if (node.kind !== 'chinese-comma' || node.ordinal === null) continue
    const [after, before] = [node.position.end.offset, node.position.start.offset]
    // 二，… stands in the member before it, as the parser has it; a first 一，… before the second.
    for (const at of sentenceStarts(text, node.ordinal === 2 ? before - reach : before, after)) {
      withinLine.lastIndex = at
      const [, marker = '', mark = ''] = withinLine.exec(text) ?? []
      const ordinal = ordinalOf.get(marker)
      const isMember = at < before ? ordinal === 1 : ordinal === node.ordinal + 1
      if (isMember) yield { marker, mark, right: '、', start: at + marker.length }
    }
  }
}

/** How far before a second member the first may begin. */
const reach = 120

/** Where clauses begin that ； or ： or 。 opens, from `from` to `to`, all in the line of `to`. */
function sentenceStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = to; at > Math.max(from, 0) && !isLineEnd(text.charAt(at - 1)); at -= 1) {
    if (isOneOf(text.charAt(at - 1), '；：。')) starts.push(at)
  }
  return starts
}

/** Whether nothing but spaces stands between the line's beginning and `at`. */
function beginsLine(text: string, at: number): boolean {
  if (isSpace(text.charAt(at))) return false
  let before = at
  while (isSpace(text.charAt(before - 1))) before -= 1
  return isLineEnd(text.charAt(before - 1))
}
