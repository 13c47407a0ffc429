import type { Line } from '../lines.ts'
import { readMarker } from '../markers.ts'
import { isFurniture } from './furniture.ts'
import { isSalutation } from './salutation.ts'

/** What each line before the body is; the list is as long as the front matter. */
export type FrontRole = 'title' | 'subtitle' | 'furniture'

const kindWord =
  /(?:报告|总结|汇报|分析|情况|要点|计划|意见|讲话|方案|通报|专报|公报|纪要|说明|材料|述职|评价|自评|回顾|简报|通知|决定|模板)(?:\([^)]{1,20}\))?$/
const occasion = /^(?:\(|来源|时间|作者|日期|——|--|—|-)|\d{4}[年-].{0,12}[月-].{0,6}\d|电$/
const speaker =
  /(?:省长|市长|县长|区长|州长|主席|总理|主任|书记|局长|代表|院长|镇长|乡长)|^\p{Script=Han}{1,2} +\p{Script=Han}{1,2}$|^\p{Script=Han}{3}$/u
const issuer = /(?:局|办|委|政府|院|中心|公司|办公室|委员会|厅|部)$/

/** Longest line that can be a title; 1954年政府工作报告——1954年5月23日在…会议上 is one. */
const longestTitle = 60
const longestFront = 30

/**
 * Reads the lines before the body: what the web page put above the report, the title, and the lines under it that
 * name the occasion, the speaker or the source.
 */
export function readFront(view: string, lines: readonly Line[]): FrontRole[] {
  const candidates: string[] = []
  for (const line of lines.slice(0, longestFront)) {
    const value = view.slice(line.start, line.end)
    if (endsFront(view, line, value)) break
    if (line.hashed && candidates.length > 0) break
    candidates.push(value)
  }
  const title = findTitle(candidates, lines.length > candidates.length)
  if (title < 0) return leadingFurniture(view, lines, candidates)
  const roles: FrontRole[] = candidates
    .slice(0, title)
    .map((value) => (occasion.test(value) ? 'subtitle' : 'furniture'))
  roles.push('title')
  for (const [index, value] of candidates.entries()) {
    if (index <= title) continue
    const line = lines[index]
    if (line && isFurniture(view, line.start, line.end)) roles.push('furniture')
    else if (
      occasion.test(value) ||
      (value.length <= 24 && !value.includes(':') && (speaker.test(value) || issuer.test(value)))
    )
      roles.push('subtitle')
    else if (/(?:报告|总结|公报)$/.test(value.replaceAll(' ', ''))) roles.push('subtitle')
    else if (value.length <= 2) roles.push('furniture')
    else break
  }
  return roles
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

function leadingFurniture(view: string, lines: readonly Line[], values: readonly string[]): FrontRole[] {
  const roles: FrontRole[] = []
  for (const [index] of values.entries()) {
    const line = lines[index]
    if (!line || !isFurniture(view, line.start, line.end)) break
    roles.push('furniture')
  }
  return roles
}
