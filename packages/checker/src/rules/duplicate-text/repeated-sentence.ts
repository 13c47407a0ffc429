import type { PlaceInWords, Range } from '@hegao/contract'
import { defineRule } from '../../rule.ts'
import { pastedLength, repeatedPassages } from '../../text/passages.ts'

interface Data {
  /** Where the passage first stands. */
  place: PlaceInWords
  /** How many sentences in a row stand twice. */
  sentences: number
}

export default defineRule<Data>({
  id: 'duplicate-text/repeated-sentence',
  title: { zh: '整句重复', en: 'A sentence that stands twice' },
  severity: 'info',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '同一句话出现两次，常是复制粘贴后忘了删改。',
    en: 'A sentence that stands twice is often a copy that was meant to be changed.',
  },
  source: { zh: '文字校对惯例', en: 'Proofreading practice' },
  examples: {
    bad: [
      '一、工作情况\n严格落实公章使用审批制度，确保各类公章正确使用。\n二、下一步打算\n⟦严格落实公章使用审批制度，确保各类公章正确使用。⟧',
      '全年收文311件，均在两个工作日内分办完毕。召开会议12次，会议费用比上年压减。接待来访31批次。督查事项42件，件件都有回音和结果。\n⟦全年收文311件，均在两个工作日内分办完毕。⟧召开会议12次，会议费用比上年压减。接待来访31批次。督查事项42件，件件都有回音和结果。',
    ],
    good: [
      '一、工作情况\n确保公章正确使用。\n二、下一步打算\n确保公章正确使用。',
      '抓好收文办理。\n（联系人：张三；联系电话：0851-12345678）\n抓好会务保障。\n（联系人：张三；联系电话：0851-12345678）',
      '2023年收入表\n科目编码\t科目名称\t合计\n20805\t机关事业单位基本养老保险缴费支出（当年）\t46.12\n2023年支出表\n科目编码\t科目名称\t合计\n20805\t机关事业单位基本养老保险缴费支出（当年）\t45.10',
      '抓好收文办理。\n责任单位：县发展改革局、县财政局、县民政局。\n抓好会务保障。\n责任单位：县发展改革局、县财政局、县民政局。',
    ],
  },
  wording: {
    zh: {
      message: ({ place, sentences }) =>
        sentences < pastedLength
          ? `${sentences === 1 ? '这句话' : `这${sentences}句话`}与${place.zh}的完全相同，请看是否重复`
          : `从这里起连续${sentences}句与${place.zh}起的内容完全相同，疑为整段重复粘贴`,
    },
    en: {
      message: ({ place, sentences }) =>
        sentences < pastedLength
          ? `${sentences === 1 ? 'This sentence stands' : `These ${sentences} sentences stand`} at ${place.en} already; please see whether the repetition is meant`
          : `From here on ${sentences} sentences are the same as those from ${place.en} on; the passage was probably pasted twice`,
    },
  },
  check(document, report) {
    for (const { original, copy } of repeatedPassages(document)) {
      const [first, second] = [span(original), span(copy)]
      const sentences = copy.length
      const isPassage = sentences >= pastedLength
      const place = document.placeOf(first)
      // A mark under pages of text helps nobody: a passage is marked where it begins.
      const start = (range: Range) => (isPassage ? document.contextOf(range.start) : range)
      report({
        range: start(second),
        data: { place, sentences },
        related: [{ range: start(first), place: null }],
        severity: isPassage ? 'warning' : 'info',
      })
    }
  },
})

/** From the first to the last of some sentences. */
function span(sentences: readonly Range[]): Range {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }
}
