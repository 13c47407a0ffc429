import type { Claim } from '@hegao/extractor'
import { add, closed, type Decimal, decimal, exactly, type Interval, one } from '@hegao/numerals'
import { directionOf } from './direction.ts'
import { possibleValues } from './figure.ts'

/** How a multiple n tells a change: 增长n倍 is n + 1 times the old figure, 是原来的n倍 n times, 翻n番 2ⁿ times. */
export type MultipleForm = 'growth' | 'times' | 'doubling'

/** 60件，|是原来的|3倍 */
const ofTheOld = /^(?:是|为|达到?|相当于|等于)(?:原来|原有|原先|过去|此前|当时|改造前)的$/
const doubling = /^(?:实现)?(?:翻了?)?$/
/** More doublings are no change of anything. */
const most = 20
const [loosest, farthest] = [decimal('0.9'), decimal('1.8')]

/** How a multiple tells a change from the old figure; null where it does not, or in other words. */
export function multipleForm(change: Claim, words: string): MultipleForm | null {
  const { kind, unit, quantity } = change
  if (kind !== 'multiple') return null
  if (unit === '番') return isWhole(quantity.interval) && doubling.test(words) ? 'doubling' : null
  if (unit !== '倍') return null
  if (ofTheOld.test(words)) return 'times'
  return directionOf(words.replace(/^同比/, '')) === 1 ? 'growth' : null
}

function isWhole({ min, max }: Interval): boolean {
  const value = min ?? max
  return value !== null && [value.gt(0), value.lte(most), value.round().eq(value)].every(Boolean)
}

/** How many times the old figure the new one is, by the number as printed. */
export function oldTimes(stated: Decimal, form: MultipleForm): Decimal {
  if (form === 'times') return stated
  return form === 'growth' ? stated.plus(1) : doubled(stated)
}

/** All times the old figure that the multiple may be said of. */
export function possibleTimes(change: Claim, stated: Decimal, form: MultipleForm): Interval {
  if (form === 'times') return possibleValues(change)
  if (form === 'growth') return add(possibleValues(change), exactly(one))
  // 翻一番 is said of 1.9 times and of 2.3; 近一番 and 一番多 of less and more.
  const times = doubled(stated)
  return change.approximation === 'exact'
    ? closed(times.times(loosest), times.times(farthest))
    : closed(times.div(2), times.times(2))
}

function doubled(exponent: Decimal): Decimal {
  let product = one
  for (let count = 0; exponent.gt(count); count += 1) product = product.times(2)
  return product
}
