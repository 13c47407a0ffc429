import type { Claim } from '@hegao/extractor'

/** What a bracket says where a figure does not follow from those printed before it. */
const otherBasis = /^[^)。；\n\r]{0,16}?(?:按[^)。；\n\r]{1,16}计|可比|不变价|剔除|扣除|同口径|口径|不含|实际增)/
/** What is reported at current prices, and its growth at constant ones. */
const constantPriceMetrics = /增加值|生产总值|GDP|总产值|实际[^，。；]{0,12}收入/
/** How far before a figure its clause is looked at. */
const reach = 40

/** Whether a bracket right behind a figure says that it was reckoned on another basis: 45%（按户籍计）. */
export function isOnOtherBasis(folded: string, { range }: Claim): boolean {
  return folded.charAt(range.end) === '(' && otherBasis.test(folded.slice(range.end + 1, range.end + reach))
}

/**
 * Whether the growth of what a claim states is by convention reckoned at constant prices, so that it does not follow
 * from the amounts. As national accounts do for GDP and value added.
 */
export function growsAtConstantPrices(folded: string, { metric, range, sentence }: Claim): boolean {
  const start = Math.max(sentence.position.start.offset, range.start - reach)
  const clause = /[^，。；]*$/.exec(folded.slice(start, range.start))?.[0] ?? ''
  return constantPriceMetrics.test(`${metric} ${clause}`)
}
