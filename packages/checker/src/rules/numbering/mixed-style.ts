import type { Item, Section } from '@hegao/parser'
import { markerRange } from '../../numbering/irregular-markers.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  marker: string
  /** A marker of the prevailing form. */
  other: string
  few: number
  many: number
  /** Whether the marker has the half-width brackets, which are the wrong ones. */
  isHalf: boolean
}

export default defineRule<Data>({
  id: 'numbering/mixed-style',
  title: { zh: '序号括号全角、半角混用', en: 'Full- and half-width brackets mixed in markers' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '同一级序号写法不一，版面不齐，也常是几份稿子拼接的痕迹。',
    en: 'Markers of one level in two forms look untidy, and often show that drafts were pasted together.',
  },
  source: {
    zh: 'GB/T 15834—2011 4.9.2：括号的形式；GB/T 9704—2012 7.3.3',
    en: 'GB/T 15834—2011, 4.9.2, on the form of brackets; GB/T 9704—2012, 7.3.3',
  },
  examples: {
    bad: [
      '一、主要工作\n（一）办文。\n办结来文31件。\n⟦(二)⟧办会。\n召开会议12次。\n（三）办事。\n接待来访31批次。',
      '一、主要做法\n(一)抓学习。\n⟦（二）⟧抓考核。\n(三)抓督查。',
    ],
    good: [
      '一、主要工作\n(一)办文。\n办结来文31件。\n(二)办会。\n召开会议12次。',
      '（一）办文。\n收文（不含密件）31件。',
    ],
  },
  wording: {
    zh: {
      message: ({ marker, other, few, many, isHalf }) =>
        isHalf
          ? `序号“${marker}”的括号与“${other}”的写法不一（${few}处对${many}处），请统一用全角括号`
          : `序号“${marker}”用全角括号，而“${other}”等${many}处用半角括号，写法不一，请把半角的改为全角`,
    },
    en: {
      message: ({ marker, other, few, many, isHalf }) =>
        isHalf
          ? `“${marker}” and “${other}” have different brackets (${few} against ${many}); please use full-width ones throughout`
          : `“${marker}” has full-width brackets where “${other}” and others (${many} in all) have half-width ones; please make those full-width`,
    },
  },
  check({ sections }, report) {
    for (const kind of ['chinese-parenthesized', 'arabic-parenthesized'] as const) {
      const ofKind = sections.filter((node) => node.kind === kind)
      const half = ofKind.filter(isHalfWidth)
      const full = ofKind.filter((node) => !isHalfWidth(node))
      const [few, many] = half.length > full.length ? [full, half] : [half, full]
      const other = many[0]
      if (other === undefined) continue
      for (const node of few) {
        report({
          range: markerRange(node),
          data: { marker: node.marker, other: other.marker, few: few.length, many: many.length, isHalf: few === half },
          related: [{ range: markerRange(other), place: null }],
          // Where the wrong form prevails, it is the other markers that have to change.
          suggestions: few === half ? [{ range: markerRange(node), text: fullWidth(node.marker) }] : [],
          group: kind,
        })
      }
    }
  },
})

function isHalfWidth({ marker }: Section | Item): boolean {
  return [...marker].some((character) => isOneOf(character, '()'))
}

function fullWidth(marker: string): string {
  return marker.replaceAll('(', '（').replaceAll(')', '）')
}
