import { organisationSuffixes } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { affixes } from '../affix.ts'
import type { Dates } from '../scope/dates.ts'
import { contentVerbs, coverbs, lightVerbs, measureNouns, termsPlaying, wordsPlaying } from '../words.ts'
import { dropOpening } from './opening.ts'
import { firstWithin, lastWithin } from './within.ts'

const actors = affixes([...organisationSuffixes.map((entry) => entry.term), ...termsPlaying('actor')])
const actorAdverbs = wordsPlaying('actor-adverb')
const objectless = wordsPlaying('objectless-verb')
const outcomes = wordsPlaying('outcome')
const givingVerbs = wordsPlaying('giving-verb')
const policies = wordsPlaying('policy-verb')
/** A verb with one of these is a noun: 覆盖|率. */
const measured = characterSet('率量度额值面')
/** Behind 发展 these make a noun of it: 发展|专项资金. */
const funded = affixes(['专项', '资金', '基金', '指数', '规划', '水平'])
/** What a body and a verb make together is a term of its own. */
const terms = affixes([
  '工会组织',
  '妇联组织',
  '党组织',
  '团组织',
  '政府采购',
  '政府购买',
  '政府投资',
  '社会投资',
  '企业投资',
  '集团购买',
  '部门管理',
  '单位管理',
])
/** Behind 服务 these make a noun of it: 社区|服务设施. */
const services = affixes(['设施', '中心', '站', '机构', '业', '平台', '网点', '体系', '组织', '队', '点', '圈'])
const furthering = affixes(['助力', '推动'])
const supporting = affixes(['支持', '促进', '推动', '鼓励', '扶持', '服务', '助力'])
/** What can come about with works and firms: 公园|建成, 项目|开工. */
const brought = wordsPlaying('brought-about')
/** How far into a phrase the verb of an actor is looked for, and behind a beneficiary what is done for it. */
const actorReach = 40
const beneficiaryReach = 12

/**
 * Passes over what leads up to what is measured: where and by what means (在各大网站|宣传), who does it (园区党委|组织),
 * why (因为效率过低|损失), for whom (为用户|节约) and to what end (推动|产量).
 *
 * @returns the offset where the phrase itself begins
 */
export function dropLeadIn(text: string, from: number, end: number, dates: Dates): number {
  const listed = listStart(text, from, end)
  if (listed > from) return dropOpening(text, listed, end, dates)
  const dated = dateOfBodyEnd(text, from, end, dates)
  if (dated > from) return dropOpening(text, dated, end, dates)
  const done = worksEnd(text, from, end)
  if (done > from) return dropOpening(text, done, end, dates)
  let start = dropCoverb(text, from, end, dates)
  const acted = dropActor(text, start, end, dates)
  // 金融机构|向实体经济|让利: behind the actor as well.
  start = acted > start ? dropCoverb(text, acted, end, dates) : acted
  start = dropCause(text, start, end)
  start = dropBeneficiary(text, start, end)
  return dropPolicy(text, start, end, dates)
}

/** 主要原因分别是|因病（36%）、因残（20%）: what a list is of goes before its first member. */
function listStart(text: string, from: number, end: number): number {
  const at = lastWithin(text, '别', from + 1, end - 3)
  return at > 0 && text.charAt(at - 1) === '分' && '是为'.includes(text.charAt(at + 1)) ? at + 2 : from
}

const leastDated = 4
const yearStarts = characterSet('012一二')

/** 云溪县财政局2024年度|收入支出: whose figure it is, and when. */
function dateOfBodyEnd(text: string, from: number, end: number, dates: Dates): number {
  for (let at = from + 2; at + leastDated < end; at += 1) {
    if (!yearStarts.has(text, at)) continue
    const date = dates.startingAt(at)
    if (date === undefined) continue
    return date.end + leastDated <= end && actors.endingAt(text, at, from) > 0 ? date.end : from
  }
  return from
}

const finished = affixes(['建成', '投产', '达产', '达效', '完工', '竣工', '投用', '投运', '投入使用', '投入运营'])

/** 项目投产后可|新增产值: the works that are to bring what is measured. */
function worksEnd(text: string, from: number, end: number): number {
  const at = lastWithin(text, '后', from + 2, end - 2)
  if (at < 0 || finished.endingAt(text, at, from) === 0) return from
  return '可将'.includes(text.charAt(at + 1)) ? at + 2 : at + 1
}

