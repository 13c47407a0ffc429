import type { Claim } from '@hegao/extractor'
import { type Decimal, decimal } from '@hegao/numerals'
import type { Fault } from '../fault.ts'
import { digitsOf, figureOf } from '../figures.ts'
import { differences } from '../relations.ts'

/** 由80%提高到85%，提高5% */
export const percentForPoints: Fault = {
  name: 'percent for points',
  rules: ['unit/percent-for-points'],
  mayAlso: ['unit', 'arithmetic'],
  goal: 0.9,
  *plantings(specimen, random) {
    for (const { result, terms } of random.shuffled([...differences(specimen, 'points')])) {
      const digits = digitsOf(specimen, result)
      // 由82%提高到91%，提高9% may be meant so, roughly.
      if (digits === null || isNearlyRate(terms, digits.value)) continue
      yield {
        edits: [{ start: digits.range.end, end: result.range.end, text: '%' }],
        dependents: [result.range, ...terms.map(({ range }) => range)],
      }
    }
  },
}

/** Whether the difference of two rates is about the rate of change between them as well. */
function isNearlyRate(terms: readonly Claim[], stated: Decimal): boolean {
  const [a, b] = terms.map(figureOf)
  if (a == null || b == null || a.eq(0) || b.eq(0)) return false
  const rate = a.minus(b).abs().div(b).times(decimal(100))
  const other = a.minus(b).abs().div(a).times(decimal(100))
  return [rate, other].some((one) => one.minus(stated).abs().times(3).lte(stated))
}

/** 30%～15%, 8—5次 */
export const reversedRange: Fault = {
  name: 'range turned round',
  rules: ['arithmetic', 'unit', 'wording', 'contradiction'],
  goal: 0.9,
  *plantings({ folded, claims }, random) {
    for (const { approximation, range } of random.shuffled(claims)) {
      const words = folded.slice(range.start, range.end)
      const found = /^([0-9.]+)([^0-9]*[-—~～至][^0-9]*)([0-9.]+)([^0-9]*)$/.exec(words)
      if (approximation !== 'range' || found === null) continue
      const [, low = '', between = '', high = '', unit = ''] = found
      if (Number(low) >= Number(high)) continue
      yield { edits: [{ ...range, text: `${high}${between}${low}${unit}` }] }
    }
  },
}
