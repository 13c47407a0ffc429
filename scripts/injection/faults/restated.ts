import type { Claim } from '@hegao/extractor'
import { intersects } from '@hegao/numerals'
import type { Fault } from '../fault.ts'
import { digitsOf, figureOf, possibleAs, slipOf } from '../figures.ts'
import type { Specimen } from '../specimen.ts'

/** Figures of one digit are equal by chance as well. */
const leastDigits = 2

/** 办结来文419件 in the opening, and 办结来文419件 again under its heading. */
function restatements({ claims }: Specimen): [Claim, Claim][] {
  const seen = new Map<string, Claim>()
  const pairs: [Claim, Claim][] = []
  for (const claim of claims) {
    const value = figureOf(claim)
    if (value === null || claim.role !== 'level' || claim.metric.length < 2) continue
    // 建党95周年 and 建党100周年 stand in one review of five years: an anniversary contradicts no other.
    if (claim.unit === '周年') continue
    if (claim.text.replace(/[^0-9]/g, '').length < leastDigits) continue
    const key = [claim.metric, claim.unit, claim.kind, claim.status, value].join('|')
    const first = seen.get(key)
    if (first === undefined) seen.set(key, claim)
    else if (first.sentence !== claim.sentence) pairs.push([first, claim])
  }
  return pairs
}

/** 一部分“办结来文419件”，四部分“办结来文491件” */
export const restated: Fault = {
  name: 'restated figure changed in one place',
  rules: ['contradiction/same-metric'],
  mayAlso: ['arithmetic', 'contradiction', 'unit'],
  goal: 0.97,
  *plantings(specimen, random) {
    for (const pair of random.shuffled(restatements(specimen))) {
      const claim = random.pick(pair)
      const digits = digitsOf(specimen, claim)
      const value = figureOf(claim)
      if (digits === null || value === null) continue
      const same = possibleAs(value, claim)
      const slip = slipOf(claim, digits, random, (changed) => !intersects(possibleAs(changed, claim), same))
      if (slip === null) continue
      yield { edits: [{ ...digits.range, text: slip.text }], dependents: pair.map(({ range }) => range) }
    }
  },
}
