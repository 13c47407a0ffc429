import { affixes } from '../affix.ts'
import type { Draft } from '../draft.ts'
import { contentVerbs, lightVerbs, measureNouns } from '../words.ts'
import { isLocality } from './locality.ts'
import type { Named } from './shared-head.ts'

/** The short names of provinces and what is counted like one (GB/T 2260). */
const provinces = affixes(
  `北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏
  陕西 甘肃 青海 宁夏 新疆 兵团 香港 澳门 台湾`.split(/\s+/),
)
/** Who runs a network: what is measured is of it, as it is of a place. */
const operators = affixes(['中国电信', '中国联通', '中国移动', '中国广电'])

const others = affixes(['其他', '其它', '其余'])

/**
 * Names the parts whose own words name nothing, by what the whole measures. A place alone is where it is measured: 造林12万亩
 * （临湖县|7万亩|、望山县|5万亩|）, 确诊病例30例，其中河南|8例|. The rest of a list is of the same: 受理来信203件，其中检举49件，其他|154件|;
 * so is a member that only tells by what: 客运量1045万人次，其中铁路|823万人次|.
 */
export function nameOfWhole(text: string, drafts: readonly Draft[]): void {
  if (drafts.length < 2 || !(text.includes('其中') || text.includes('('))) return
  let list: Draft | null = null
  let previous: Draft | null = null
  for (const one of drafts) {
    const { metric, reading } = one
    const from = previous?.reading.end ?? 0
    if (opensList(text, from, reading.start)) list = previous
    else if (list !== null && /[。；;)]/.test(text.slice(from, reading.start))) list = null
    previous = one
    if (metric === null || list?.metric == null) continue
    if (!isOfOneUnit(list, one)) continue
    if (isPlace(text, metric, one)) {
      one.place = { start: metric.start, end: metric.end }
      one.metric = list.metric
    } else if (others.covers(text, metric) && list.metric.lead === undefined) {
      one.metric = { ...list.metric, lead: { start: metric.start, end: metric.end } }
    } else if (isBareMember(text, metric, one)) {
      const measure = measureOf(text.slice(list.metric.start, list.metric.end), text.slice(metric.start, metric.end))
      const { end } = list.metric
      if (measure !== null)
        one.metric = { start: metric.start, end: metric.end, head: { start: end - measure.length, end } }
    }
  }
}

function opensList(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  return between.includes('(') || between.includes('其中')
}

const longestMember = 10

/** 客运量1045万人次，其中铁路|823万人次|、公路|118万人次|: by what or by whom, and not what. */
function isBareMember(text: string, { start, end, lead, head }: Named, { reading }: Draft): boolean {
  if (reading.kind !== 'count' && reading.kind !== 'measure') return false
  if (end !== reading.start || end - start > longestMember || lead !== undefined || head !== undefined) return false
  if (measureNouns.endingAt(text, end, start) > 0) return false
  return contentVerbs.startingAt(text, start) === 0 && lightVerbs.startingAt(text, start) === 0
}

const longestMeasure = 8

/** 主要运输方式完成|货运量, 全国医疗机构总|诊疗人次: what stands before is of the whole alone. */
const ofWholeAlone = /^.*(?:完成|实现|达到|机构|医院)总?(?=..)/

/** Nouns that say how many: 诊疗|人次. */
const counting = /.(?:人次|人数|次数|件数|户数)$/

/** What a whole measures that can be said of a member too, null where it is none: 铁路营业里程 is not of 高速|铁路. */
function measureOf(whole: string, member: string): string | null {
  const measure = whole.replace(ofWholeAlone, '').replace(/^总|总[数量]$/, '')
  if (measure.length > longestMeasure || measure.includes(member.slice(-2))) return null
  return measureNouns.endingAt(measure, measure.length, 0) > 0 || counting.test(measure) ? measure : null
}

function isOfOneUnit({ reading: whole }: Pick<Draft, 'reading'>, { reading }: Draft): boolean {
  // 诊疗人次16.8亿，其中…医院8.4亿人次
  return whole.kind === reading.kind && (whole.unit === reading.unit || whole.unit === '')
}

/** What a sentence before has told last, of which 其中 may begin to tell the parts. */
export interface WholeBefore extends Pick<Draft, 'reading'> {
  readonly name: string
}

/** What the whole adds to the name of a part: that it is measured at a place, or what to say behind its own name. */
export type FromWhole = { readonly isPlace: true } | { readonly isPlace: false; readonly measure: string }

/**
 * The same for a sentence that opens with 其中, of which the whole stands in the one before: 完成客运量1045万人次。其中，铁路|823万人次|.
 *
 * @returns for each draft what the whole adds to it, or null
 */
export function partsOfBefore(
  text: string,
  drafts: readonly Draft[],
  whole: WholeBefore,
): readonly (FromWhole | null)[] {
  let isOpen = true
  let from = 0
  const members = new Map<number, FromWhole>()
  return drafts.map((one) => {
    const { metric, reading } = one
    if (from > 0 && /[。；;]/.test(text.slice(from, reading.start))) isOpen = false
    from = reading.end
    if (!isOpen || metric === null) return null
    // …医院8.4亿人次（占|50.1%|）: told of the member.
    if (reading.kind === 'percentage') return members.get(metric.start) ?? null
    if (!isOfOneUnit(whole, one)) return null
    if (isPlace(text, metric, one)) return { isPlace: true }
    const measure = isBareMember(text, metric, one) ? measureOf(whole.name, text.slice(metric.start, metric.end)) : null
    if (measure === null) return null
    members.set(metric.start, { isPlace: false, measure })
    return { isPlace: false, measure }
  })
}

/** Whether a phrase before a quantity is a place and no more; 行政村|13个 are places that are counted. */
function isPlace(text: string, { start, end, lead, head }: Named, { reading }: Draft): boolean {
  if (end > reading.start || lead !== undefined || head !== undefined) return false
  if (provinces.covers(text, { start, end }) || operators.covers(text, { start, end })) return true
  return reading.unit !== '个' && isLocality(text, { start, end })
}
