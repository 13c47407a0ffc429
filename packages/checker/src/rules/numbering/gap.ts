import type { Certainty } from '@hegao/contract'
import type { Item, Section } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { type IrregularMarker, irregularMarkers } from '../../numbering/irregular-markers.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  marker: string
  due: string
  /** The marker before, null where the series begins here. */
  previous: string | null
}

export default defineRule<Data>({
  id: 'numbering/gap',
  title: { zh: '序号跳号、缺号', en: 'A number left out' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '缺号往往意味着漏了一段，至少说明删改后没有顺号。',
    en: 'A missing number often means a missing passage; at the least the numbers were not put right after a cut.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：段落顺序准确；GB/T 9704—2012 7.3.3',
    en: 'Regulations on the handling of official documents (2012), article 20: correct order of paragraphs; GB/T 9704—2012, 7.3.3',
  },
  examples: {
    bad: [
      '一、主要工作\n（一）办文。\n办结来文31件。\n（二）办会。\n召开会议12次。\n⟦（四）⟧办事。\n接待来访31批次。',
      '主要做法：一是抓部署。二是抓检查。⟦四是⟧抓考核。',
    ],
    good: [
      '第一章 总则\n第一条 统一格式。\n第二条 统一文号。\n第二章 办文\n第三条 及时办理。\n第四条 及时归档。',
      '一、主要工作\n（一）办文。\n办结来文31件。\n（二）办会。\n召开会议12次。',
      '首先，摸清底数。其次，抓好整改。',
    ],
  },
  wording: {
    zh: {
      message: ({ marker, due, previous }) =>
        previous === null
          ? `这里是“${marker}”，前面没有“${due}”，请看是否漏了内容或没有顺号`
          : `序号由“${previous}”跳到“${marker}”，缺“${due}”，请看是否漏了内容或没有顺号`,
    },
    en: {
      message: ({ marker, due, previous }) =>
        previous === null
          ? `“${marker}” stands here without “${due}” before it; please see whether text is missing or the numbers were not put right`
          : `The numbers go from “${previous}” to “${marker}” without “${due}”; please see whether text is missing or the numbers were not put right`,
    },
  },
  check(document, report) {
    const continued = continuedSections(document)
    for (const irregular of irregularMarkers(document, 'gap')) {
      const { node, range, due, previous } = irregular
      if (due === null || (previous === null && (continued.has(node) || opensExcerpt(irregular, document)))) continue
      report({
        range,
        data: { marker: node.marker, due, previous: previous?.marker ?? null },
        related: previous === null ? [] : [{ range: previous.range, place: null }],
        certainty: certaintyOf(irregular),
      })
    }
  },
})

/**
 * Sections that go on from the last one of their kind, wherever that stands: 第6条 at the head of a chapter from 第5条 at
 * the end of the one before, the rows of a table from each other.
 */
function continuedSections({ sections }: Document): Set<Section | Item> {
  const last = new Map<Section['kind'], number>()
  const continued = new Set<Section | Item>()
  for (const node of sections) {
    if (node.ordinal === null) continue
    if (!isHeadingKind(node) && last.get(node.kind) === node.ordinal - 1) continued.add(node)
    last.set(node.kind, node.ordinal)
  }
  return continued
}

/** 一、 and （一） begin anew under every heading; 第一条 and 1. may not. */
function isHeadingKind({ kind }: Section | Item): boolean {
  return kind === 'chinese-comma' || kind === 'chinese-parenthesized'
}

/** A text that begins with （四） was cut out of a longer one. */
function opensExcerpt({ range }: IrregularMarker, { text }: Document): boolean {
  return text.slice(0, range.start).trim() === ''
}

/** What looks like a run-in marker, or 4. alone, may be something else. */
function certaintyOf({ node, previous }: IrregularMarker): Certainty {
  return node.type === 'item' || (previous === null && !isHeadingKind(node)) ? 'likely' : 'certain'
}
