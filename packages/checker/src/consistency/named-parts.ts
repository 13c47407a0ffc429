import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'

/** A figure behind 其中 and the one before it, of which it must be a part. */
export interface NamedPart {
  readonly whole: Claim
  /** Which of the report's claims the whole is. */
  readonly index: number
  readonly part: Claim
}

/** 个指标|，其中党员|30人次 */
const among = /^[\u4e00-\u9fff]{0,8}[，,、；;(：:。]?[ \n\r]{0,2}其中[，,：:]?[^，。；;、：:]{0,16}$/
/** A part whose words begin another matter, or count more than the whole does. */
const leaving = /累计|历年|总|年[初末底]|截至|[原现]有|目前|同比|超过|相当于|占/
/** 3期|120人次: figures side by side are of one thing. */
const besides = /^[、和及]?[^，。；;、：:]{0,6}$/
/** How many figures before 其中 the whole may stand. */
const reach = 3

/** The figures that follow 其中, each with the last figure of its unit right before; the others of a 、-list as well. */
export function* namedParts(document: Document): Generator<NamedPart> {
  const { claims, folded } = document
  for (let i = 1; i < claims.length; i += 1) {
    const words = wordsBetween(folded, claims[i - 1], claims[i])
    if (words === null || !among.test(words) || leaving.test(words)) continue
    for (let at = i; at < claims.length; at += 1) {
      const part = claims[at]
      if (part === undefined || (at > i && !isListedNext(folded, claims[at - 1], part))) break
      const index = wholeBefore(document, i, part)
      const whole = index === null ? undefined : claims[index]
      if (index !== null && whole !== undefined) yield { whole, index, part }
    }
  }
}

function wholeBefore({ claims, folded }: Document, index: number, part: Claim): number | null {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const claim = claims[at]
    if (claim === undefined) return null
    // 总产46695吨，增产0.98%，其中夏粮7327吨: the growth of the whole comes between.
    if (claim.sentence === claims[index]?.sentence && claim.role === 'change') continue
    if (isCountedAlike(claim, part)) return at
    if (claim.sentence === claims[index]?.sentence && claim.kind === 'percentage') continue
    const words = wordsBetween(folded, claims[at - 1], claim)
    if (words === null || !besides.test(words)) return null
  }
  return null
}

function isListedNext(folded: string, before: Claim | undefined, part: Claim): boolean {
  const words = wordsBetween(folded, before, part)
  if (words === null || words.includes('其中') || leaving.test(words)) return false
  if (/^[、和及][^，。；;、：:]{0,16}$/.test(words)) return true
  // 一般债务54.1亿元，专项债务136.8亿元: names that end alike go on with the list.
  const isParallel =
    before !== undefined && before.metric.length > 2 && before.metric.slice(-2) === part.metric.slice(-2)
  return isParallel && /^，[^，。；;、：:]{0,16}$/.test(words)
}

const longestStep = 24

/** The words between two figures; null where they stand too far apart. */
function wordsBetween(folded: string, first: Claim | undefined, second: Claim | undefined): string | null {
  if (first === undefined || second === undefined) return null
  const length = second.range.start - first.range.end
  return length > longestStep || length < 0 ? null : folded.slice(first.range.end, second.range.start)
}

const persons = new Set(['人', '名', '位'])

function isCountedAlike(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false
  return a.unit === b.unit || (persons.has(a.unit) && persons.has(b.unit))
}
