import type { PlaceInWords, Range } from '@hegao/contract'
import { rangeOf } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** Where the passage first stands. */
  place: PlaceInWords
  /** How many sentences in a row stand twice. */
  sentences: number
}

/** From this many sentences on it is a passage, pasted in once more. */
const passage = 4

/** Lines of a set form that each measure or task ends with. */
const fixedLines =
  /[（(]?(?:联系人|联系电话|联系方式|责任单位|责任部门|责任科室|责任领导|责任人|牵头单位|牵头部门|牵头领导|配合单位|配合部门|完成时限|完成时间|整改时限|数据来源|单位)[：:]/y

/** The cells of one table stand in the next one again, and so does what names it: 编制部门：…　单位：元 */
const setForms: ReadonlySet<string> = new Set(['cell', 'field'])

/** Shorter sentences recur for good reasons. */
const shortest = 18

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
        sentences < passage
          ? `${sentences === 1 ? '这句话' : `这${sentences}句话`}与${place.zh}的完全相同，请看是否重复`
          : `从这里起连续${sentences}句与${place.zh}起的内容完全相同，疑为整段重复粘贴`,
    },
    en: {
      message: ({ place, sentences }) =>
        sentences < passage
          ? `${sentences === 1 ? 'This sentence stands' : `These ${sentences} sentences stand`} at ${place.en} already; please see whether the repetition is meant`
          : `From here on ${sentences} sentences are the same as those from ${place.en} on; the passage was probably pasted twice`,
    },
  },
  check(document, report) {
    for (const { first, second, sentences } of repeatedPassages(document)) {
      const isPassage = sentences >= passage
      // A mark under pages of text helps nobody: a passage is marked where it begins.
      const start = (range: Range) => (isPassage ? document.contextOf(range.start) : range)
      report({
        range: start(second),
        data: { place: document.placeOf(first), sentences },
        related: [{ range: start(first), place: null }],
        severity: isPassage ? 'warning' : 'info',
      })
    }
  },
})

/** Runs of sentences that stood in the same order before. */
function* repeatedPassages({ leaves }: Document): Generator<{ first: Range; second: Range; sentences: number }> {
  const sentences = leaves
    .filter(({ leaf, ancestors }) => leaf.type === 'sentence' && !ancestors.some(({ type }) => setForms.has(type)))
    .map(({ leaf }) => leaf)
  const bare = sentences.map(({ value }) => value.replace(/\s/g, ''))
  const firstIndex = new Map<string, number>()
  for (let i = 0; i < sentences.length; i += 1) {
    const key = bare[i] ?? ''
    const earlier = firstIndex.get(key)
    if (key.length < shortest || isFixedLine(key)) continue
    if (earlier === undefined) {
      firstIndex.set(key, i)
      continue
    }
    let length = 1
    while (earlier + length < i && i + length < sentences.length && bare[earlier + length] === bare[i + length])
      length += 1
    yield {
      first: span(sentences[earlier], sentences[earlier + length - 1]),
      second: span(sentences[i], sentences[i + length - 1]),
      sentences: length,
    }
    i += length - 1
  }
}

/** 责任单位：县发展改革局, （联系人：张三…） */
function isFixedLine(sentence: string): boolean {
  fixedLines.lastIndex = 0
  return fixedLines.test(sentence)
}

type Leaf = Document['leaves'][number]['leaf']

function span(from: Leaf | undefined, to: Leaf | undefined): Range {
  return {
    start: from === undefined ? 0 : rangeOf(from.position).start,
    end: to === undefined ? 0 : rangeOf(to.position).end,
  }
}
