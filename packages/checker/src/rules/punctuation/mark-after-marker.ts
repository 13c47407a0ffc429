import { wrongMarksAfterItems } from '../../numbering/item-marks.ts'
import { wrongMarksAfterMarkers } from '../../numbering/marker-marks.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  marker: string
  /** The mark that stands there. */
  mark: string
  /** The mark that should stand there; empty where none should. */
  right: string
}

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
      '一、2023年工作回顾\n全年收文31件。\n二⟦，⟧2024年工作打算\n提高质量。',
      '要求：（一）抓好收文。（二）⟦、⟧抓好发文。（三）抓好办会。重点是：一、收文要快；二⟦，⟧发文要准；三、办会要省。',
      '1985年工作总结\n一是⟦，⟧摸清底数。二是建立台账。三是抓好整改。',
    ],
    good: [
      '一、主要工作\n（一）办文情况\n首先，摸清底数。',
      '（一），（二）两项另报。',
      '首先、其次、最后三个环节都要抓好。',
      '最后、也是最重要的一点，是抓落实。',
      '三，三得九的道理。',
      '一是抓排查；二是抓整改。第一，摸清底数。第二，建立台账。',
      '第一、第二产业较快增长，产量居全市第一、全省第四。',
      '1985年工作总结\n第一、摸清底数。\n第二、建立台账。\n要求是：一是，抓排查。二是，抓整改。',
      '分工：（一）、抓好收文。（二）、抓好发文。',
      '坚持三个原则：一，二，三都要做到。',
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
    for (const { marker, mark, start, right } of [
      ...wrongMarksAfterMarkers(document),
      ...wrongMarksAfterItems(document),
    ]) {
      const range = { start, end: start + 1 }
      report({ range, data: { marker, mark, right }, suggestions: [{ range, text: right }], group: right })
    }
  },
})
