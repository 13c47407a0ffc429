import type { ClaimRecord } from '@hegao/contract'
import { createMatcher, type StatusCue, statusCues } from '@hegao/lexicon'
import type { LeafInContext } from '@hegao/parser'

type Status = ClaimRecord['status']

const headings = createMatcher(statusCues.filter((cue) => cue.where === 'heading'))
/** Cues of the lexicon that are too often nouns or other words to decide anything alone. */
const weak = new Set([
  '要',
  '将',
  '计划',
  '要求',
  '必须',
  '目标任务',
  '预算收入',
  '预算支出',
  '预算总收入',
  '预算总支出',
  '预算资金',
  '拟',
  '须',
  '打算',
  '确保',
  '明年',
  '下一步',
  '争取',
  '预期',
  '预计',
])
const clauses = createMatcher([
  ...statusCues.filter((cue) => cue.where === 'clause' && !weak.has(cue.term)),
  ...[
    '将达',
    '将新',
    '将建',
    '将实',
    '将完',
    '将超',
    '将增',
    '将投',
    '将突',
    '预计',
    '预期',
    '争取',
    '拟新',
    '拟建',
    '拟投',
    '拟引',
    '拟实',
    '拟开',
    '拟培',
    '拟招',
    '计划新',
    '计划建',
    '计划投',
    '计划实',
    '计划用',
    '计划招',
    '计划培',
    '计划安',
    '计划总',
    '计划完',
    '计划开',
    '确保全年',
    '确保实现',
    '确保完',
    '确保新',
    '要达',
    '要实现',
    '要完成',
    '要新',
    '要力争',
    '必须达',
    '必须完',
  ].map(
    (term): StatusCue => ({
      term,
      status: term.startsWith('必须') ? 'requirement' : 'planned',
      where: 'clause',
      source: '',
    }),
  ),
])
/** A heading that looks back, whatever else it says: 重点任务完成情况, 2023年工作回顾. */
const retrospective =
  /完成情况|回顾|总结|执行情况|开展情况|进展|落实情况|决算|成效|主要做法|取得的成绩|存在问题|存在的问题|自评/
/** 完成目标任务, 预算执行率: the figure is what was done. */
const done = /完成|实现|执行|决算|实际|已/

/** Which status the headings above a leaf give to its quantities; null where they say nothing. */
export function statusOfSection({ ancestors }: LeafInContext, reportYear: number | null): Status | null {
  for (const node of [...ancestors].reverse()) {
    if (node.type !== 'section') continue
    const decided = statusOfTitle(node.title, reportYear)
    if (decided !== null) return decided
  }
  return null
}

/** What a heading says of the figures under it. */
export function statusOfTitle(title: string, reportYear: number | null): Status | null {
  if (retrospective.test(title)) return 'actual'
  const year = /(20\d\d)年/.exec(title)?.[1]
  if (year !== undefined && reportYear !== null) {
    if (Number(year) > reportYear && !/预算/.test(title)) return 'planned'
    if (Number(year) <= reportYear && /工作(?:情况|总结)/.test(title)) return 'actual'
  }
  const cue = headings.all(title)[0]?.entry
  return cue?.status ?? null
}

/** The status that a word before the quantity in its clause gives it, or null. */
export function statusOfClause(text: string, start: number, end: number): Status | null {
  const clause = text.slice(start, end)
  const cues = clauses.all(clause).filter((cue) => !follows(clause, cue.start, cue.end))
  const requirement = cues.find((cue) => cue.entry.status === 'requirement')
  if (requirement !== undefined) return 'requirement'
  const last = cues.at(-1)
  if (last === undefined) return null
  if (last.entry.status === 'budget' && done.test(clause.slice(last.end))) return null
  return last.entry.status
}

/** 完成|目标…, 主|要, 学习|计划: a word before the cue makes it something else. */
function follows(clause: string, start: number, end: number): boolean {
  const before = clause.slice(Math.max(0, start - 2), start)
  if (/(?:完成|超过|实现|达到|比|较|占|为)$/.test(before)) return true
  return /^(?:的|率|执行|完成)/.test(clause.slice(end, end + 2))
}
