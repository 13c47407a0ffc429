import type { ClaimRecord } from '@hegao/contract'
import { createMatcher, type StatusCue, statusCues } from '@hegao/lexicon'
import type { LeafInContext, ReportNode } from '@hegao/parser'
import type { Reading } from '../quantities/reading.ts'

type Status = ClaimRecord['status']

const headings = createMatcher(statusCues.filter((cue) => cue.where === 'heading'))
/** Cues of the lexicon that are too often nouns or other words to decide anything alone: 主要, 将…作为, 学习计划. */
const ambiguous = new Set(
  '要 将 计划 要求 必须 目标任务 预算收入 预算支出 预算总收入 预算总支出 预算资金 拟 须 打算 确保 明年 下一步 争取 预期 规划建设'.split(
    ' ',
  ),
)
/** The same words with the beginning of the verb that makes cues of them. */
const withVerb: Readonly<Record<string, string>> = {
  将: '达 新增 新建 建成 实现 完成 超 增加 投 突破 安排 实施',
  拟: '新 建 投 引 实施 开展 培 招 安排 用',
  计划: '新 建 投 实施 用 招 培 安排 总投 完成 开 引 争取 到 改',
  确保: '全年 实现 完成 新增 达',
  争取: '实现 达 完成 新增 全年 到',
  要: '达 实现 完成 新增 力争 突破 确保 保持',
  预期: '增长 目标 为 达',
}
const clauses = createMatcher([
  ...statusCues.filter((cue) => cue.where === 'clause' && !ambiguous.has(cue.term)),
  ...Object.entries(withVerb).flatMap(([cue, verbs]) =>
    verbs.split(' ').map((verb): StatusCue => ({ term: cue + verb, status: 'planned', where: 'clause', source: '' })),
  ),
])
/** A heading that looks back, whatever else it says: 重点任务完成情况, 2023年工作回顾. */
const retrospective =
  /完成情况|回顾|总结|执行情况|开展情况|进展|落实情况|决算|成效|主要做法|取得的成绩|存在问题|存在的问题|自评/
/** 完成目标任务, 预算执行率: the figure is what was done. */
const done = /完成|实现|执行|决算|实际|已/

/**
 * Tells which status the headings above a leaf give to its quantities: the innermost heading that says anything decides.
 * Each heading is read once.
 */
export function createHeadingStatus(reportYear: number | null): (context: LeafInContext) => Status | null {
  const decided = new Map<ReportNode, Status | null>()
  return ({ ancestors }) => {
    for (let index = ancestors.length - 1; index >= 0; index -= 1) {
      const node = ancestors[index]
      if (node?.type !== 'section') continue
      let status = decided.get(node)
      if (status === undefined) {
        status = statusOfTitle(node.title, reportYear)
        decided.set(node, status)
      }
      if (status !== null) return status
    }
    return null
  }
}

/** What a heading says of the figures under it. */
function statusOfTitle(title: string, reportYear: number | null): Status | null {
  if (retrospective.test(title)) return 'actual'
  const year = /(20\d\d)年/.exec(title)?.[1]
  if (year !== undefined && reportYear !== null) {
    if (Number(year) > reportYear && !/预算/.test(title)) return 'planned'
    if (Number(year) <= reportYear && /工作(?:情况|总结)/.test(title)) return 'actual'
  }
  const cue = headings.all(title)[0]?.entry
  return cue?.status ?? null
}

/** A cue whose figures follow in a list: 主要预期目标是：…；…. It holds to the end of the leaf. */
const announcing =
  /(?:预期目标|主要目标|工作目标|目标任务|奋斗目标|主要指标|约束性指标|预期指标|总体目标|发展目标)(?:是|为|如下)?[：:，,]|目标是|目标为|(?:今后|未来)[一二三四五十]年[^。；]{0,12}(?:力争|目标|实现)|(?:计划|规划)(?:规定|要求|提出)[，,：:]?|计划(?=平均每年|年均)/

/** Whether the text has the words without which nothing is announced; few sentences do, and looking for a word is quick. */
function announces(text: string): boolean {
  return (
    text.includes('目标') ||
    text.includes('指标') ||
    text.includes('今后') ||
    text.includes('未来') ||
    /[计规]划[规要提平年]/.test(text)
  )
}

/** The status a leaf announces for what follows in it, with the offset from which it holds. */
export function statusOfLeaf(text: string): { from: number; status: Status } | null {
  const found = announces(text) ? announcing.exec(text) : null
  if (found === null || done.test(text.slice(Math.max(0, found.index - 4), found.index))) return null
  return { from: found.index + found[0].length, status: 'planned' }
}

/** The status that a word before the quantity in its clause, or the quantity's own wording, gives it; or null. */
export function statusOfClause(text: string, start: number, reading: Reading): Status | null {
  const from = clauseStart(text, start)
  const clause = text.slice(from, reading.start)
  // 每两周一次, 每季度不少于1次, 24小时值班: how often or how long something has to be done.
  if (
    /每[^，。；、]{1,6}$/.test(clause) &&
    /^(?:不少于|不低于|至少|一[次期个篇件]$)/.test(text.slice(reading.start, reading.end))
  )
    return 'requirement'
  if (
    reading.unit === '小时' &&
    /^(?:专人|领导|在岗|带班|双人)?[^，。；]{0,2}(?:值班|值守|在岗)/.test(text.slice(reading.end, reading.end + 8))
  )
    return 'requirement'
  if (/(?<![的了])预算(?:数|安排|额|为|是|控制数|资金|总额)?$/.test(clause)) return 'budget'
  const cues = clauses.all(clause).filter((cue) => !isOther(clause, cue.start, cue.end))
  if (cues.some((cue) => cue.entry.status === 'requirement')) return 'requirement'
  const last = cues.at(-1)
  if (last === undefined) return null
  if (last.entry.status === 'budget' && done.test(clause.slice(last.end))) return null
  return last.entry.status
}

/** 、 parts no clause: 预算数A、B both are budget. */
function clauseStart(text: string, from: number): number {
  let at = from
  while (at > 0 && at > from - 60 && !'，。；：,;:！？'.includes(text.charAt(at - 1))) at -= 1
  return at
}

/** 完成|目标…, 比|预算: a word beside the cue makes it something else. */
function isOther(clause: string, start: number, end: number): boolean {
  const before = clause.slice(Math.max(0, start - 2), start)
  if (/(?:完成|超过|实现|达到|比|较|占)$/.test(before)) return true
  return /^(?:的|率|执行|完成)/.test(clause.slice(end, end + 2))
}
