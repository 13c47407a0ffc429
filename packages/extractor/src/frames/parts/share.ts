import { type Decimal, decimal, zero } from '@hegao/numerals'
import type { Claim } from '../../claim.ts'
import type { Memory } from './memory.ts'

/**
 * 其中税收收入12.85亿元，占比69%: the share is of the same whole as the part it belongs to. 现有干部30名，能够独立承担的仅8名，占26.7%:
 * the part is known by its share. 占会议总数的32.2%: the whole is named.
 */
export function linkShare(
  claim: Claim,
  between: string,
  claims: readonly Claim[],
  index: number,
  memory: Memory,
): void {
  const at = between.lastIndexOf('占')
  if (at < 0) return
  const previous = claims[index - 1]
  const owner =
    lastOfMetric(claims, index) ??
    (previous !== undefined && previous.kind !== 'percentage' && at <= 2 ? previous : undefined)
  const name =
    /^占(?:比|到|了|全[市省县区国])?([^，。；、,;]{2,16}?)(?:的(?:比重|比例)?(?:达到?|为|近|约|超过)?|总[数量额]的?)?$/.exec(
      between.slice(at),
    )?.[1]
  if (name !== undefined && !/^(?:比重|比例|达|为)/.test(name)) {
    if (owner === undefined) claim.partOf = null
    else {
      // 投诉3.1万件…，服务类投诉1.3万件…，占投诉总量的35.9%: of several called so the one it is 35.9% of.
      const whole = memory.named(name, owner, (one) => isShareOf(claim, owner, one, toleratedFar))
      claim.partOf = whole?.id ?? null
    }
    return
  }
  if (owner === undefined || owner.role === 'change') return
  if (owner.partOf !== null) {
    claim.partOf = owner.partOf
    return
  }
  const whole = memory.nearest(owner)
  if (
    whole === null ||
    owner.role !== 'level' ||
    !isShareOf(claim, owner, whole, whole.container === owner.container ? tolerated : toleratedFar)
  )
    return
  claim.partOf = whole.id
  owner.partOf = whole.id
  owner.role = 'share'
}

/** The last quantity before that measures the same and is no percentage. */
function lastOfMetric(claims: readonly Claim[], index: number): Claim | undefined {
  const start = claims[index]?.metricRange?.start
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = claims[at]
    if (one !== undefined && one.kind !== 'percentage' && one.metricRange?.start === start) return one
  }
  return undefined
}

const hundred = decimal('100')
/** Within its section a whole is known with a wrong figure too; farther off it is known by the figure alone. */
const tolerated = decimal('0.15')
const toleratedFar = decimal('0.01')

/** Whether a percentage is about what a part makes of a whole. */
function isShareOf(claim: Claim, part: Claim, whole: Claim, tolerance: Decimal): boolean {
  const [of, all] = [part.quantity.interval.min, whole.quantity.interval.min]
  const stated = claim.quantity.interval.min ?? claim.quantity.interval.max
  if (of === null || all === null || stated === null || !all.gt(zero)) return false
  const [share, told] = [of.times(hundred), stated.times(all)]
  return share.minus(told).abs().lte(told.times(tolerance))
}
