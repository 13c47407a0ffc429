import { createMatcher } from '@hegao/lexicon'

/** Rows of budget tables whose names begin like a measure word. */
const items = createMatcher(
  '企业所得税 个人所得税 车船税 车船使用税 车辆购置税 环境保护税 船舶吨税 国有资本 国有资源 国有企业 国有土地 国内增值税 国内消费税 国防支出 国债 城市维护建设税 城镇土地使用税 城乡社区 节能环保 本级 部门预算 户籍'
    .split(' ')
    .map((term) => ({ term })),
)

/**
 * Whether the name of another row of a budget table stands directly behind a number: 增值税72167|企业所得税26073|个人所得税….
 * Tables that lost their cells run rows together, and nothing is counted in 个 there.
 */
export function beginsRevenueItem(text: string, at: number): boolean {
  return items.longestAt(text, at) !== null
}
