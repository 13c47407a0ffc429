import { createMatcher, organisationSuffixes } from '@hegao/lexicon'

/** What a heading or item names that the figures below it are about: 县财政局, 柳河镇, 教育领域, 第二批. */
export interface Subject {
  /** Bodies (organisations and the places they govern), things (buildings, projects), fields, and stretches. */
  readonly kind: 'body' | 'thing' | 'field' | 'part'
  readonly name: string
  /** Whether the body is known by the ending of a place: 柳河镇. */
  readonly isPlace: boolean
}

/** Longer titles are sentences. */
const longestName = 20

const places = /.[省市县区州盟旗镇乡村]$|街道$|社区$|苏木$/
const things =
  /..(?:项目|工程|中心|基地|小区|公园|景区|校区|院区|产业园|公路|铁路|高速|大道|大桥|水库|灌区|泵站|电站|机场|标段|路段|厂|馆|矿)$/
const fields =
  /领域$|行业$|系统$|条线$|板块$|片区$|产业$|[国省市县区州盟旗镇乡村局部处科]本?级$|^(?:农业|工业|服务业|教育|医疗|卫生|文化|旅游|体育|交通|水利|林业|畜牧业|渔业|建筑业|商贸|农村|城镇|城市)(?:方面)?$/
const parts =
  /^(?:[0-9]{4}年度?)?(?:首批|[上下]半年|第?[一二三四]季度|第[一二三四五六七八九十0-9]{1,3}(?:批次?|期|轮|标段|阶段|次|组|片|包))$|^[0-9]{4}年度?$|^[0-9]{1,2}月份?$/

/** Words that make a title a theme: 建设美丽乡村, 重点工程, 关爱老干部. */
const themes =
  /^(?:加强|加快|加大|推进|推动|强化|建[立强成]|打造|抓[好实牢]|做[好优强实大]|着力|坚持|深化|深入|优化|提升|提高|促进|完善|健全|落实|保持|扩大|聚焦|全[面力心]|大力|积极|扎实|持续|切实|不断|进一步|严格|狠抓|助[力推]|振兴|守牢|夯实|筑牢|围绕|突出|发挥|实施|开展|改善|维护|创[建新]|统筹|办好|支持|帮助|关[爱心注]|认真|稳步|繁荣|履行|规范|整治|争[创取]|贯彻|培育|壮大|盘活|激发|拓展|丰富|传承|保护|修复|治理|主动|走访|联系|重[点大]|民生|惠民|实事|建设(?![局路镇街])|发展(?!改革|和改革|研究)|(?:服务|保障)(?![中局站科]))|干部$/

const suffixes = createMatcher(organisationSuffixes)
const longestSuffix = Math.max(...organisationSuffixes.map(({ term }) => term.length))

/** Reads what a title names; null where it states a theme (工作成效, 保障和改善民生) or a sentence. */
export function subjectOf(title: string): Subject | null {
  const first = /^[^，。：；:;,\s（(]*/.exec(title.slice(0, longestName + 8))?.[0] ?? ''
  const name = first.replace(/(?:工作)?(?:完成|进展|开展)?情况$/, '')
  if (name.length < 2 || name.length > longestName || themes.test(name)) return null
  const isPlace = places.test(name)
  if (parts.test(name)) return { kind: 'part', name, isPlace: false }
  if (fields.test(name)) return { kind: 'field', name, isPlace: false }
  if (isPlace || endsInOrganisation(name)) return { kind: 'body', name, isPlace }
  return things.test(name) ? { kind: 'thing', name, isPlace: false } : null
}

/** Whether some words end like the name of a public body. */
export function endsInOrganisation(words: string): boolean {
  for (let length = 1; length <= Math.min(longestSuffix, words.length); length += 1) {
    const at = words.length - length
    if (suffixes.longestAt(words, at)?.term.length === length) return true
  }
  return false
}
