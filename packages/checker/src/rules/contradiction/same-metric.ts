import type { Certainty } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { type Decimal, intersects } from '@hegao/numerals'
import { possibleValues, printedValue } from '../../consistency/figure.ts'
import { areContrasted, type Statement, statementOf } from '../../consistency/statement.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  metric: string
  first: string
  second: string
  /** Lines of the two places, from 1. */
  lines: readonly [number, number]
}

interface Stated {
  claim: Claim
  statement: Statement
}

/** From this many specific characters on, equal words mean one thing. */
const specificEnough = 4
const leastSpecific = 3

export default defineRule<Data>({
  id: 'contradiction/same-metric',
  title: { zh: '同一数据前后不一', en: 'One quantity, two values' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“数据打架”：同一件事前后两个数，至少有一个错，读者也不知道该信哪一个。',
    en: 'Of two values for one quantity at least one is wrong, and the reader cannot tell which.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures',
  },
  examples: {
    bad: [
      '2023年，云溪县档案馆全年共办结来文⟦419件⟧，接待查档130人次。\n一、主要工作\n（一）公文办理。全年办结来文421件，做到件件有着落。',
      '一、财政收支情况\n全区一般公共预算收入完成⟦27.7亿元⟧。\n二、存在问题\n一般公共预算收入达28.9亿元，但结构不优。',
    ],
    good: [
      '全年共办结来文5000余件。\n一、主要工作\n办结来文5012件。',
      '一般公共预算收入完成27.7亿元。\n一、收支情况\n一般公共预算收入276950万元。',
      '一是开展学习。组织培训3次。二是开展演练。组织培训5次。',
      '2022年办结来文419件。\n2023年办结来文421件。',
      '办结来文419件。\n二、下一步打算\n2024年，计划办结来文500件。',
    ],
  },
  wording: {
    zh: {
      message: ({ metric, first, second, lines }) =>
        `“${metric}”前后不一：这里（第${lines[0]}行）是${first}，第${lines[1]}行是${second}，请核对`,
    },
    en: {
      message: ({ metric, first, second, lines }) =>
        `“${metric}” has two values: ${first} here (line ${lines[0]}), ${second} in line ${lines[1]}; please check`,
    },
  },
  check(document, report) {
    for (const group of groupedByStatement(document)) {
      const pair = contradictoryPair(group, document)
      if (pair === null) continue
      const [first, second] = pair
      report({
        range: first.claim.range,
        data: {
          metric: first.claim.metric,
          first: first.claim.text,
          second: second.claim.text,
          lines: [lineOf(document, first.claim), lineOf(document, second.claim)],
        },
        related: [{ range: second.claim.range, place: null }],
        claims: [first.claim, second.claim],
        certainty: certaintyOf(first, second),
      })
    }
  },
})

function lineOf({ locator }: Document, claim: Claim): number {
  return locator.point(claim.range.start).line
}

/** Claims of levels in equal words, as far as the words are specific enough to be compared. */
function groupedByStatement({ claims, folded }: Document): Stated[][] {
  const groups = new Map<string, Stated[]>()
  for (const claim of claims) {
    if (claim.placeholder || claim.role !== 'level' || claim.base !== null || claim.kind === 'rank') continue
    const statement = statementOf(claim, folded)
    if (statement === null || statement.specific < leastSpecific) continue
    const group = groups.get(statement.key)
    if (group === undefined) groups.set(statement.key, [{ claim, statement }])
    else group.push({ claim, statement })
  }
  return [...groups.values()]
}

/**
 * The two statements of a group that cannot both be true. What a report says three times with three values, it says
 * of three things.
 */
function contradictoryPair(group: readonly Stated[], document: Document): readonly [Stated, Stated] | null {
  const [first, ...others] = group
  if (first === undefined || new Set(group.map(({ claim }) => claim.text)).size > 2) return null
  const second = others.find(({ claim }) => areDifferent(first.claim, claim))
  if (second === undefined || first.claim.sentence === second.claim.sentence) return null
  return isSameScope(first, second, document) && isSlip(first, second) ? [first, second] : null
}

/** Not to be reconciled by rounding; or printed to the same place with another last digit. */
function areDifferent(a: Claim, b: Claim): boolean {
  return !intersects(possibleValues(a), possibleValues(b)) || isLastDigitOnly(a, b)
}

/** 27.6亿元 and 27.7亿元: rounding and cutting off could explain them, but hardly both in one report. */
function isLastDigitOnly(a: Claim, b: Claim): boolean {
  const [first, second] = [printedValue(a), printedValue(b)]
  const [place, other] = [a.quantity.ulp, b.quantity.ulp]
  if (first === null || second === null || place === null || other === null || !place.eq(other)) return false
  return a.approximation === 'exact' && b.approximation === 'exact' && !first.eq(second)
}

function isSameScope(a: Stated, b: Stated, { period }: Document): boolean {
  if (a.statement.rest !== b.statement.rest || areContrasted(a.statement, b.statement)) return false
  if (a.statement.place !== '' && b.statement.place !== '' && a.statement.place !== b.statement.place) return false
  const organisations = [a.claim.scope.organisation, b.claim.scope.organisation]
  if (a.claim.section !== null && organisations.every((name) => name !== null) && organisations[0] !== organisations[1])
    return false
  if (a.statement.times === b.statement.times) return true
  // 全年 in one place and nothing in the other is one period; 去年, 五年来 or another year is not.
  const words = (statement: Statement) => statement.times.split(' ')
  const own = new Set(['', '全年', '今年', period?.label ?? ''])
  return [...words(a.statement), ...words(b.statement)].every((word) => own.has(word))
}

/**
 * Whether the figures are near enough for one to be a slip of the other. Reports word alike what happened in a year and
 * in five, in the province and in the nation; such figures lie far apart. Only the opening restates without doubt.
 */
function isSlip(a: Stated, b: Stated): boolean {
  const [first, second] = [printedValue(a.claim), printedValue(b.claim)]
  if (first === null || second === null || first.lte(0) || second.lte(0)) return false
  const ratio = first.gt(second) ? first.div(second) : second.div(first)
  return ratio.lt('1.5') || a.claim.section === null || isShift(ratio, first)
}

/** 1.2亿 for 1200万: the same digits, several of them, and another magnitude. */
function isShift(ratio: Decimal, value: Decimal): boolean {
  return ratio.c.length === 1 && ratio.c[0] === 1 && value.c.length > 2
}

function certaintyOf(a: Stated, b: Stated): Certainty {
  const isExact = a.claim.approximation === 'exact' && b.claim.approximation === 'exact'
  const isProven = !intersects(possibleValues(a.claim), possibleValues(b.claim))
  return isExact && isProven && a.statement.specific >= specificEnough ? 'certain' : 'likely'
}
