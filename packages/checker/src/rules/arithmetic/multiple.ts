import { divide, formatDecimal, intersects } from '@hegao/numerals'
import { growsAtConstantPrices, isOnOtherBasis } from '../../consistency/basis.ts'
import { possibleValues, printedValue } from '../../consistency/figure.ts'
import { type MultipleForm, multipleForm, oldTimes, possibleTimes } from '../../consistency/multiple.ts'
import { transitions } from '../../consistency/transition.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  from: string
  to: string
  /** As printed: 3倍, 两番. */
  stated: string
  /** How the stated number is meant: 增长n倍, 是原来的n倍, 翻n番. */
  form: MultipleForm
  /** How many times the old figure the new one is, to two places. */
  times: string
  /** By how many times it grew. */
  growth: string
  /** What the stated number would make of the old figure, where it is one number. */
  meant: string
}

export default defineRule<Data, 'from' | 'to'>({
  id: 'arithmetic/multiple',
  title: { zh: '倍数、番数与前后两数不符', en: 'A multiple that does not follow' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“增长n倍”是原来的n＋1倍，“翻n番”是原来的2的n次方倍，常被算错；由前后两数一除便知。',
    en: '增长n倍 makes n + 1 times the old figure and 翻n番 doubles it n times; both are often mistaken. The two figures tell.',
  },
  source: {
    zh: '倍数＝报告期数÷基期数；增长倍数＝倍数−1；翻n番＝2ⁿ倍',
    en: 'Multiple = new ÷ old; growth = multiple − 1; n doublings = 2ⁿ times',
  },
  examples: {
    bad: [
      '专利授权由20件增至60件，增长⟦3倍⟧。',
      '粮食产量由3.6万吨翻⟦两番⟧达到7.2万吨。',
      '公路里程从3.6万公里增加到7.2万公里，翻了⟦两番⟧。',
      '技术合同成交额由2020年的2.6亿元增加到5.1亿元，三年翻⟦两番⟧。',
      '规上企业由20家增加到60家，是原来的⟦2倍⟧。',
      '专利授权60件，比上年的20件增长⟦3倍⟧。',
    ],
    good: [
      '专利授权由20件增至60件，增长2倍。',
      '专利授权由20件增至61件，增长2倍多。',
      '粮食产量由3.6万吨翻一番达到7.2万吨。',
      '供水能力由6500吨提高到1.3万吨，翻了一番，是2015年的近3倍。',
      '技术合同成交额由2020年的256亿元增加到1038亿元，四年翻两番。',
      '接待量由20万人次增加到58万人次，是原来的2倍。',
      '企业由20家增加到60家，产值增长3倍。',
      '专利授权由2015年的20件增至60件，是上年的2倍。',
    ],
  },
  wording: {
    zh: {
      message: ({ from, to, stated, form, times, growth, meant }) => {
        const found = `由${from}到${to}，是原来的${times}倍`
        if (form === 'times') return `${found}，文中为${stated}，请核对`
        if (form === 'growth') return `${found}，即增长${growth}倍；“增长${stated}”应是原来的${meant}倍，请核对`
        return `${found}；翻${stated.replace('翻', '')}应是原来的${meant}倍，请核对`
      },
      place: (place) => (place === 'from' ? '基期数' : '报告期数'),
    },
    en: {
      message: ({ from, to, stated, form, times, growth, meant }) => {
        const found = `From ${from} to ${to} makes ${times} times the old figure`
        if (form === 'times') return `${found}, but the text says ${stated}; please check`
        if (form === 'growth')
          return `${found}, which is a growth by ${growth} times; a growth by ${stated} would make ${meant} times; please check`
        return `${found}; ${stated} would make ${meant} times; please check`
      },
      place: (place) => (place === 'from' ? 'the old figure' : 'the new figure'),
    },
  },
  check(document, report) {
    for (const transition of transitions(document)) {
      const { from, to, change } = transition
      const form = change === null ? null : multipleForm(change, transition.changeWords)
      if (change === null || form === null) continue
      if (growsAtConstantPrices(document.folded, from) || isOnOtherBasis(document.folded, change)) continue
      const [old, recent, stated] = [printedValue(from), printedValue(to), printedValue(change)]
      if (old === null || recent === null || stated === null || old.lte(0) || recent.lte(old)) continue
      if (intersects(divide(possibleValues(to), possibleValues(from)), possibleTimes(change, stated, form))) continue
      const times = recent.div(old)
      report({
        range: change.range,
        data: {
          from: from.text,
          to: to.text,
          stated: change.text,
          form,
          times: formatDecimal(times.round(2)),
          growth: formatDecimal(times.minus(1).round(2)),
          meant: formatDecimal(oldTimes(stated, form)),
        },
        related: [
          { range: from.range, place: 'from' },
          { range: to.range, place: 'to' },
        ],
        claims: [from, to, change],
      })
    }
  },
})
