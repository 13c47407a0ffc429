import { affixes } from '../affix.ts'
import type { Draft } from '../draft.ts'
import { isLocality } from './locality.ts'
import type { Named } from './shared-head.ts'

/** The short names of provinces and what is counted like one (GB/T 2260). */
const provinces = affixes(
  `北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏
  陕西 甘肃 青海 宁夏 新疆 兵团 香港 澳门 台湾`.split(/\s+/),
)

/**
 * Where a place alone stands before a quantity that is part of another (造林12万亩（临湖县|5万亩|、望山县|4万亩|）, 确诊病例30例，其中
 * 河南|8例|), it is where, and what is measured was said before, of the quantity with the same unit.
 */
export function nameByPlace(text: string, drafts: readonly Draft[]): void {
  let whole: Draft | null = null
  let inList = false
  let end = 0
  for (const one of drafts) {
    const { metric, reading } = one
    const opens = opensList(text, end, reading.start)
    end = reading.end
    if (metric === null) continue
    if (!isPlace(text, metric, one)) {
      whole = one
      inList = false
      continue
    }
    inList ||= opens
    if (!inList || whole?.metric == null || whole.reading.kind !== reading.kind || whole.reading.unit !== reading.unit)
      continue
    one.place = { start: metric.start, end: metric.end }
    one.metric = whole.metric
  }
}

function opensList(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  return between.includes('(') || between.includes('其中')
}

/** Whether a phrase before a quantity is a place and no more; 行政村|13个 are places that are counted. */
function isPlace(text: string, { start, end, lead, head }: Named, { reading }: Draft): boolean {
  if (end > reading.start || lead !== undefined || head !== undefined) return false
  return provinces.covers(text, { start, end }) || (reading.unit !== '个' && isLocality(text, { start, end }))
}