/** 在各大网站|宣传…, 对公共场所进行|消毒作业: the phrase of place or object goes when a verb follows it. */
function dropCoverb(text: string, from: number, end: number, dates: Dates): number {
  // 用于“三农”的投入: what it is for is part of the noun.
  if (coverbs.startingAt(text, from) === 0 || text.startsWith('用于', from)) return from
  for (let at = from + 2; at + 2 <= end; at += 1) {
    // 对地方一般性|转移支付: 转移 is part of the noun.
    if (text.startsWith('转移支付', at)) continue
    const length = contentVerbs.startingAt(text, at) || lightVerbs.startingAt(text, at)
    if (length >= 2 && at + length + 2 <= end) return dropOpening(text, at, end, dates)
    // 为企业|减税|8000万元: the verb holds its own object.
    if (at + 2 === end && objectless.startingAt(text, at) === 2) return at
  }
  if (text.charAt(from) !== '在') return from
  const place = /^在[^，。；、]{1,16}?(?:上|中|内|里|下|方面|期间|之际|平台|网站|媒体)/.exec(
    text.slice(from, Math.min(end, from + 20)),
  )
  if (place === null) return from
  // 在|批发总额中的比重: the place is part of the noun.
  return text.charAt(from + place[0].length) === '的' ? from + 1 : from + place[0].length
}

/** 党委班子成员|讲党课, 园区党委|组织…: a body or its people, directly before a verb. */
function dropActor(text: string, from: number, end: number, dates: Dates): number {
  for (let at = from + 1; at + 3 <= end && at < from + actorReach; at += 1) {
    if (actors.endingAt(text, at, from) === 0) continue
    // 网上可办|覆盖率, 验证中心|与熟化平台: no verb.
    const verb = verbAt(text, at) || actorAdverbs.startingAt(text, at)
    if ((verb === 1 && text.charAt(at) === '与') || (verb === 2 && measured.has(text, at + 2))) continue
    // 政府|采购预算总额
    if (terms.endingAt(text, at + 2, from) > 0) continue
    if (verb === 2 && text.startsWith('服务', at) && services.startingAt(text, at + 2) > 0) continue
    if (verb > 0 && at + verb < end && !isDevelopment(text, from, at)) return dropOpening(text, at, end, dates)
    // 税务部门|上半年|组织…: the time stands between.
    const act = verb > 0 ? at : dropOpening(text, at, end, dates)
    if (act > at + 1 && act + verbAt(text, act) < end && verbAt(text, act) > 1) return act
  }
  return from
}

function verbAt(text: string, at: number): number {
  return contentVerbs.startingAt(text, at) || lightVerbs.startingAt(text, at)
}

/** 中小企业|发展专项资金, 支持小微企业|发展: a noun, and not what the enterprises do. */
function isDevelopment(text: string, from: number, at: number): boolean {
  if (!text.startsWith('发展', at)) return false
  return funded.startingAt(text, at + 2) > 0 || supporting.startingAt(text, from) > 0
}

/** 因为劳动效率过低|损失: the cause goes, what came of it stays. 由于|收益率|上升到5%: here the cause is what is told. */
function dropCause(text: string, from: number, end: number): number {
  if (!text.startsWith('因为', from) && !text.startsWith('由于', from)) return from
  const verb = outcomes.endingAt(text, end, from)
  if (verb > 0) return end - verb
  return end - from >= 4 ? from + 2 : from
}

/** 市场交易为用户|节约用电成本: by whom and for whom. */
function dropBeneficiary(text: string, from: number, end: number): number {
  const at = firstWithin(text, '为', from, end)
  if (at < 0 || at + 4 > end || '行作成认人因以'.includes(text.charAt(at - 1))) return from
  for (let verb = at + 2; verb <= at + beneficiaryReach && verb + 4 <= end; verb += 1) {
    const length = givingVerbs.startingAt(text, verb)
    if (length > 0 && text.charAt(verb + length) !== '的') return verb
  }
  return from
}

/**
 * 推进产权改革、|确权面积, 重点实验室助力|页岩油年产量: before what is measured stands what is done for it.
 */
function dropPolicy(text: string, from: number, end: number, dates: Dates): number {
  // 推动|口袋公园建成: what comes about is told with its verb.
  if (end - from >= 6 && furthering.startingAt(text, from) > 0 && brought.endingAt(text, end, from + 4) > 0)
    return dropOpening(text, from + 2, end, dates)
  if (measureNouns.endingAt(text, end, from) === 0) return from
  const comma = policies.startingAt(text, from) > 0 ? lastWithin(text, '、', from, end - 2) : -1
  if (comma > from && firstWithin(text, '等', comma, end) < 0) return dropOpening(text, comma + 1, end, dates)
  for (let at = from; at + 4 <= end; at += 1) {
    if (furthering.startingAt(text, at) > 0 && text.charAt(at + 2) !== '的')
      return dropOpening(text, at + 2, end, dates)
  }
  return from
}
