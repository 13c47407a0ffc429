import type { Range } from '@hegao/contract'
import { defineRule } from '../../rule.ts'
import { isDigit, isHan, isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  mark: string
  right: string
  count: number
}

/** The marks of Chinese prose that a Chinese keyboard may give in their half-width form. */
const forms: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（）'],
])

export default defineRule<Data>({
  id: 'punctuation/half-width-mark',
  title: { zh: '中文里的半角标点', en: 'Half-width marks in Chinese text' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '半角标点在版面上偏小、贴字，与全角标点混在一起不整齐。每种标点全文只提示一次。',
    en: 'Half-width marks are set too close and too small among Chinese characters. Each mark is reported once per report.',
  },
  source: {
    zh: 'GB/T 15834—2011 第4章标点符号的形式、5.1',
    en: 'GB/T 15834—2011, chapter 4 on the form of marks, and 5.1',
  },
  examples: {
    bad: [
      '⟦(⟧一)强化学习⟦,⟧提升能力。召开会议12次,办结来文31件。\n(二)精准服务,提高质量。',
      '召开会议12次⟦,⟧ 办结来文31件, 满意度提高。',
      '关于2023年工作情况的报告\n各科室⟦:⟧\n全年收文311件。',
    ],
    good: [
      '大坝加固二期、?水灌区开工建设。',
      '（一）强化学习，提升能力。比例为3:1，总额1,250万元，编号A,B。',
      '详见http://example.cn/a?b=1。',
    ],
  },
  wording: {
    zh: {
      message: ({ mark, right, count }) =>
        `半角“${mark}”应为全角“${right}”${count > 1 ? `（全文${count}处，只在首处提示）` : ''}`,
    },
    en: {
      message: ({ mark, right, count }) =>
        `Half-width “${mark}” should be full-width “${right}”${count > 1 ? ` (${count} places, reported at the first only)` : ''}`,
    },
  },
  check({ text, folded, leaves, nodes }, report) {
    const places = new Map<string, Range[]>()
    // Only in what the report itself says: a cut or a page number has marks of its own.
    const said = [...nodes('salutation'), ...leaves.map(({ leaf }) => leaf)].toSorted(
      (a, b) => a.position.start.offset - b.position.start.offset,
    )
    for (const { position } of said) {
      for (let at = position.start.offset; at < position.end.offset; at += 1) {
        const mark = text.charAt(at)
        if (!forms.has(mark) || !isInChinese(text, folded, at)) continue
        const ranges = places.get(mark)
        if (ranges === undefined) places.set(mark, [{ start: at, end: at + 1 }])
        else ranges.push({ start: at, end: at + 1 })
      }
    }
    for (const [mark, ranges] of places) {
      const first = ranges[0]
      const right = forms.get(mark)
      if (first === undefined || right === undefined) continue
      report({ range: first, data: { mark: mark === '(' ? '( )' : mark, right, count: ranges.length } })
    }
  },
})

/** Between Chinese characters, or before one and after a figure: 3:1, 1,250 and addresses are not. */
function isInChinese(text: string, folded: string, at: number): boolean {
  const isChinese = (character: string) => isHan(character) || isOneOf(character, '“”‘’《》、。，；：（）')
  const mark = text.charAt(at)
  const before = folded.charAt(at - 1)
  // 增长9%, 达到31件: a space behind the mark is the other half of a Latin habit.
  const after = text.charAt(isSpace(text.charAt(at + 1)) && isHan(text.charAt(at + 2)) ? at + 2 : at + 1)
  if (mark === '(') return isHan(after)
  // 加固二期、?水灌区: what stands there is a character that was lost on the way, no question.
  if (isOneOf(mark, '?!') && isOneOf(text.charAt(at - 1), '、，；：（《“')) return false
  const isAfterFigure = isOneOf(mark, ',;') && (isDigit(before) || isOneOf(before, '%)')) && isHan(after)
  const isFollowed = isChinese(after) || isLineEnd(after) || isDigit(folded.charAt(at + 1))
  return isAfterFigure || (isChinese(text.charAt(at - 1)) && isFollowed)
}
