import type { Claim } from '@hegao/extractor'
import { negate } from '@hegao/numerals'
import { type Direction, directionOf } from '../../consistency/direction.ts'
import { possibleValues, printedValue } from '../../consistency/figure.ts'
import { type Transition, transitions } from '../../consistency/transition.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  from: string
  to: string
  /** The words that say the contrary: 提高到, 增长. */
  words: string
  /** What the two figures did. */
  direction: Direction
}

/** Levels of other times, 由每年1200元提高到每月150元, are not to be compared. */
const perTime = /每|均/
/** Where smaller numbers are better ones, by name or by unit: 由12名上升到8名, 由4类提升到3类. */
const ranked = /排名|位次|名次|位列|排位|等级|序/
const rankUnits = new Set(['名', '位', '类', '级', '等', '档'])

export default defineRule<Data, null>({
  id: 'contradiction/wrong-direction',
  title: { zh: '增减用词与前后两数方向相反', en: 'A verb that goes against the figures' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '说“提高到”而数变小了，或说“下降”而数变大了：不是动词错，就是两个数错了或颠倒了。',
    en: 'Where 提高 leads to a smaller figure or 下降 to a larger one, the verb is wrong, or a figure is, or the two have changed places.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确、表述严谨',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures and wording',
  },
  examples: {
    bad: [
      '全县电商覆盖率由9%⟦提高到7%⟧。',
      '规上企业由80家⟦增加到60家⟧。',
      '办理时限由5天⟦压缩至8天⟧。',
      '信访量由2022年的200件⟦降至2023年的215件⟧。',
      '规上企业由80家减少到60家，⟦增加20家⟧。',
      '一般公共预算收入2.1亿元，比上年的2.4亿元⟦增长12.5%⟧。',
    ],
    good: [
      '全县电商覆盖率由7%提高到9%。',
      '综合排名由12位上升到8位，断面水质由4类提升到3类，群众满意度由第15位上升到第12位。',
      '办理时限由8天压缩至5天，压缩3天。',
      '一般公共预算收入由0.9亿元增加到12000万元。',
      '会期由90分钟压缩到1小时，材料由2万字精简到9000字。',
      '降幅由9%收窄到7%，跌幅由3.5%扩大到4.1%。',
      '补助由每年1200元提高到每月150元。',
      '规上企业由80家减少到60家，产值增加20亿元。',
      '投诉由80件下降到约80件。',
      '一般公共预算收入2.1亿元，比上年的2.4亿元减少0.3亿元。',
    ],
  },
  wording: {
    zh: {
      message: ({ from, to, words, direction }) =>
        `由${from}到${to}是${direction > 0 ? '升' : '降'}，文中为“${words}”，方向相反，请核对用词和数字`,
    },
    en: {
      message: ({ from, to, words, direction }) =>
        `From ${from} to ${to} is a ${direction > 0 ? 'rise' : 'fall'}, but the text says ${words}; please check the verb and the figures`,
    },
  },
  check(document, report) {
    for (const transition of transitions(document)) {
      const direction = directionOfLevels(document, transition)
      if (direction === 0) continue
      const { from, to, arrival, change, changeWords } = transition
      const told = change === null ? 0 : directionOf(changeWords.replace(/^同比/, ''))
      const end = arrival === -direction ? to : told === -direction ? change : null
      if (end === null) continue
      const start = startOfWords(document, transition, end)
      report({
        range: { start, end: end.range.end },
        data: {
          from: from.text,
          to: to.text,
          words: document.text.slice(start, end.range.start),
          direction,
        },
        related: [from, to].filter((claim) => claim !== end).map(({ range }) => ({ range, place: null })),
        claims: change === null ? [from, to] : [from, to, change],
      })
    }
  },
})

/** Which way a quantity went beyond doubt; 0 where rounding may hide it, or where the levels cannot be compared. */
function directionOfLevels({ folded }: Document, { from, to }: Transition): Direction {
  if ([from, to].some(({ quantity, metric }) => quantity.production === 'signed' || ranked.test(metric))) return 0
  const [first, second] = from.range.start < to.range.start ? [from, to] : [to, from]
  const between = folded.slice(first.range.end, second.range.start)
  if (perTime.test(between) || (rankUnits.has(to.unit) && !/[增减]/.test(between))) return 0
  const [old, recent] = [magnitudes(from), magnitudes(to)]
  if (old.max !== null && recent.min !== null && old.max.lt(recent.min)) return 1
  return recent.max !== null && old.min !== null && recent.max.lt(old.min) ? -1 : 0
}

/** 降幅由9%收窄到7%: falls are told by their size. */
function magnitudes(claim: Claim) {
  return printedValue(claim)?.lt(0) ? negate(possibleValues(claim)) : possibleValues(claim)
}

/** Where the words between a figure and the one before it begin, without the mark. */
function startOfWords({ folded }: Document, { from, to, change }: Transition, end: Claim): number {
  const ends = [from, to, change].map((claim) => claim?.range.end ?? 0).filter((at) => at <= end.range.start)
  const start = Math.max(...ends)
  return start + (/^[，,、；(\s]*/.exec(folded.slice(start, end.range.start))?.[0].length ?? 0)
}
