import { createMatcher, units } from '@hegao/lexicon'
import { isLineEnd, isOneOf } from '../text/characters.ts'

/** What a stand-in stands for. */
export type StandInSubject = 'number' | 'ordinal' | 'date' | 'document-number' | 'name'

const unitMatcher = createMatcher(units)

/** Words that begin with a measure word, so that what stands before them is a name: **人民政府, XX项目, X场所码. */
const nouns = createMatcher(
  (
    '人民 人大 人社 人才 人员 人武 人力 项目 场所 场镇 场馆 场地 部门 部队 条例 家园 家庭 家属 家长 台账 台湾 座谈 组织 级别 户籍 口岸 ' +
    '名单 名称 分局 分公司 分行 分管 分会 个人 公司 公安 公园 公路 公众 股份 支部 支行 支队 支委 小区 小学 班子 网格 园区 ' +
    '位于 本级 层面 笔录 期间 方面 方案 周边 周年 股室 所长 处长 科长 局长 组长 队长 次序 件名 门店 线路 路口 点位 岗位 企业 平台 ' +
    '车管 车间 车站 车辆 车队 车牌 车型 车道 车位 基地 基金 基层 基础 基本 具体 具有 尊敬 尊重 顶层 顶级 ' +
    '号召 号码 头号 包括 包保 班级 年级 批复 批示 章程 节点 轮训 度假 度汛 字样 站长 家畜 亩产 元旦 元宵 刻度 卷烟 道路 幅员 面积'
  )
    .split(' ')
    .map((term) => ({ term })),
)

/** Measure words that more often end a name: X县 is a county, *村 a village. */
const nameEndings = new Set([
  ...'省市县区镇乡村州盟旗局厅部处科所站社院校厂路街组队居门系班岛湾河亭廊坛',
  '街道',
  '社区',
  '乡镇',
  '园区',
])

const dateUnits = new Set(['年', '月', '日', '号', '时', '届', '期', '季度', '月份', '年度', '年底', '年初'])

/**
 * What the characters from `start` to `end` of a folded text stand for, read from what is around them.
 */
export function subjectOf(folded: string, start: number, end: number): StandInSubject {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  if (before === '第') return 'ordinal'
  // X〔2024〕X号
  if (isOneOf(after, '〔[【(') && isYearInBrackets(folded, end)) return 'document-number'
  if (after === '号') return isOneOf(before, '〕])】') ? 'document-number' : 'ordinal'
  // XX届X中X会
  if (after === '届' || (before === '届' && after === '中') || (before === '中' && after === '会')) return 'ordinal'
  if (isNumber(folded, start, end)) return 'number'
  return dateUnits.has(after) || dateUnits.has(folded.slice(end, end + 2)) ? 'date' : 'name'
}

function isYearInBrackets(folded: string, at: number): boolean {
  const year = folded.slice(at + 1, at + 5)
  return year.length === 4 && year[0] === '2' && year[1] === '0'
}

/** Whether a measure word follows, over 余, 多, 万 and the like: *余篇, XX万元, X%. */
function isNumber(folded: string, start: number, end: number): boolean {
  let at = end
  while (at < folded.length && at < end + 4 && isOneOf(folded.charAt(at), '余多来几百千万亿 .')) at += 1
  if (at > end && isOneOf(folded.charAt(at), '人元')) return true
  // 惠及X多万在校生
  if (at > end && isOneOf(folded.charAt(at - 1), '万亿')) return true
  const unit = unitMatcher.longestAt(folded, at)
  if (unit === null || nouns.longestAt(folded, at) !== null) return false
  if (at > end) return true
  if (nameEndings.has(unit.term)) {
    // 排查隐患XX处。 counts places, 驻XX处理站 names one.
    return (
      isOneOf(unit.term, '处所') && (isLineEnd(folded.charAt(at + 1)) || isOneOf(folded.charAt(at + 1), '，。、；,;'))
    )
  }
  // 近X年, 连续X年, 延长X年 measure, XX年 dates; “办公室讲堂”X期, 简报X期 count.
  if (dateUnits.has(unit.term)) {
    return isOneOf(folded.charAt(start - 1), unit.term === '期' ? '”》报刊班训要' : '近过续长满')
  }
  return true
}
