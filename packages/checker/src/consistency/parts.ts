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

/** Whether two parts are the two sides of one thing: 农村低保 and 城市低保. */
export function areTwoSides([first, second]: readonly Claim[]): boolean {
  if (first === undefined || second === undefined) return false
  const [a, b] = [first.metric, second.metric]
  return twoSides.some(
    ([one, other]) => (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)),
  )
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
