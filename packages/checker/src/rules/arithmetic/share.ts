import type { Claim } from '@hegao/extractor'
import { isOnOtherBasis } from '../../consistency/basis.ts'
import { isComparable, possibleValues, printedValue } from '../../consistency/figure.ts'
import { contradictedPercentage } from '../../consistency/percentage.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  part: string
  whole: string
  stated: string
  /** The share that follows, in percent, to two places. */
  computed: string
}

type Place = 'part' | 'whole'

/** ，占基本支出的: the name of the whole may be left out. */
const shareOf = /^[，,、]?占(?:比|全部|总数)?([^，。；0-9]{0,14}?)(?:的比重|的比例|比重|比例|的)?(?:为|达|达到)?$/
/** ，占比: what comes before a share that names no whole. */
const shareOfUnnamed = /^[，,、(]?(?:约|大约)?占(?:比|总数|全部)?(?:为|达|达到)?$/
/** How many claims back the whole is looked for. */
const reach = 8

export default defineRule<Data, Place>({
  id: 'arithmetic/share',
  title: { zh: '占比与部分、总数不符', en: 'A share that does not follow' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '部分除以总数，与所写的占比对不上，三个数中必有一个错。',
    en: 'Part divided by whole is not the share stated, so one of the three is wrong.',
  },
  source: {
    zh: '占比＝部分÷总数；按 GB/T 8170—2008 留出修约误差',
    en: 'Share = part ÷ whole; rounding is allowed for (GB/T 8170—2008)',
  },
  examples: {
    bad: [
      '全年基本支出1179.64万元。其中，人员经费986.52万元，占基本支出的⟦85.63%⟧。',
      '办结来信431件，其中咨询类408件，占⟦84.7%⟧。',
    ],
    good: [
      '全年基本支出1179.64万元。其中，人员经费986.52万元，占基本支出的83.63%。',
      '全年基本支出1179.64万元。其中，人员经费986.52万元，占基本支出的83.62%。',
      '全年总支出2495万元，基本支出1180万元。人员经费986万元，占一般公共服务支出的12%。',
      '全县人口50万人，城镇人口20万人，占全县人口的45%（按户籍计）。',
      '60岁及以上人口12644人，占26.00%，其中65岁及以上人口9337人，占19.20%。',
      '汉族人口46219人，占95.04%；各少数民族人口2412人，占4.96%。',
    ],
  },
  wording: {
    zh: {
      message: ({ part, whole, stated, computed }) => `${part}÷${whole}＝${computed}%，文中占比为${stated}，请核对`,
      place: (place) => (place === 'part' ? '部分' : '总数'),
    },
    en: {
      message: ({ part, whole, stated, computed }) =>
        `${part} ÷ ${whole} = ${computed}%, but the text says ${stated}; please check`,
      place: (place) => (place === 'part' ? 'the part' : 'the whole'),
    },
  },
  check(document, report) {
    for (const [i, stated] of document.claims.entries()) {
      const part = document.claims[i - 1]
      if (stated.kind !== 'percentage' || part === undefined || part.kind === 'percentage') continue
      const named = shareOf.exec(document.folded.slice(part.range.end, stated.range.start))?.[1]
      if (named === undefined || isOnOtherBasis(document.folded, stated)) continue
      const whole = wholeOf(document, i - 1, part, named)
      if (whole === null) continue
      const computed = disagreement(part, whole, stated)
      if (computed === null) continue
      report({
        range: stated.range,
        data: { part: part.text, whole: whole.text, stated: stated.text, computed },
        related: [
          { range: part.range, place: 'part' },
          { range: whole.range, place: 'whole' },
        ],
        claims: [part, whole, stated],
      })
    }
  },
})

/** The whole that a share names: the one figure shortly before it with that metric, or the one it is a stated part of. */
function wholeOf(document: Document, index: number, part: Claim, named: string): Claim | null {
  const { claims } = document
  const before = claims.slice(Math.max(0, index - reach), index).filter((claim) => isComparable(claim, part))
  if (named === '') {
    const whole = before.find((claim) => claim.id === part.partOf) ?? null
    return whole === null || isItselfShare(document, whole, index) ? null : whole
  }
  const wholes = before.filter(
    (claim) =>
      claim.section === part.section &&
      claim.role === 'level' &&
      claim.metric.length > 1 &&
      named.endsWith(claim.metric),
  )
  return wholes.length === 1 ? (wholes[0] ?? null) : null
}

/**
 * 60岁及以上126441人，占26.00%，其中65岁及以上93372人，占19.20%: where the whole is itself given as a share, both shares may
 * be of what the report began with.
 */
function isItselfShare({ claims, folded }: Document, whole: Claim, index: number): boolean {
  const next = claims[claims.lastIndexOf(whole, index) + 1]
  if (next?.kind !== 'percentage') return false
  return shareOfUnnamed.test(folded.slice(whole.range.end, next.range.start))
}

/** The share that follows, to two places, where no rounding makes the stated one right; else null. */
function disagreement(part: Claim, whole: Claim, stated: Claim): string | null {
  const [value, all] = [printedValue(part), printedValue(whole)]
  if (value === null || all === null || value.gt(all)) return null
  return contradictedPercentage({ value, possible: possibleValues(part) }, whole, possibleValues(stated))
}
