import type { Range } from '@hegao/contract'
import { isLineEnd, isOneOf } from '../text/characters.ts'
import type { Announcement } from './announcement.ts'

/** Names longer than this are clauses, and their number proves nothing. */
const longestName = 24
/** A list that has not ended by here is not looked at; brackets that never close would be read over and over. */
const longestList = 400
/** Names of kinds, which say of what sort the counted things are: 国有企业, 省级园区. */
const kinds = /[级类型]|国有|民营|外资|合资|私营|个体|小微/

/** Finds the list directly behind a noun that ends at `at`, （A、B、C） or ，分别是A、B、C，; null where none is there. */
export function listAfter(folded: string, at: number): Range | null {
  if (folded.charAt(at) === '(') return upTo(folded, at + 1, ')')
  const cue = ['，分别是', '，分别为', '，即'].find((words) => folded.startsWith(words, at))
  if (cue === undefined) return null
  const start = at + cue.length
  return upTo(folded, isOneOf(folded.charAt(start), '：:') ? start + 1 : start, '，。；')
}

function upTo(folded: string, start: number, closing: string): Range | null {
  for (let end = start; end <= start + longestList && !isLineEnd(folded.charAt(end)); end += 1) {
    if (isOneOf(folded.charAt(end), closing)) return { start, end }
  }
  return null
}

/** The names of a closed list; null where it is open (等), counted (3个) or no list of names. */
export function namesIn(text: string, { start, end }: Range): string[] | null {
  const list = text.slice(start, end)
  if (/[等；;，。：:0-9０-９]|其中|以及|不含|如下/.test(list)) return null
  const names = list.replaceAll('”“', '”、“').replaceAll('》《', '》、《').split('、')
  const isList = names.length > 1 && names.every((name) => name.length > 1 && name.length <= longestName)
  return isList ? names : null
}

/**
 * Whether a bracket with fewer names than announced may say of what sort the things are, 10家企业（合作社、家庭农场）, and
 * not which: it says which where it quotes, where the names end like the noun (乡镇: 柳河镇、石桥乡), or where of many
 * only one is missing.
 */
export function mayBeGloss({ count, what }: Announcement, names: readonly string[]): boolean {
  const missing = count - names.length
  if (names.length >= 4 && missing === 1) return false
  if (names.every((name) => /[”》]$/.test(name))) return false
  const areOfNoun = names.every((name) => what.includes(name.slice(-1))) && !names.some((name) => kinds.test(name))
  return !(areOfNoun && missing <= names.length)
}

/** How many more names there may be than the list shows: 柳河镇和石桥乡 may be two names, 人力资源和社会保障局 is one. */
export function hiddenNames(names: readonly string[]): number {
  return names.filter((name) => /[和与及]/.test(name)).length
}
