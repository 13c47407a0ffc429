import { createMatcher, units } from '@hegao/lexicon'
import { isDigit, isHan, isLineEnd, isOneOf, isSpace } from './characters.ts'

/** A four-digit number that is a year, and the words that say so. */
export interface BareYear {
  /** Where the words end that show the number to be a year. */
  readonly end: number
  /** Whether it can be nothing else. */
  readonly isCertain: boolean
}

const terms = (words: string) => createMatcher(words.split(' ').map((term) => ({ term })))

/** Before these words a four-digit number is a year and nothing else. */
const sinceWords = terms(
  '以来 以前 以后 之前 之后 至今 相比 政府工作 工作回顾 工作总结 工作要点 工作任务 工作安排 主要工作 主要任务 重点工作 工作计划 ' +
    '工作打算 工作部署 工作总体要求 国民经济和社会 经济社会发展 预算草案 预算执行 预算安排 生态环境状况 远景目标',
)
/** What a year is put before when 年 was lost: 聚焦2022园区党委…任务. */
const subjects = terms(
  '园区 经开区 开发区 高新区 新区 我区 我县 我市 我局 全县 全市 全区 县委 市委 区委 党委 党工委 管委会 全年 上半年 下半年',
)
const unitMatcher = createMatcher(units)
/** Words that begin with what is a unit elsewhere: 2020人均产值, 2008基本建成, 2025部分指标. */
const noUnits = terms(
  '人均 人口 人民 人大 人才 国内 国民 国有 国际 国庆 我国 基本 基层 基础 省级 省内 市级 市场 市本级 市区 市政 县级 县域 区级 区域 区属 区内 ' +
    '部分 部署 分别 次年 农 天然 天气 期末 期间 期内 本级 本市 本县 本区 本地 班子 级别 组织 组建 台风 口岸 股份 度过 队伍 集中 集体 集团 道路 ' +
    '面对 面向 特色 首次 位居 位列 强化 成功 成立 成为 两会 两岸 大力 大幅 大规模 大型 大气 处理 处置 单位 户籍 户均 家庭 批准 发生 发展 发布 发放 ' +
    '版面 环保 环境 生产 种植 种粮 线上 线下 营业 车辆 院士 集约 场馆 点面 项目 个体 个人 元旦 元宵 升级 回顾 带动 口径 圈层 全 章程 节约 节能 支持 支出 带头 开始 株洲',
)
/** After these words a number is a place in an order: 全省排名2000以后. */
const rankWords = ['排名', '名次', '位列', '位居', '位次', '序号', '编号', '第', '前']
/** Words that lead up to a year and to no other number. */
const leads = '自从对在至到'
/** What a year is compared with: 由2010的162.4亿元, 较2010降低0.87, 比2020实现翻番. */
const compared =
  /(?:的(?=[0-9约近])|(?:实现)?翻[一两]?番|(?:分别|累计|大幅|净)?(?:增加|减少|增长|下降|降低|提高|上升|相比)(?=[了约近超0-9一二三四五六七八九十]))/y
const comparing = '比较由从与是到至'
/** 与2017计划目标持平, 与2010第六次人口普查的51万人相比 */
const equated = /(?:[\u4e00-\u9fff]{0,10}(?:持平|相比|相当)|第(?=[一二三四五六七八九十0-9]))/y
/** 自2018启动以来, 从1999起 */
const begun = /(?:[\u4e00-\u9fff]{1,10}以来|起(?=[，、。]))/y
/** 产量2030达到300亿立方米: what comes to a figure is no figure itself. */
const reaching = /(?:达到?|完成|实现|突破|超过|增长|下降)(?=[约近超]?[0-9])/y
/** 2025和“十四五”时期: a year is set beside another time. */
const besideTime = /(?:和|及|以及|与)(?:今年|去年|“十[一二三四五]五”|上半年|下半年|未来|今后|长远|更长)/y
/** 2023是…的一年: where the sentence begins with the year. */
const yearTold = /是[^。\n]{0,40}?(?:一年|之年|开局)/y
/** 2030前: not before 2000前后 of an estimate. */
const beforeYear = /前(?![后列茅位排置])/y
/** Titles of reports: 2026云溪县政府工作报告. */
const title = /[\u4e00-\u9fff（）]{2,30}(?:报告|公报|总结|要点|情况分析|工作计划|工作方案)[ \u3000]*$/my

/** 达到1985的指标, 完成2015的各项任务: no amount has tasks. */
const tasks = /的(?:各项)?(?:目标|任务|指标|工作|计划|规划)/y
/** 我国2007启动试点, 实现2020基本建立…制度: nothing can be done to a number. */
const deeds = /(?:基本(?:实现|建成|建立|形成|完成)|正式|启动|开始(?:实施|施行|执行)|进一步提出|发生)/y
/** Events, lists, schemes and teams bear the year in their name: 2023全市招商大会, 2020高新区十大企业, 2035行动. */
const names =
  /大会|年会|峰会|展会|博览会|交易会|洽谈会|推介会|招商会|发布会|奥会|运会|交流会|晚会|音乐会|研讨会|组织|赛|奖|榜|展览|展[销示]|文化节|旅游节|艺术节|购物节|消费节|美食节|嘉年华|活动周|杯|版|届|款|型|号|十大|百强|十强|500强|论坛|马拉松|书|年鉴|行动|计划|工程|专项|方案|案例|人物|新闻|幸福|专题|系列|品牌|新区|主题/
/** After a number these are the rest of it, or turn it into another: 2010左右, 2000多家, 2010的倍数. */
const goesOn =
  /(?:左右|上下|以上|以下|以内|之间|不等|余|多|来|几|的倍|的[0-9.]*[0-9]倍|年|届|个|[万亿千百十点和、至到与—-])/y
