import { createMatcher } from '@hegao/lexicon'
import { defineRule } from '../../rule.ts'
import { missingBefore } from '../../stand-ins/bare-unit.ts'
import { isHan, isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  /** The word before the blank: 工作人员, 增长. */
  word: string
  unit: string
}

/** Units, each with the words after which it makes no sense without a number between. */
const pairs: readonly (readonly [unit: string, words: string])[] = [
  ['%', '同比增长 增长 下降 提高 降低 上升 增加 减少 达到 达 占 占比 率 率达 率为 完成 超过 回落 同比'],
  ['个百分点', '提高 下降 上升 降低 回落 增加 高于 低于 高出 提升'],
  ['万元', '投资 资金 收入 支出 产值 经费 金额 预算 节约 共计 合计 补助 补贴 贷款 投入 增长'],
  ['亿元', '投资 资金 收入 支出 产值 金额 预算 共计 合计 补助 贷款 投入 增长'],
  ['名', '人员 干部 党员 职工 代表 委员 成员 教师 学生 队员 志愿者 共计 现有'],
  ['人次', '人员 干部 党员 职工 群众 培训 接待 参加 共计 惠及 累计'],
  ['人', '人员 干部 党员 职工 编制 现有 共计 再就业 人口为 增加 减少'],
  ['件', '共 共计 文件 案件 信访 提案 建议'],
  ['份', '文件 简报 共 共计 材料 资料 文稿 通知 报告'],
  ['次', '会议 活动 培训 检查 共 共计 调研 演练 研讨'],
  ['家', '单位 公司 机构 中心 园区 台企 共 共计'],
  ['所', '学校 小学 中学 幼儿园 医院 卫生院 卫生室'],
  ['套', '住房 公寓 安置房 公租房 廉租房 一居室 两居室 三居室'],
  ['岁', '寿命达 寿命为 寿命达到 预计达 提高到'],
  ['篇', '文章 稿件 信息 共 共计 文稿 报告'],
  ['项', '共计 项目 任务'],
  ['个', '项目 企业 共计 支部 单位'],
]

/** What something was done to a number of. No word begins with them and goes on with one of the counters. */
const verbs = '达到 共计 累计 新增 新建 续建 建成 完成 开工 新开工 竣工 引进 培育 突破 超过 增至 增加到 扩大到 减少到'
const counters = '家 项 次 名 件 份 篇 座 处 所 户 台 套 辆 张 起 宗 场次 人次'

const matcher = createMatcher(
  [...pairs, ...counters.split(' ').map((unit) => [unit, verbs] as const)].flatMap(([unit, words]) =>
    words.split(' ').map((word) => ({ term: `${word}${unit}`, word, unit })),
  ),
)

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
      '引进⟦新增家⟧，培训群众3120人次，硬⟦化产业路公里⟧，人均可支配收入增长6.1%⟦和%⟧。',
    ],
    good: [
      '现有工作人员31名，办结来文共31件。',
      '约谈企业家，表彰志愿者，签发文件，督促企业。',
      '单位：万元。增速（%）见附表，总投资超亿元的项目3个。',
      '参会人员名单附后，人员个人信息已核对。',
      '项目\t数量\t增长%\n企业\t31\t5.0',
      '项目 数量 增长%\n企业 31 5.0',
      '增长%的部分详见附表。',
      '进出口总额突破万亿元，旅游收入超亿元，惠及千家万户，平均每亩、每公里造价下降。',
      '各个项目、整套设备成倍增加，发展多元，在广元，每小时以上检查一次，修复生态链条，解决数百公里管网改造。',
    ],
  },
  wording: {
    zh: { message: ({ word, unit }) => `“${word}”与“${unit}”之间缺数字，请补上` },
    en: { message: ({ word, unit }) => `A number is missing between “${word}” and “${unit}”; please fill it in` },
  },
  check({ folded }, report) {
    const seen = new Set<number>()
    for (const { start, end, entry } of matcher.all(folded)) {
      const after = folded.charAt(end)
      // 人员名 is a blank before a mark, the beginning of a word (人员名单) before anything else; 增长%的部分 names a column.
      const isBlank = isLineEnd(after) || (entry.unit === '%' ? !isHan(after) : isOneOf(after, '，。、；,;)'))
      if (isBlank && !isInTable(folded, start, end)) {
        seen.add(end)
        report({ range: { start, end }, data: { word: entry.word, unit: entry.unit } })
      }
    }
    for (let end = 1; end < folded.length; end += 1) {
      if (!isOneOf(folded.charAt(end), '，。；、,;)') || seen.has(end)) continue
      const at = missingBefore(folded, end)
      if (at === null) continue
      let start = at
      while (at - start < shownWords && isHan(folded.charAt(start - 1))) start -= 1
      if (isInTable(folded, start, end)) continue
      report({ range: { start, end }, data: { word: folded.slice(start, at), unit: folded.slice(at, end) } })
    }
  },
})

/** Whether what stands from `start` to `end` fills a table cell to its right edge: 项目 数量 增长%. */
function isInTable(folded: string, start: number, end: number): boolean {
  const isEdge = (character: string) => character === '\t' || character === '|'
  if (isEdge(folded.charAt(end))) return true
  let before = start
  while (isHan(folded.charAt(before - 1))) before -= 1
  const isCell = isSpace(folded.charAt(before - 1)) || isEdge(folded.charAt(before - 1))
  return isCell && (isLineEnd(folded.charAt(end)) || isSpace(folded.charAt(end)))
}
