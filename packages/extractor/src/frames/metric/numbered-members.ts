import type { Range } from '@hegao/contract'
import type { Named } from './shared-head.ts'

const numbered =
  /(第?)([一二三四五六]、(?:第?[一二三四五六]、)*第?[一二三四五六]|第[一二三四五六][和及与]第?[一二三四五六]|[一二三四五六][和及与][一二三四五六]|[春夏秋冬]、(?:[春夏秋冬]、)*[春夏秋冬])(?=次?产业|季度|季|类|级|期|等)/g

/**
 * The members of a list that are told apart by nothing but a number: 第一、二、三产业增加值 → 第|一|产业增加值, 第|二|产业增加值, …
 * Empty where there are not `count` of them.
 *
 * @param range from where the clause begins up to where the name of the list ends
 */
export function numberedMembers(text: string, { start, end }: Range, count: number): Named[] {
  for (const found of text.slice(start, end).matchAll(numbered)) {
    const [, ordinal = '', list = ''] = found
    const at = start + found.index + ordinal.length
    const head = { start: at + list.length, end }
    const members: Named[] = []
    for (let offset = 0; offset < list.length; offset += 1) {
      if (!'一二三四五六春夏秋冬'.includes(list.charAt(offset))) continue
      const own = at + offset
      const prefixed = text.charAt(own - 1) === '第'
      const lead = prefixed || ordinal === '' ? undefined : { start: at - ordinal.length, end: at }
      members.push({ start: prefixed ? own - 1 : own, end: own + 1, head, ...(lead === undefined ? {} : { lead }) })
    }
    if (members.length === count) return members
  }
  return []
}
