import { followsInFamily } from './acceptance.ts'
import type { Candidate } from './candidates.ts'
import { characterClass } from './character-class.ts'
import type { Enclosure } from './enclosure.ts'
import { readHeading } from './heading.ts'
import { trim } from './lines.ts'
import type { Item, Paragraph, Sentence } from './nodes.ts'
import { endOfSentence } from './sentences.ts'
import { literal, type Source } from './source.ts'

/** The sentences of `[start, end)` as nodes. */
export function buildSentences(source: Source, start: number, end: number, enclosure: Enclosure): Sentence[] {
  const sentences: Sentence[] = []
  for (let from = start; from < end; ) {
    const to = endOfSentence(source.text, from, end, enclosure)
    const range = trim(source.text, from, to)
    if (range.start < range.end) sentences.push(literal(source, 'sentence', range))
    from = to
  }
  return sentences
}

/**
 * Builds the paragraph that fills `[start, end)`. Each item marker opens an item that runs to the next marker of its
 * own kind; another kind inside it opens an item of its own: 一是…：第一，…；第二，…。二是…
 *
 * @returns null where nothing but spaces stands there
 */
export function buildParagraph(
  source: Source,
  start: number,
  end: number,
  items: readonly Candidate[],
  enclosure: Enclosure,
): Paragraph | null {
  const span = trim(source.text, start, end)
  if (span.start >= span.end) return null
  const position = source.locator.position(span.start, span.end)
  const lead = buildSentences(source, span.start, items[0]?.start ?? span.end, enclosure)
  const paragraph: Paragraph = { type: 'paragraph', children: lead, position }
  if (items.length === 0) return paragraph
  const open: { node: Item; marker: Candidate }[] = []

  const current = (): Paragraph | Item => open.at(-1)?.node ?? paragraph
  const close = (depth: number): void => {
    for (const { node } of open.splice(depth).reverse()) {
      const last = node.children.at(-1)
      if (last) node.position.end = last.position.end
    }
  }

  items.forEach((marker, index) => {
    const stop = items[index + 1]?.start ?? span.end
    const sibling = open.findIndex(
      (entry) => entry.marker.kind === marker.kind || followsInFamily(entry.marker, marker),
    )
    if (sibling >= 0) close(sibling)
    const node = openItem(source, marker, stop, enclosure)
    current().children.push(node)
    open.push({ node, marker })
    node.children = buildSentences(source, marker.start, stop, enclosure)
  })
  close(0)
  return paragraph
}

/** What may stand between an item's marker and its title. */
const titleGap = characterClass('，、,：: \t')

function openItem({ text, view, locator }: Source, marker: Candidate, stop: number, enclosure: Enclosure): Item {
  let from = marker.end
  while (from < stop && titleGap[view.charCodeAt(from)] === 1) from += 1
  const { title } = readHeading(view, from, stop, enclosure, 'item')
  return {
    type: 'item',
    id: '',
    marker: text.slice(marker.start, marker.end),
    kind: marker.kind,
    level: 'item',
    ordinal: marker.ordinal,
    title: text.slice(title.start, title.end),
    heading: locator.position(marker.start, Math.max(title.end, marker.end)),
    irregularities: [],
    children: [],
    position: locator.position(marker.start, marker.end),
  }
}
