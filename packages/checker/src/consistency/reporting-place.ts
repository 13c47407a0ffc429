import type { Document } from '../document.ts'

/** How much of a document is its head: the title, before whom the report was given, and the first line. */
const headLength = 160
const places = /([一-龥]{2})(?:(?:[一-龥]{1,4}族)*自治[区州县旗]|[省市县区州旗镇乡](?!委|直|级|长|属|管|内|外|域))/g
/** What stands before 市 or 区 without being a name. */
const noNames = new Set([
  '自治',
  '全国',
  '我国',
  '各省',
  '本省',
  '全省',
  '开发',
  '示范',
  '园区',
  '地区',
  '城市',
  '农村',
])

/** The names of places that the head of a document holds, two characters each: 云溪 of 云溪县2023年政府工作报告. */
function placesOf({ folded }: Document): Set<string> {
  const names = [...folded.slice(0, headLength).matchAll(places)].map(([, name = '']) => name)
  return new Set(names.filter((name) => !noNames.has(name)))
}

/** Whether the heads of two documents name places, and none that is the same. */
export function areOfDifferentPlaces(a: Document, b: Document): boolean {
  const [first, second] = [placesOf(a), placesOf(b)]
  return first.size > 0 && second.size > 0 && ![...first].some((name) => second.has(name))
}
