import type { Range } from '@hegao/contract'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isHan, isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  count: number
}

export default defineRule<Data>({
  id: 'punctuation/latin-full-stop',
  title: { zh: '句末误用小圆点', en: 'A sentence that ends in a Latin full stop' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '句号是“。”；小圆点在数字后像小数点，也断不开句子。全文只提示一次。',
    en: 'The Chinese full stop is 。; behind a figure a dot reads like a decimal point. Reported once per report.',
  },
  source: { zh: 'GB/T 15834—2011 4.1.2：句号的形式', en: 'GB/T 15834—2011, 4.1.2, on the form of the full stop' },
  examples: {
    bad: ['专项经费支出217万元⟦.⟧', '办结来文31件⟦．⟧ 接待来访12批次.\n召开会议5次.'],
    good: ['专项经费支出217.5万元。', '一.主要工作\n全年收文31件...\n1.办文。', '约翰．史密斯先生来访。', '详见附件A.'],
  },
  wording: {
    zh: {
      message: ({ count }) => `句末应用句号“。”，不用小圆点${count > 1 ? `（全文${count}处，只在首处提示）` : ''}`,
    },
    en: {
      message: ({ count }) =>
        `A sentence ends in “。”, not in a dot${count > 1 ? ` (${count} places, reported at the first only)` : ''}`,
    },
  },
  check(document, report) {
    const places: Range[] = []
    for (const { leaf } of document.leaves) {
      if (leaf.type !== 'sentence') continue
      for (let at = leaf.position.start.offset + 2; at < leaf.position.end.offset; at += 1) {
        if (document.folded.charAt(at) === '.' && endsSentence(document, at)) places.push({ start: at, end: at + 1 })
      }
    }
    const [first] = places
    if (first === undefined) return
    report({ range: first, data: { count: places.length }, suggestions: [{ range: first, text: '。' }] })
  },
})

/** Whether the dot at `at` stands behind Chinese and before the end of its line, or before a space and Chinese. */
function endsSentence({ folded, text }: Document, at: number): boolean {
  const before = text.charAt(at - 1)
  if (!isHan(before) && !isOneOf(before, '”》）%％')) return false
  // 一. and （一）. are markers, not sentences.
  if (isOneOf(before, '一二三四五六七八九十）') && isShortLine(text, at)) return false
  let next = at + 1
  if (isOneOf(text.charAt(next), '”）')) next += 1
  if (isLineEnd(text.charAt(next))) return true
  return isSpace(folded.charAt(next)) && isHan(text.charAt(next + 1))
}

/** Whether hardly anything stands in the line before `at`. */
function isShortLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= at - 6; i -= 1) if (isLineEnd(text.charAt(i))) return true
  return false
}
