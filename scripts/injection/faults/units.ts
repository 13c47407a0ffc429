import type { Fault } from '../fault.ts'
import { digitsOf } from '../figures.ts'
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
      if (digits === null) continue
      yield {
        edits: [{ start: digits.range.end, end: result.range.end, text: '%' }],
        dependents: [result.range, ...terms.map(({ range }) => range)],
      }
    }
  },
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