/** 增加到2015小区 lacks a measure word: behind these stands an amount. */
const amounts = ['增至', '增加到', '增长到', '提高到', '上升到', '扩大到', '达到', '减少到', '降到', '压减到', '发展到']
const longestName = 24
const longestClause = 60

/**
 * Reads a number of four digits, from 1949 to 2099, that stands at `at` without 年, where the words around it show that it is a
 * year; null where they do not, or where it belongs to a name. Looks no further than the clause.
 *
 * @param folded the folded text
 */
export function bareYearAt(folded: string, at: number): BareYear | null {
  if (!isYear(folded, at)) return null
  const end = at + 4
  if (folded.charAt(end) === '年') return null
  const before = folded.charAt(at - 1)
  const opens = isClauseEnd(before) || opensLine(folded, at)
  if (!opens && !isHan(before) && before !== '、') return null
  if (rankWords.some((word) => folded.endsWith(word, at))) return null
  const shown = sinceWords.longestAt(folded, end)
  if (shown !== null && !isUnit(folded, end, shown.term.length)) {
    return { end: end + shown.term.length, isCertain: opens || before === '、' || isOneOf(before, leads) }
  }
  const told = toldBefore(folded, at, before)
  if (told > 0) return { end: told, isCertain: opens || isOneOf(before, leads) }
  const earlier = matchEnd(beforeYear, folded, end)
  if (earlier > 0) return { end: earlier, isCertain: false }
  if (namesEvent(folded, end)) return null
  const subject = subjects.longestAt(folded, end)
  if (subject !== null && !isUnit(folded, end, subject.term.length)) {
    return { end: end + subject.term.length, isCertain: false }
  }
  if (isUnit(folded, end, 0) || matchEnd(goesOn, folded, end) > 0) return null
  const phrase =
    matchEnd(reaching, folded, end) ||
    matchEnd(tasks, folded, end) ||
    (isHan(before) ? matchEnd(deeds, folded, end) : 0)
  if (phrase > 0) return { end: phrase, isCertain: false }
  if (!isHan(folded.charAt(end))) return null
  const isLed = isOneOf(before, '自从到至') || folded.endsWith('关于', at) || isChained(folded, at)
  const isAmount = amounts.some((words) => folded.endsWith(words, at))
  const isNumbered = opensLine(folded, at) && before === '、'
  if ((isLed && !isAmount) || isNumbered || (opens && !isOneOf(before, '：:') && isInProse(folded, end)))
    return { end, isCertain: false }
  return null
}

/** Whether another year stands before, in a list: 1998、1999连续遭灾. */
function isChained(folded: string, at: number): boolean {
  return folded.charAt(at - 1) === '、' && isYear(folded, at - 5)
}

/** Where the words end that tell of a number behind 与, 较 or at the head of a line that it is a year; 0 where none do. */
function toldBefore(folded: string, at: number, before: string): number {
  const end = at + 4
  const beside = matchEnd(besideTime, folded, end)
  if (beside > 0) return beside
  if (before === '自' || before === '从') {
    const since = matchEnd(begun, folded, end)
    if (since > 0) return since
  }
  if (isOneOf(before, comparing)) {
    const found =
      matchEnd(compared, folded, end) ||
      (before === '与' && !isUnit(folded, end, 0) ? matchEnd(equated, folded, end) : 0)
    if (found > 0) return found
  }
  if (opensLine(folded, at)) {
    const found = matchEnd(title, folded, end)
    if (found > 0) return found
  }
  return (opensLine(folded, at) || before === '。') && matchEnd(yearTold, folded, end) > 0 ? end + 1 : 0
}

/** Whether the words from `at` on are, or may be, a name with a year at its head: 2025中国民营企业500强发布会. */
function namesEvent(folded: string, at: number): boolean {
  let end = at
  while (end - at < longestName && (isHan(folded.charAt(end)) || isDigit(folded.charAt(end)))) end += 1
  return names.test(folded.slice(at, end))
}

/** Whether text follows in the line that headings and captions do not have: 2012全面启动新城建设。 */
function isInProse(folded: string, at: number): boolean {
  for (let end = at; end < at + longestClause; end += 1) {
    if (isOneOf(folded.charAt(end), '，。；')) return true
    if (isLineEnd(folded.charAt(end))) return false
  }
  return false
}

/** 2022个市直部门 counts with 个; 园区 may be a unit as well, but hardly after a year. */
function isUnit(folded: string, at: number, length: number): boolean {
  if (noUnits.longestAt(folded, at) !== null) return false
  return (unitMatcher.longestAt(folded, at)?.term.length ?? 0) > length
}

/** Four digits, from 1949 to 2099, that are not part of a longer number. */
function isYear(folded: string, at: number): boolean {
  if (isDigit(folded.charAt(at - 1)) || isDigit(folded.charAt(at + 4))) return false
  for (let i = at; i < at + 4; i += 1) if (!isDigit(folded.charAt(i))) return false
  const year = Number(folded.slice(at, at + 4))
  return year >= 1949 && year <= 2099
}

function isClauseEnd(character: string): boolean {
  return isOneOf(character, '，。；：,;:')
}

/** Whether nothing stands before `at` in its line but spaces and a marker: 一、2025工作回顾. */
function opensLine(folded: string, at: number): boolean {
  let before = at
  if (isOneOf(folded.charAt(before - 1), '、)')) {
    before -= 1
    while (isOneOf(folded.charAt(before - 1), '一二三四五六七八九十(')) before -= 1
  }
  while (isSpace(folded.charAt(before - 1))) before -= 1
  return isLineEnd(folded.charAt(before - 1))
}

function matchEnd(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(folded) ? pattern.lastIndex : 0
}
