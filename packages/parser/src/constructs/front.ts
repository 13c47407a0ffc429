import type { Line } from '../lines.ts'
import { readMarker } from '../markers.ts'
import { isFurniture } from './furniture.ts'
import { isSalutation } from './salutation.ts'

/** What each line before the body is; the list is as long as the front matter. */
export type FrontRole = 'title' | 'subtitle' | 'furniture' | 'lead'

const kindWord =
  /(?:报告|总结|汇报|分析|情况|要点|计划|意见|讲话|方案|通报|专报|公报|纪要|说明|材料|述职|评价|自评|回顾|简报|通知|决定|模板)(?:\([^)]{1,20}\))?$/
const occasion = /^(?:\(|来源|时间|作者|日期|——|--|—|-)|\d{4}[年-].{0,12}[月-].{0,6}\d|电$/
const speaker =
  /(?:省长|市长|县长|区长|州长|主席|总理|主任|书记|局长|代表|院长|镇长|乡长)|^\p{Script=Han}{1,2} +\p{Script=Han}{1,2}$|^\p{Script=Han}{3}$/u
const issuer = /(?:局|办|委|政府|院|中心|公司|办公室|委员会|厅|部)$/

/** Longest line that can be a title; 1954年政府工作报告——1954年5月23日在…会议上 is one. */
const longestTitle = 60
const longestFront = 30
const longestSubtitle = 24

/**
 * Reads the lines before the body: what the web page put above the report, the title, and the lines under it that
 * name the occasion, the speaker or the source.
 */
export function readFront(view: string, lines: readonly Line[]): FrontRole[] {
  const candidates: string[] = []
  for (const [i, line] of lines.slice(0, longestFront).entries()) {
    const value = view.slice(line.start, line.end)
    if (opensTable(line, lines[i + 1]) || endsFront(view, line, value)) break
    if (line.hashed && candidates.length > 0) break
    candidates.push(value)
  }
  const title = findTitle(candidates, lines.length > candidates.length)
  if (title < 0) {
    const late = findLateTitle(view, lines)
    if (late === null) return leadingFurniture(view, lines, candidates)
    const lead = lines.slice(0, late).map((line): FrontRole => (line.role === 'furniture' ? 'furniture' : 'lead'))
    return lead.concat(readFront(view, lines.slice(late)))
  }
  const roles: FrontRole[] = candidates
    .slice(0, title)
    .map((value) => (occasion.test(value) ? 'subtitle' : 'furniture'))
  roles.push('title')
  const below = candidates.slice(title + 1).map((value, i) => roleBelowTitle(view, lines[title + 1 + i], value))
  for (const [i, role] of below.entries()) {
    // A second title line is known by what stands below it: 关于当前的经济形势（换行）——1985年3月27日在…
    const carried = i === 0 && below[1] === 'subtitle' && (candidates[title + 1]?.length ?? 0) <= longestSubtitle
    if (role === null && !carried) break
    roles.push(role ?? 'subtitle')
  }
  return roles
}

function roleBelowTitle(view: string, line: Line | undefined, value: string): FrontRole | null {
  if (line && isFurniture(view, line.start, line.end)) return 'furniture'
  // 来源：（换行）某某日报 — the page has put label and value into two lines.
  if (/^(?:来源|时间|作者|日期):$/.test(value)) return 'furniture'
  if (occasion.test(value) || /(?:报告|总结|公报)$/.test(value.replaceAll(' ', ''))) return 'subtitle'
  if (value.length <= longestSubtitle && !value.includes(':') && (speaker.test(value) || issuer.test(value)))
    return 'subtitle'
  return value.length <= 2 ? 'furniture' : null
}

/** A tab may stand in a title; in two lines below one another it parts cells. */
function opensTable({ parted }: Line, next: Line | undefined): boolean {
  return parted === 'tab' ? next?.parted === 'tab' : parted !== null
}

function endsFront(view: string, line: Line, value: string): boolean {
  if (isSalutation(view, line.start, line.end, false)) return true
  const marker = readMarker(view, line.start, line.end)
  if (marker && !marker.needsSeries && marker.kind !== 'arabic-point') return true
  return value.length > longestTitle * 2 || /[。！？；]$/.test(value) || /。./.test(value)
}

function findTitle(values: readonly string[], hasBody: boolean): number {
  const compact = values.map((value) => value.replaceAll(/[ 　]/g, ''))
  const named = compact.findIndex(
    (value) =>
      value.length <= longestTitle &&
      (kindWord.test(value.split('——')[0] ?? '') || kindWord.test(value)) &&
      !/[:，]/.test(value),
  )
  if (named >= 0) return named
  const first = compact[0]
  const plain =
    first !== undefined && first.length >= 4 && first.length <= 40 && !/[:，。>【]/.test(first) && !/^\d/.test(first)
  return hasBody && plain ? 0 : -1
}

const latestTitle = 12

/** A news agency puts a lead above the report: the title is then the short line right above the occasion or 各位代表： */
function findLateTitle(view: string, lines: readonly Line[]): number | null {
  for (const [i, { start, end }] of lines.slice(1, latestTitle).entries()) {
    const value = view.slice(start, end).replaceAll(' ', '')
    const below = lines[i + 2]
    if (!below || value.length > longestSubtitle || !/(?:报告|总结)$/.test(value) || /[:，。]/.test(value)) continue
    const next = view.slice(below.start, below.end)
    if (/^(?:\(|——|--)/.test(next) || isSalutation(view, below.start, below.end, false)) return i + 1
  }
  return null
}

function leadingFurniture(view: string, lines: readonly Line[], values: readonly string[]): FrontRole[] {
  const roles: FrontRole[] = []
  for (const [index] of values.entries()) {
    const line = lines[index]
    if (!line || !isFurniture(view, line.start, line.end)) break
    roles.push('furniture')
  }
  return roles
}
