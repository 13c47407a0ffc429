import type { Claim } from '@hegao/extractor'
import type { Fault, Planting } from '../fault.ts'
import { digitsOf, slipOf } from '../figures.ts'
import type { Random } from '../random.ts'
import { differences, growths, type Relation, shares, sums } from '../relations.ts'
import type { Specimen } from '../specimen.ts'

/** One slip breaks every calculation that the figure enters. */
const figureRules = ['arithmetic', 'contradiction', 'unit', 'enumeration'] as const

/** Puts a slip into one figure of each relation, beyond what rounding explains. */
function* slips(
  specimen: Specimen,
  random: Random,
  relations: Iterable<Relation>,
  figuresOf: (relation: Relation) => readonly Claim[],
): Generator<Planting> {
  for (const relation of random.shuffled([...relations])) {
    const [claim] = random.shuffled(figuresOf(relation))
    const digits = claim === undefined ? null : digitsOf(specimen, claim)
    if (claim === undefined || digits === null) continue
    const slip = slipOf(claim, digits, random, (value) => !relation.holds(new Map([[claim, value]])))
    if (slip === null) continue
    const all = [relation.result, ...relation.terms]
    yield { edits: [{ ...digits.range, text: slip.text }], dependents: all.map(({ range }) => range) }
  }
}

const result = (relation: Relation): readonly Claim[] => [relation.result]
const terms = (relation: Relation): readonly Claim[] => relation.terms
const all = (relation: Relation): readonly Claim[] => [...relation.terms, relation.result]

/** 受理431件，其中咨询408件、建议16件、投诉9件、求助7件 */
export const sumPart: Fault = {
  name: 'part of a sum changed',
  rules: ['arithmetic'],
  mayAlso: figureRules,
  goal: 0.97,
  plantings: (specimen, random) => slips(specimen, random, sums(specimen), terms),
}

/** 受理413件，其中咨询408件、建议6件、投诉9件、求助7件 */
export const sumTotal: Fault = {
  name: 'total of a sum changed',
  rules: ['arithmetic'],
  mayAlso: figureRules,
  goal: 0.97,
  plantings: (specimen, random) => slips(specimen, random, sums(specimen), result),
}

/** 预算44.06万元，支出31.69万元，节约12.73万元 */
export const difference: Fault = {
  name: 'difference changed',
  rules: ['arithmetic/difference', 'contradiction/wrong-direction'],
  mayAlso: figureRules,
  goal: 0.97,
  plantings: (specimen, random) => slips(specimen, random, differences(specimen, 'amounts'), all),
}

/** 由80%提高到85%，提高8个百分点 */
export const pointsDifference: Fault = {
  name: 'difference in points changed',
  rules: ['arithmetic/points', 'contradiction/wrong-direction'],
  mayAlso: figureRules,
  goal: 0.97,
  plantings: (specimen, random) => slips(specimen, random, differences(specimen, 'points'), all),
}

/** 由40家增加到50家，增长52% */
export const growthRate: Fault = {
  name: 'rate of growth changed',
  rules: ['arithmetic/growth', 'contradiction/wrong-direction'],
  mayAlso: figureRules,
  goal: 0.97,
  plantings: (specimen, random) => slips(specimen, random, growths(specimen), all),
}

/** 基本支出1179.64万元，其中人员经费986.52万元，占86.33% */
export const share: Fault = {
  name: 'share changed',
  rules: ['arithmetic/share', 'arithmetic/sibling-share'],
  mayAlso: figureRules,
  goal: 0.97,
  plantings: (specimen, random) => slips(specimen, random, shares(specimen), result),
}
