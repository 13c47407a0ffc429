import type { Range } from '@hegao/contract'
import { createMatcher } from '@hegao/lexicon'
import { isLineEnd, isOneOf } from '../text/characters.ts'

/** Words whose head noun was lost. */
export interface MissingHeadNoun {
  readonly range: Range
  /** The noun that is missing: 作用, 力度. */
  readonly noun: '作用' | '力度' | '精神' | '面'
  /** Where it is missing. */
  readonly at: number
}

const terms = (words: string) => createMatcher(words.split(' ').map((term) => ({ term })))

/** Roles: they are not brought into play themselves, their 作用 is. */
const roles = terms(
  '示范带头 带头示范 示范引领 引领示范 先锋模范 战斗堡垒 堡垒 桥梁纽带 纽带 骨干带头 引领带动 模范带头 主渠道 主力军 参谋助手',
)
/** Qualities of a 作用, which nothing else can be brought into play by: 发挥重要，. */
const qualities = terms('重要 积极 关键 关键性 主导 支撑 决定性 基础性 保障 推动 引领 带动')
/** Activities: they cannot be made larger, their 力度 can. */
const activities = terms(
  '宣传 报送 扶持 检查 排查 培训 督查 考核 宣讲 巡查 整改 督办 督导 建设 改造 改革 攻坚 公开 发展 治理 推进 推广 开发 招商 监管 执法 打击 惩处 整治 培养 整合 协调 监督 帮扶 下沉 创新',
)
/** Those that take an object of their own: 加大宣传党中央决策部署. */
const transitive = terms('宣传 宣讲 检查 排查 督查')
/** What can be brought into play, or enlarged, in its own right: 主力军发挥作用, 加大宣传声势. */
const effects = /作用|效应|职能|优势|功能|效能|效用|作为|潜能|余热|特长|专长|才干/
const measures = /力度|投入|频次|密度|比例|比重|范围|频率|覆盖|声势|权重|问责|强度|深度|广度|幅度|规模|力量|经费|对.+的/
/** What may stand between a role and 发挥. */
const adverbs = '还没有未得到能够不充分有效更好地进一步'

const longestClause = 30

/**
 * Verbs whose object lacks its head noun, in the order of the verbs: 发挥示范带头，; 加大信息报送，; 贯彻…全会贯穿全年.
 *
 * @param folded the folded text
 */
export function missingHeadNouns(folded: string): MissingHeadNoun[] {
  const found: MissingHeadNoun[] = []
  const remark = (range: Range, noun: MissingHeadNoun['noun'], at: number) => found.push({ range, noun, at })
  for (const { start, end } of roles.all(folded)) {
    const before = folded.startsWith('发挥', start - 2)
    if (before && endsClause(folded, end)) remark({ start: start - 2, end }, '作用', end)
    const verb = afterAdverbs(folded, end)
    const isEmpty = folded.startsWith('发挥', verb) && !effects.test(folded.slice(verb, clauseEnd(folded, verb)))
    if (isEmpty) remark({ start, end: verb + 2 }, '作用', end)
  }
  for (const { start, end } of qualities.all(folded)) {
    const verb = folded.startsWith('发挥', start - 2) ? 2 : folded.startsWith('发挥了', start - 3) ? 3 : 0
    if (verb > 0 && endsClause(folded, end)) remark({ start: start - verb, end }, '作用', end)
  }
  for (let at = folded.indexOf('贯彻'); at >= 0; at = folded.indexOf('贯彻', at + 2)) {
    const from = folded.startsWith('学习', at - 2) || folded.startsWith('宣传', at - 2) ? at - 2 : at
    const end = meetingEnd(folded, from)
    if (end > 0) remark({ start: from, end }, '精神', end)
  }
  for (let at = folded.indexOf('不够全'); at >= 0; at = folded.indexOf('不够全', at + 3)) {
    if (endsClause(folded, at + 3)) remark({ start: at, end: at + 3 }, '面', at + 3)
  }
  for (let at = folded.indexOf('加大'); at >= 0; at = folded.indexOf('加大', at + 2)) {
    const end = clauseEnd(folded, at)
    const clause = folded.slice(at, end)
    // 加大对粮食主产区的扶持 is good usage.
    if (end - at > longestClause || measures.test(clause)) continue
    if (activities.longestAt(folded, end - 2) !== null) remark({ start: at, end }, '力度', end)
    else if (transitive.longestAt(folded, at + 2) !== null) remark({ start: at, end: at + 4 }, '力度', end)
  }
  return found
}

const carriedOut =
  /(?:学习|宣传|深入)?贯彻(?:落实)?[^，。；：]{0,60}?(?:全会|代表大会|工作会议|两会)(?=贯穿|作为|当作|融入|落到)/y
/** How far behind a meeting its 精神 may be told. */
const spiritReach = 30

/** The end of 学习贯彻…全会 where no 精神 follows; 0 elsewhere. */
function meetingEnd(folded: string, at: number): number {
  carriedOut.lastIndex = at
  if (!carriedOut.test(folded)) return 0
  const end = carriedOut.lastIndex
  return folded.slice(at, end + spiritReach).includes('精神') ? 0 : end
}

function afterAdverbs(folded: string, at: number): number {
  let end = at
  while (isOneOf(folded.charAt(end), adverbs)) end += 1
  return end
}

function endsClause(folded: string, at: number): boolean {
  return isLineEnd(folded.charAt(at)) || isOneOf(folded.charAt(at), '，。；,;')
}

function clauseEnd(folded: string, at: number): number {
  let end = at
  while (!endsClause(folded, end) && end - at <= longestClause) end += 1
  return end
}
