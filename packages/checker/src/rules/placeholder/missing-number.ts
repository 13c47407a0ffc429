import { defineRule } from '../../rule.ts'
import { countMissingBefore } from '../../stand-ins/bare-count.ts'
import { missingBefore } from '../../stand-ins/bare-unit.ts'
import { uncountedWords } from '../../stand-ins/uncounted-words.ts'
import { isHan, isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  /** The word before the blank: 工作人员, 增长. */
  word: string
  unit: string
}

/** How much of the words before a bare unit is shown. */
const shownWords = 4

export default defineRule<Data>({
  id: 'placeholder/missing-number',
  title: { zh: '量词、百分号前没有数字', en: 'A unit without its number' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '数字留空又没有任何记号，最容易一路带到定稿。',
    en: 'A blank that has left no trace is the one most easily carried into the final version.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures',
  },
  examples: {
    bad: [
      '云溪县档案馆现有工作⟦人员名⟧，馆藏图书500册。',
      '全年收入⟦同比增长%⟧，办结来文⟦共件⟧、会议纪要12期。',
      '落实专项⟦资金万元⟧，群众诉求回复⟦率%⟧。',
      '粮⟦食总产量亿斤⟧，新建⟦标准厂房平方米⟧，⟦惠及多万人⟧，⟦续建项目个⟧。',
      '收⟦录方志达册⟧、展品达65件，新⟦增工作站座⟧、阅览室2座，⟦新购书架张⟧、桌椅9张。',
      '网络受理9件，占3%；⟦电话咨询件⟧，占5%。投诉由16⟦起降至起⟧，整理时⟦间控制在秒以内⟧，选⟦聘讲解员名以上⟧。',
      '规上⟦文化企业家⟧、专精特新企业9家，整理图书64⟦项和项⟧，⟦办公设备台（套）⟧，⟦惠及万儿童⟧，⟦藏书余册⟧，查档⟦人数减少万⟧。',
      '接待单位由3家⟦增加到家⟧，收入由2.4⟦亿元增至亿元⟧，⟦新增座席万张⟧，人均⟦补助提高元⟧，空调⟦气温℃⟧。',
      '引进⟦新增家⟧，培训群众3120人次，硬⟦化产业路公里⟧，人均可支配收入增长6.1%⟦和%⟧。',
    ],
    good: [
      '指标\n2025年\n年均\n增长%\n经济发展',
      '现有工作人员31名，办结来文共31件。',
      '约谈企业家，表彰志愿者，签发文件，督促企业。',
      '单位：万元。增速（%）见附表，总投资超亿元的项目3个。',
      '参会人员名单附后，人员个人信息已核对。',
      '项目\t数量\t增长%\n企业\t31\t5.0',
      '项目 数量 增长%\n企业 31 5.0',
      '增长%的部分详见附表。',
      '进出口总额突破万亿元，旅游收入超亿元，惠及千家万户，平均每亩、每公里造价下降。',
      '邀请企业家，走访企业120家；化解信访件、督办件31件；培养带头人、传承人30人；帮扶监测户、脱贫户12户。',
      '经济发达，责任到人、到户，省级以上、科级以上；其余户另报，惠及万家、惠及万名群众，增加人、财、物投入。',
      '房屋300平方米以上，用水量1.86亿立方米以内，纠正14件次；开展专项、综合检查5项，订阅画册、手册20册。',
      '完成货物周转量136.53亿吨公里，旅客周转量7.87亿人公里，增长5%。',
      '各个项目、整套设备成倍增加，发展多元，在广元，每小时以上检查一次，修复生态链条，解决数百公里管网改造。',
    ],
  },
  wording: {
    zh: { message: ({ word, unit }) => `“${word}”与“${unit}”之间缺数字，请补上` },
    en: { message: ({ word, unit }) => `A number is missing between “${word}” and “${unit}”; please fill it in` },
  },
  check({ folded, claims }, report) {
    const seen = new Set<number>()
    // 136.53亿吨|公里: a number was read with the whole of its unit.
    const read = new Set(claims.map(({ range }) => range.end))
    for (const { start, end, entry } of uncountedWords.all(folded)) {
      const after = folded.charAt(end)
      // 人员名 is a blank before a mark, the beginning of a word (人员名单) before anything else; 增长%的部分 names a column.
      const isBlank = isLineEnd(after) || (entry.unit === '%' ? !isHan(after) : isOneOf(after, '，。、；,;)'))
      // 增加人、财、物投入 lists what is put in.
      if (folded.startsWith('人、财', end - 1)) continue
      if (isBlank && !isInTable(folded, start, end)) {
        seen.add(end)
        report({ range: { start, end }, data: { word: entry.word, unit: entry.unit } })
      }
    }
    for (let end = 1; end < folded.length; end += 1) {
      if (!isOneOf(folded.charAt(end), '，。；、,;)') || seen.has(end) || read.has(end)) continue
      const unit = missingBefore(folded, end)
      const found = unit === null ? countMissingBefore(folded, end) : { at: unit, isCertain: true }
      if (found === null) continue
      const { at, isCertain } = found
      let start = at
      while (at - start < shownWords && isHan(folded.charAt(start - 1))) start -= 1
      if (isInTable(folded, start, end)) continue
      report({
        range: { start, end },
        data: { word: folded.slice(start, at), unit: folded.slice(at, end) },
        certainty: isCertain ? 'certain' : 'likely',
      })
    }
  },
})

/** Whether what stands from `start` to `end` fills a table cell to its right edge: 项目 数量 增长%. */
function isInTable(folded: string, start: number, end: number): boolean {
  const isEdge = (character: string) => character === '\t' || character === '|'
  if (isEdge(folded.charAt(end))) return true
  let before = start
  while (isHan(folded.charAt(before - 1))) before -= 1
  // A line that is nothing else is the head of a column whose cells stand one below the other.
  const isCell =
    isSpace(folded.charAt(before - 1)) || isEdge(folded.charAt(before - 1)) || isLineEnd(folded.charAt(before - 1))
  return isCell && (isLineEnd(folded.charAt(end)) || isSpace(folded.charAt(end)))
}
