import { formatMarker } from '@hegao/numerals'
import { wrongMarksAfterItems } from '../../numbering/item-marks.ts'
import { defineRule } from '../../rule.ts'
import { isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  marker: string
  /** The mark that stands there. */
  mark: string
  /** The mark that should stand there; empty where none should. */
  right: string
}

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
    pattern: /([一二三四五六七八九十]{1,3})([，．.])(?=[\u4e00-\u9fff])/y,
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

/** Before the standard of 2011 there was no rule for 一是 and 第一. */
const firstYear = 2012

/** 一 → 1, as far as reports count their chapters. */
const ordinalOf = new Map(
  Array.from({ length: 50 }, (_, i) => [formatMarker('chinese-comma', i + 1).replace('、', ''), i + 1] as const),
)

export default defineRule<Data>({
  id: 'punctuation/mark-after-marker',
  title: { zh: '序号后的标点', en: 'The wrong mark after a marker' },
  severity: 'info',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '一级标题用顿号，带括号的序号和“一是”后不加标点，“第一”“首先”后用逗号；写法不一，层次就不清。',
    en: '一 takes 、, bracketed ordinals and 一是 take no mark, 第一 and 首先 take a comma; other forms blur the levels.',
  },
  source: {
    zh: 'GB/T 15834—2011 附录B.3.1、B.3.2、B.3.4、B.3.7',
    en: 'GB/T 15834—2011, annex B.3.1, B.3.2, B.3.4, B.3.7',
  },
  examples: {
    bad: [
      '一、主要工作\n（一）⟦、⟧办文情况\n办结来文31件。',
      '二、规范办会\n三⟦，⟧强化督查\n首先⟦、⟧摸清底数。',
      '一是⟦，⟧抓排查；二是⟦：⟧抓整改。',
      '第一⟦、⟧摸清底数。\n第二⟦、⟧建立台账。',
      '一⟦，⟧办文\n全年收文31件。\n二⟦，⟧办会\n召开会议12次。',
    ],
    good: [
      '一、主要工作\n（一）办文情况\n首先，摸清底数。',
      '（一），（二）两项另报。',
      '首先、其次、最后三个环节都要抓好。',
      '最后、也是最重要的一点，是抓落实。',
      '三，三得九的道理。',
      '一是抓排查；二是抓整改。第一，摸清底数。第二，建立台账。',
      '第一、第二产业较快增长，产量居全市第一、全省第四。',
      '1985年工作总结\n第一、摸清底数。\n第二、建立台账。',
    ],
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
  check(document, report) {
    const { text, sections, period } = document
    const found: Found[] = []
    const ordinals = new Set(sections.filter(({ kind }) => kind === 'chinese-comma').map(({ ordinal }) => ordinal))
    for (let at = 0; at < text.length; at += 1) {
      const begins = beginsLine(text, at)
      for (const { pattern, right, anywhere, inSeries } of shapes) {
        if (!begins && !(anywhere && isOneOf(text.charAt(at - 1), '。；：，'))) continue
        pattern.lastIndex = at
        const [, marker, mark] = pattern.exec(text) ?? []
        // （一），（二）两项 speaks of markers.
        if (marker === undefined || mark === undefined || text.startsWith('（', at + marker.length + 1)) continue
        // 其次、最后 closes a list of the words that an earlier one opened.
        if (anywhere && text.charAt(at - 1) === '、') continue
        const ordinal = inSeries ? (ordinalOf.get(marker) ?? null) : null
        if (ordinal !== null) ordinals.add(ordinal)
        found.push({ data: { marker, mark, right }, start: at + marker.length, ordinal })
      }
    }
    if (period === null || Number(period.end.slice(0, 4)) >= firstYear) {
      for (const { node, start, mark, right } of wrongMarksAfterItems(document)) {
        found.push({ data: { marker: node.marker, mark, right }, start, ordinal: null })
      }
    }
    for (const { data, start, ordinal } of found) {
      if (ordinal !== null && !ordinals.has(ordinal - 1) && !ordinals.has(ordinal + 1)) continue
      const range = { start, end: start + 1 }
      report({ range, data, suggestions: [{ range, text: data.right }], group: data.right })
    }
  },
})

interface Found {
  readonly data: Data
  readonly start: number
  /** Its number, where only a neighbour makes it a marker. */
  readonly ordinal: number | null
}

/** Whether nothing but spaces stands between the line's beginning and `at`. */
function beginsLine(text: string, at: number): boolean {
  if (isSpace(text.charAt(at))) return false
  let before = at
  while (isSpace(text.charAt(before - 1))) before -= 1
  return isLineEnd(text.charAt(before - 1))
}
