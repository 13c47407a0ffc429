import { defineRule } from '../../rule.ts'
import { isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  marker: string
  /** The mark that stands there. */
  mark: string
  /** The mark that should stand there; empty where none should. */
  right: string
}

/** Shapes of markers with a mark after them that the standard does not have there. */
const shapes: readonly { pattern: RegExp; right: string; anywhere: boolean }[] = [
  { pattern: /([（(][一二三四五六七八九十]{1,3}[）)])([、，．.])/y, right: '', anywhere: false },
  { pattern: /([一二三四五六七八九十]{1,3})([，．.])(?=[\u4e00-\u9fff])/y, right: '、', anywhere: false },
  { pattern: /(首先|其次|最后)(、)/y, right: '，', anywhere: true },
]

export default defineRule<Data>({
  id: 'punctuation/mark-after-marker',
  title: { zh: '序号后的标点', en: 'The wrong mark after a marker' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '一级标题用顿号，带括号的序号后不加标点，“首先”“其次”后用逗号；写法不一，层次就不清。',
    en: '一 takes 、, bracketed ordinals take no mark, 首先 takes a comma; other forms blur the levels.',
  },
  source: {
    zh: 'GB/T 15834—2011 附录B.3.1、B.3.2、B.3.4',
    en: 'GB/T 15834—2011, annex B.3.1, B.3.2, B.3.4',
  },
  examples: {
    bad: ['一、主要工作\n（一）⟦、⟧办文情况\n办结来文31件。', '三⟦，⟧强化督查\n首先⟦、⟧摸清底数。'],
    good: ['一、主要工作\n（一）办文情况\n首先，摸清底数。', '（一），（二）两项另报。'],
  },
  wording: {
    zh: {
      message: ({ marker, mark, right }) =>
        right === '' ? `“${marker}”后不用“${mark}”，请删去` : `“${marker}”后应用“${right}”，不用“${mark}”`,
    },
    en: {
      message: ({ marker, mark, right }) =>
        right === ''
          ? `“${marker}” takes no “${mark}” after it; please delete it`
          : `“${marker}” takes “${right}” after it, not “${mark}”`,
    },
  },
  check({ text }, report) {
    for (let at = 0; at < text.length; at += 1) {
      const begins = beginsLine(text, at)
      for (const { pattern, right, anywhere } of shapes) {
        if (!begins && !(anywhere && isOneOf(text.charAt(at - 1), '。；：，'))) continue
        pattern.lastIndex = at
        const [, marker, mark] = pattern.exec(text) ?? []
        // （一），（二）两项 speaks of markers.
        if (marker === undefined || mark === undefined || text.startsWith('（', at + marker.length + 1)) continue
        const start = at + marker.length
        const range = { start, end: start + 1 }
        report({ range, data: { marker, mark, right }, suggestions: [{ range, text: right }], group: right })
      }
    }
  },
})

/** Whether nothing but spaces stands between the line's beginning and `at`. */
function beginsLine(text: string, at: number): boolean {
  if (isSpace(text.charAt(at))) return false
  let before = at
  while (isSpace(text.charAt(before - 1))) before -= 1
  return isLineEnd(text.charAt(before - 1))
}
