import { createMatcher } from '@hegao/lexicon'

function matcherOf(terms: string) {
  return createMatcher(terms.split(' ').map((term) => ({ term })))
}

/** People and bodies that are counted without a measure word when there are tens of thousands of them. */
const nouns = matcherOf(
  '中国人 人口 人员 人民 儿童 幼儿 婴幼儿 新生儿 学生 在校生 毕业生 大学生 考生 师生 教师 青年 群众 职工 工人 农民 农民工 农牧民 居民 市民 村民 移民 侨民 灾民 网民 家庭 家长 老人 老年人 残疾人 妇女 党员 干部 官兵 民兵 劳动力 劳动者 经营主体 市场主体 企业 用户 农户 商户 志愿者 消费者 购房者 游客 旅客 乘客 观众 粉丝 网友 司机 骑手 患者 病人 纳税人 会员 股民 退役军人 监测对象 转移人口',
)

/** What can stand before them: 6398万农村|人口, 13.2万脱贫|人口. */
const attributes = matcherOf(
  '城乡 城镇 城市 农村 农业 农业转移 无电地区 贫困 脱贫 低保 特困 困难 失业 就业 灵活就业 参保 在校 高校 适龄 常住 户籍 流动 外来 搬迁 受灾 退休 离退休 离岗 务工 返乡 基层 一线 中小学 中小微 新增 留守 失能',
)

/** How many attributes are looked through. */
const mostAttributes = 2

/**
 * The end of the counted noun that begins at `at`, its attributes included; 0 where none begins. Of a compound
 * (居民|群众) it is the end of the last noun.
 */
export function countedNounEnd(text: string, at: number): number {
  const end = firstNounEnd(text, at)
  return end === 0 ? 0 : end + (nouns.longestAt(text, end)?.term.length ?? 0)
}

/** 3万多|居民群众: a compound of two nouns serves nobody as unit. */
export function isCompoundNoun(text: string, at: number): boolean {
  const end = firstNounEnd(text, at)
  return end > 0 && nouns.longestAt(text, end) !== null
}

function firstNounEnd(text: string, at: number): number {
  let from = at
  for (let passed = 0; passed <= mostAttributes; passed += 1) {
    const noun = nouns.longestAt(text, from)
    if (noun !== null) return from + noun.term.length
    const attribute = attributes.longestAt(text, from)
    if (attribute === null) return 0
    from += attribute.term.length
  }
  return 0
}
