import type { Claim } from '@hegao/extractor'
import { type Decimal, magnitudeValue, one } from '@hegao/numerals'
import type { Document } from '../document.ts'
import { bareRanges, type RangeEnd, type WrittenRange, writtenRange } from './range-ends.ts'

/** A range whose first end is the larger one. */
export interface DownwardRange {
  readonly written: WrittenRange
  /** The claim its second end belongs to; null where the numbers have no unit. */
  readonly claim: Claim | null
}

/** What moves from the first end to the second, somewhere before in the clause: 由上年末30%—15%. Not 自来水, 从业. */
const setsOut = /由(?!于)|从(?![业事严属])|自(?![来治然主动筹愿建])/
/** What does so right before: 降30%—15%; 第8—5, and what is counted from zero downwards: 零下5—3. */
const falls = /[降跌落减缩名第前后下]$/
/** 比上年下降|34—20%: a fall that is told in percent is itself the range. */
const fallBy = /(?:下降|减少|降低|下调|压减|提高)$/
/** Where smaller numbers are better ones. */
const ranked = /排名|位次|名次|位列|位居|排位|排[在第前]/
/** What is named by numbers, 九3—2班 and 2-1标段, and points in time, 22—6时. */
const naming = new Set('班 期 届 组 栋 幢 层 楼 室 号 区 段 标段 批 轮 版 节 章 页 册 时 点 日 月'.split(' '))
/** Before the numbers of a document, a table, a subject: 附件2-1, 表3-2, 课题5-1. */
const numbered = /[件表图题码话册卷目本准格型]$/
/** A scale of scores is told from its top: 优秀：100—90分. */
const grade = /[优良中差]|合格|等[次级]|档/
/** A first end without a magnitude stands for itself where it is so many times as large: 5000—1万元. */
const farApart = 10
/** Years of a decade, 98—02年, are larger than terms of years. */
const longestTerm = 50
/** With a hyphen, larger whole numbers are parts of a reference: 0851-3件. */
const largestBesideHyphen = 100
const reach = 24

/** The ranges of a report that run downwards though nothing says that anything moves, in no order. */
export function* downwardRanges(document: Document): Generator<DownwardRange> {
  const found = document.claims.flatMap((claim) => {
    const written = downwardRange(document, claim)
    return written === null ? [] : [{ claim, written }]
  })
  // 100%—90%为优秀，90%—80%为良好 is a scale that goes down step by step.
  const isStep = (one: Claim, other: Claim) => one.sentence === other.sentence && one.unit === other.unit
  for (const [i, { claim, written }] of found.entries()) {
    const neighbours = [found[i - 1], found[i + 1]]
    if (!neighbours.some((other) => other !== undefined && isStep(claim, other.claim))) yield { claim, written }
  }
  for (const written of bareRanges(document)) {
    if (isDownward(written) && !moves(document, written)) yield { written, claim: null }
  }
}

/** The range that ends with `claim`, where its first end is the larger one and nothing says that it moves. */
function downwardRange(document: Document, claim: Claim): WrittenRange | null {
  if (claim.kind === 'rank' || claim.placeholder || naming.has(claim.unit)) return null
  const written = writtenRange(document, claim)
  if (written === null || !isDownward(written)) return null
  const { first, second, joint } = written
  if (first.unit !== '' && first.unit !== second.unit) return null
  if (claim.unit === '年' && first.value.gte(longestTerm)) return null
  const isAmount = first.unit !== '' || second.magnitude !== '' || claim.kind === 'money' || claim.kind === 'percentage'
  if (joint === '-' && !isAmount && !isCountBesideHyphen(document, written)) return null
  return moves(document, written, claim) ? null : written
}

/** 争创示范村3-2个, and not 见附件2-1件. */
function isCountBesideHyphen({ folded }: Document, { first, range }: WrittenRange): boolean {
  const before = folded.slice(Math.max(0, range.start - 1), range.start)
  return first.value.lt(largestBesideHyphen) && /[\u4e00-\u9fff，、：:]/.test(before) && !numbered.test(before)
}

/** Whether the words before a range say that something goes from its first end to its second. */
function moves({ folded, contextOf }: Document, { range, joint }: WrittenRange, claim: Claim | null = null): boolean {
  const start = Math.max(contextOf(range.start).start, range.start - reach)
  const clause = /[^，。；;、]*$/.exec(folded.slice(start, range.start))?.[0] ?? ''
  if (setsOut.test(clause) || ranked.test(clause) || (claim?.kind === 'score' && grade.test(clause))) return true
  const isShare = claim?.kind === 'percentage' || claim?.kind === 'percentage-point'
  if (isShare && fallBy.test(clause) && joint !== '至' && joint !== '到') return false
  return falls.test(clause)
}

/** Down to nothing is the way of something that goes away, 3至0个; 14—0岁 is turned round. */
function isDownward({ first, second, joint }: WrittenRange): boolean {
  if (second.value.eq(0) && '至到'.includes(joint)) return false
  return worth(first, second).gt(worth(second, second))
}

/** The value of an end; 17 in 17—13亿元 counts 亿 too. */
function worth(end: RangeEnd, second: RangeEnd): Decimal {
  const isShared = end.magnitude === '' && end.unit === '' && end.value.lt(second.value.times(farApart))
  return end.value.times(magnitudeValue(isShared ? second.magnitude : end.magnitude) ?? one)
}
