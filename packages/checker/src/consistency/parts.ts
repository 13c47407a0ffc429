import type { Claim } from '@hegao/extractor'

/** Two words that share out a whole between them, so that a figure for each leaves nothing over. */
const twoSides: readonly (readonly [string, string])[] = [
  ['农村', '城市'],
  ['农村', '城镇'],
  ['农村', '城区'],
  ['男', '女'],
  ['省内', '省外'],
  ['市内', '市外'],
  ['县内', '县外'],
  ['区内', '区外'],
  ['境内', '境外'],
  ['国内', '国外'],
  ['线上', '线下'],
  ['室内', '室外'],
  ['上半年', '下半年'],
  ['公办', '民办'],
  ['中央', '地方'],
  ['党内', '党外'],
  ['基本支出', '项目支出'],
  ['人员经费', '公用经费'],
  ['税收', '非税'],
  ['在编', '编外'],
  ['主办', '协办'],
  ['城镇', '乡村'],
  ['城市', '乡村'],
  ['县内', '跨县'],
  ['市内', '跨市'],
  ['省内', '跨省'],
  ['一般债务', '专项债务'],
  ['一般债券', '专项债券'],
  ['预期性', '约束性'],
  ['水田', '旱田'],
  ['代表建议', '政协提案'],
  ['代表建议', '委员提案'],
  ['市直', '县区'],
  ['自然人', '法人'],
  ['夏粮', '秋粮'],
  ['有偿', '无偿'],
]

/** Two words that mostly share out a whole, though a third may stand beside them. */
const mostlySides: readonly (readonly [string, string])[] = [
  ['新开工', '续建'],
  ['新建', '续建'],
  ['新建', '改扩建'],
]

/** Ways to sort people; one person is counted in each. */
const sortings: readonly RegExp[] = [
  /党员|团员/,
  /[男女]/,
  /学历|大专|本科|硕士|博士|研究生/,
  /职称|高级|中级|初级/,
  /[0-9]岁|年龄|中青年/,
  /少数民族|汉族/,
]

/** What happens to one case after another. */
const steps = /受理|立案|结案|审结|办结|移送|起诉|判决|处分|发现|排查|整改|申报|获批|签约|到位|验收/

/** How surely two parts make up all of a whole. */
export type Sides =
  /** They are the two sides of one noun, which the whole bears as well: 预期性指标 and 约束性指标 of 指标. */
  | 'whole'
  /** 农村低保 and 城市低保 */
  | 'two'
  /** 新开工 and 续建, beside which others may stand. */
  | 'mostly'

/** Whether and how two parts share out their total; null where they do not, or where there are not two. */
export function sidesOf(total: Claim, parts: readonly Claim[]): Sides | null {
  const [first, second] = parts
  if (first === undefined || second === undefined || parts.length > 2) return null
  const [a, b] = [first.metric, second.metric]
  const pair = pairIn(twoSides, a, b)
  if (pair === null) return pairIn(mostlySides, a, b) === null ? null : 'mostly'
  const [one, other] = pair
  const heads = [a.replace(one, ''), b.replace(other, '')]
  return heads[0] !== '' && heads[0] === heads[1] && total.metric.endsWith(heads[0] ?? '') ? 'whole' : 'two'
}

/** Whether two parts are the two sides of one thing: 农村低保 and 城市低保. */
export function areTwoSides([first, second]: readonly Claim[]): boolean {
  return first !== undefined && second !== undefined && pairIn(twoSides, first.metric, second.metric) !== null
}

/** The pair whose words two names hold, the word of the first name first. */
function pairIn(pairs: typeof twoSides, a: string, b: string): readonly [string, string] | null {
  for (const [one, other] of pairs) {
    if (a.includes(one) && b.includes(other)) return [one, other]
    if (a.includes(other) && b.includes(one)) return [other, one]
  }
  return null
}

/**
 * Whether the names of some parts let one member be counted in several of them: 党员25名、女干部12名;
 * 本科以上学历25名、硕士8名; 立案5件、结案8件.
 */
export function mayOverlap(names: readonly string[]): boolean {
  const ways = names.map((name) => sortings.findIndex((sorting) => sorting.test(name)))
  const isSorted = ways.some((way) => way >= 0)
  if (isSorted && (new Set(ways).size > 1 || names.some((name) => /以[上下]/.test(name)))) return true
  if (names.some((name) => /未|正在|尚|不/.test(name))) return false
  return new Set(names.map((name) => steps.exec(name)?.[0]).filter((step) => step !== undefined)).size > 1
}
