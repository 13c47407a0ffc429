import { createMatcher, units } from '@hegao/lexicon'
import { defineRule } from '../../rule.ts'
import { isDigit, isHan, isLineEnd, isOneOf } from '../../text/characters.ts'

interface Data {
  year: string
}

const terms = (words: string) => words.split(' ').map((term) => ({ term }))

/** Before these words a four-digit number is a year and nothing else. */
const sinceWords = createMatcher(
  terms(
    '以来 以前 以后 之前 之后 至今 相比 政府工作 工作回顾 工作总结 工作要点 工作任务 工作安排 主要工作 主要任务 重点工作 工作计划 ' +
      '工作打算 工作部署 工作总体要求 国民经济和社会 经济社会发展 预算草案 预算执行 预算安排 生态环境状况',
  ),
)
/** 2023是…的一年: where the sentence begins with the year. */
const openingVerbs = createMatcher(terms('是'))
/** 由2010的162.4亿元, 较2010降低0.87: what a year is compared with. */
const compared = /^(?:的(?=[0-9约近])|翻[一两]番|(?:累计)?(?:增加|减少|增长|下降|降低|提高|上升|相比)(?=[了约近0-9]))/
const comparing = '比较由从与是'
/** What a year is put before when 年 was lost: 聚焦2022园区党委…任务. */
const subjects = createMatcher(
  terms(
    '园区 经开区 开发区 高新区 新区 我区 我县 我市 我局 全县 全市 全区 县委 市委 区委 党委 党工委 管委会 全年 上半年 下半年',
  ),
)
const unitMatcher = createMatcher(units)
/** After these words a number is a place in an order: 全省排名2000以后. */
const rankWords = ['排名', '名次', '位列', '位居', '位次', '序号', '编号', '第', '前']
/** Words that lead up to a year and to no other number. */
const leads = '自从对在至到'
/** Events and lists bear the year in their name: 2023全市招商大会, 2020高新区十大企业. */
const eventNames =
  /大会|运动会|年会|晚会|展会|博览会|交易会|洽谈会|推介会|十大|百强|十强|论坛|峰会|大赛|联赛|马拉松|文化节|旅游节|艺术节|活动周|白皮书|蓝皮书|年鉴|计划》/
const longestPhrase = 20

export default defineRule<Data>({
  id: 'wording/year-without-nian',
  title: { zh: '年份后缺“年”字', en: 'A year without 年' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“2022园区”“2002以来”脱了“年”字，读来像编号。',
    en: 'Without 年 the year reads like a number of something.',
  },
  source: { zh: '数字用法惯例', en: 'Usage' },
  examples: {
    bad: [
      '对⟦2002以来⟧的文书档案进行整理。',
      '聚焦⟦2022园区⟧党委确定的中心任务。',
      '与⟦2020相比⟧，档案利用增加800人次。',
      '经费由⟦2020的⟧162万元增加到2023年的288万元。',
      '⟦2023是⟧全面提升档案工作的一年。',
      '二、⟦2024重点工作⟧',
    ],
    good: [
      '对2002年以来的文书档案进行整理，2022年园区新增企业2000家，2023年底前完成。',
      '落实“健康云溪2030”规划纲要，12345热线、2022个品种、1999亩。',
      '电话0851-20202020，编号2024001。',
      '全省排名2000以后的企业',
      '2023全市招商大会如期举办',
      '2020高新区十大企业',
      '由2010的倍数推算，为2000的2倍。',
      '参赛人数与2020人相比增加800人。',
    ],
  },
  wording: {
    zh: { message: ({ year }) => `“${year}”后缺“年”字，请补上` },
    en: { message: ({ year }) => `“${year}” lacks its 年; please add it` },
  },
  check({ folded }, report) {
    for (let at = 0; at + 4 <= folded.length; at += 1) {
      if (!isYear(folded, at)) continue
      const end = at + 4
      const before = folded.charAt(at - 1)
      if (!isHan(before) && !isLineEnd(before) && !isOneOf(before, '，。；、：')) continue
      const since = sinceWords.longestAt(folded, end) ?? told(folded, at, before)
      const subject = since ?? subjects.longestAt(folded, end)
      if (subject === null || isLonger(unitMatcher.longestAt(folded, end), subject)) continue
      if (rankWords.some((word) => folded.endsWith(word, at)) || (since === null && namesEvent(folded, end))) continue
      const isLed = isLineEnd(before) || isOneOf(before, '，。；、：') || isOneOf(before, leads)
      report({
        range: { start: at, end: end + subject.term.length },
        data: { year: folded.slice(at, end) },
        certainty: since !== null && isLed ? 'certain' : 'likely',
        suggestions: [{ range: { start: end, end }, text: '年' }],
      })
    }
  },
})

/** What says of a number behind 与, 较 or at the head of a sentence that it is a year; null where nothing does. */
function told(folded: string, at: number, before: string): { term: string } | null {
  const end = at + 4
  if (isOneOf(before, comparing)) {
    const found = compared.exec(folded.slice(end, end + 6))
    return found === null ? null : { term: found[0] }
  }
  const opens = isLineEnd(before) || before === '。'
  return opens && /^[^。]{0,40}(?:一年|之年|开局)/.test(folded.slice(end, end + 44))
    ? openingVerbs.longestAt(folded, end)
    : null
}

/** Whether the phrase that begins at `at` ends in the name of an event. */
function namesEvent(folded: string, at: number): boolean {
  let end = at
  while (end - at < longestPhrase && (isHan(folded.charAt(end)) || isDigit(folded.charAt(end)))) end += 1
  return eventNames.test(folded.slice(at, end))
}

/** 2022个市直部门 counts with 个; 园区 may be a unit as well, but hardly after a year. */
function isLonger(unit: { term: string } | null, subject: { term: string }): boolean {
  return unit !== null && unit.term.length > subject.term.length
}

/** Four digits, from 1949 to 2099, that are not part of a longer number. */
function isYear(folded: string, at: number): boolean {
  if (isDigit(folded.charAt(at - 1)) || isDigit(folded.charAt(at + 4))) return false
  for (let i = at; i < at + 4; i += 1) if (!isDigit(folded.charAt(i))) return false
  const year = Number(folded.slice(at, at + 4))
  return year >= 1949 && year <= 2099
}
