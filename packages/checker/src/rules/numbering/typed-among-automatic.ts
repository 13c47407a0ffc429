import type { Range } from '@hegao/contract'
import type { Section } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { markerRange } from '../../numbering/irregular-markers.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  marker: string
  /** A marker made the other way. */
  other: string
  /** Whether the marker was typed; else it is written by itself. */
  isTyped: boolean
  few: number
  many: number
}

export default defineRule<Data>({
  id: 'numbering/typed-among-automatic',
  title: { zh: '自动编号与手工序号混用', en: 'Typed markers among automatic ones' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '同一级序号有的由Word自动编排，有的是手工输入，增删或移动段落后，自动的会变，手工的不变，序号就会重复或跳号。',
    en: 'When paragraphs are moved, automatic numbers change and typed ones do not: numbers come twice or are missing.',
  },
  source: { zh: '公文排版惯例', en: 'Practice in offices' },
  examples: {
    bad: [
      '[黑体 16 自动]一、主要工作\n[仿宋 16]全年办结来文31件。\n[黑体 16]⟦二、⟧存在问题\n[仿宋 16]人手不足。\n[黑体 16 自动]三、下步打算\n[仿宋 16]加强培训。',
      '[黑体 16]一、主要工作\n[仿宋 16]全年办结来文31件。\n[黑体 16]二、存在问题\n[仿宋 16]人手不足。\n[黑体 16 自动]⟦三、⟧下步打算\n[仿宋 16]加强培训。',
    ],
    good: [
      '[黑体 16 自动]一、主要工作\n[楷体 16]（一）办文。\n[仿宋 16]全年办结来文31件。\n[楷体 16]（二）办会。\n[仿宋 16]召开会议12次。\n[黑体 16 自动]二、存在问题\n[仿宋 16]人手不足。',
      '一、主要工作\n全年办结来文31件。\n二、存在问题\n人手不足。',
    ],
  },
  wording: {
    zh: {
      message: ({ marker, other, isTyped, few, many }) =>
        isTyped
          ? `“${marker}”是手工输入的，而“${other}”等${many}处同级序号由Word自动编排，增删段落后会对不上，请统一${few > 1 ? `（共${few}处）` : ''}`
          : `“${marker}”由Word自动编排，而“${other}”等${many}处同级序号是手工输入的，增删段落后会对不上，请统一${few > 1 ? `（共${few}处）` : ''}`,
    },
    en: {
      message: ({ marker, other, isTyped, few, many }) =>
        isTyped
          ? `“${marker}” is typed, where “${other}” and others of its level (${many}) are numbered by Word; they will disagree when paragraphs move${few > 1 ? ` (${few} places)` : ''}`
          : `“${marker}” is numbered by Word, where “${other}” and others of its level (${many}) are typed; they will disagree when paragraphs move${few > 1 ? ` (${few} places)` : ''}`,
    },
  },
  check(document, report) {
    if (document.layout === null) return
    const numbered = numberedParagraphs(document)
    for (const siblings of families(document)) {
      const automatic = siblings.filter(({ position }) => numbered.has(position.start.offset))
      const typed = siblings.filter(({ position }) => !numbered.has(position.start.offset))
      const isTyped = typed.length <= automatic.length
      const [few, many] = isTyped ? [typed, automatic] : [automatic, typed]
      const [first, ...others] = few
      const other = many[0]
      if (first === undefined || other === undefined) continue
      report({
        range: markerRange(first),
        data: { marker: first.marker, other: other.marker, isTyped, few: few.length, many: many.length },
        related: [...others, other].map((section): { range: Range; place: null } => ({
          range: markerRange(section),
          place: null,
        })),
        group: first.kind,
      })
    }
  },
})

/** Where paragraphs begin that are numbered by themselves. */
function numberedParagraphs({ layout }: Document): Set<number> {
  const numbered = (layout?.paragraphs ?? []).filter(({ start, numberEnd }) => numberEnd > start)
  return new Set(numbered.map(({ start }) => start))
}

/** The numbered sections that run on from one another: of one kind, in one section, each a number higher. */
function families({ report, nodes }: Document): Section[][] {
  const found: Section[][] = []
  for (const parent of [report, ...nodes('section')]) {
    const open = new Map<Section['kind'], Section[]>()
    for (const child of parent.children) {
      if (child.type !== 'section' || child.marker === '') continue
      const family = open.get(child.kind)
      // 1. after 3. begins another list.
      if (family !== undefined && (family.at(-1)?.ordinal ?? 0) < (child.ordinal ?? 0)) family.push(child)
      else {
        const begun = [child]
        open.set(child.kind, begun)
        found.push(begun)
      }
    }
  }
  return found
}
