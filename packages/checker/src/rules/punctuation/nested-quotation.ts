import { defineRule } from '../../rule.ts'
import { isHan } from '../../text/characters.ts'
import { type Pair, pairsIn } from '../../text/pairs.ts'

interface Data {
  open: string
  /** The pair to be used inside. */
  inner: string
}

const innerOf: ReadonlyMap<string, string> = new Map([
  ['《', '〈〉'],
  ['“', '‘’'],
])

export default defineRule<Data>({
  id: 'punctuation/nested-quotation',
  title: { zh: '书名号、引号套用未换形式', en: 'Title or quotation marks nested in their own kind' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '里外用同一种，读者分不清哪一半与哪一半成对。',
    en: 'With one kind inside and outside the reader cannot tell which half belongs to which.',
  },
  source: { zh: 'GB/T 15834—2011 4.8.3.4、4.15.3.5', en: 'GB/T 15834—2011, 4.8.3.4, 4.15.3.5' },
  examples: {
    bad: ['转发《关于印发⟦《公务用车管理办法》⟧的通知》，办结来文31件。', '开展“学习⟦“千万工程”⟧经验”活动12次。'],
    good: [
      '转发《关于印发〈公务用车管理办法〉的通知》和《公务接待管理办法》。',
      '开展“学习‘千万工程’经验”活动12次。',
      '推进“放管服”改革，深化“一网通办“。',
    ],
  },
  wording: {
    zh: {
      message: ({ open, inner }) =>
        open === '《' ? `书名号里再用书名号，里面的应为单书名号“${inner}”` : `引号里再用引号，里面的应为单引号${inner}`,
    },
    en: {
      message: ({ open, inner }) =>
        `${open === '《' ? 'Title marks' : 'Quotation marks'} inside their own kind should be ${inner}`,
    },
  },
  check({ leaves, text }, report) {
    for (const { leaf } of leaves) {
      const { start, end } = leaf.position
      for (const marks of ['《》〈〉', '“”‘’']) {
        for (const pair of pairsIn(text, { start: start.offset, end: end.offset }, marks)) {
          const open = text.charAt(pair.start)
          const inner = innerOf.get(open)
          if (inner === undefined || pair.outer === null || text.charAt(pair.outer.start) !== open) continue
          if (!isQuotation(text, pair)) continue
          const range = { start: pair.start, end: pair.end }
          const right = inner.charAt(0) + text.slice(pair.start + 1, pair.end - 1) + inner.charAt(1)
          report({ range, data: { open, inner }, suggestions: [{ range, text: right }], group: open })
        }
      }
    }
  },
})

/** “甲“、”乙” has two marks turned the wrong way: what then seems to stand inside is no name. */
function isQuotation(text: string, { start, end }: Pair): boolean {
  return isHan(text.charAt(start + 1)) && end - start > 4
}
