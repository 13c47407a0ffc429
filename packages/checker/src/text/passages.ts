import type { Range } from '@hegao/contract'
import { rangeOf, type TextLeaf } from '@hegao/parser'
import type { Document } from '../document.ts'

/** Sentences that stand in a report twice, one after the other in the same order. */
export interface RepeatedPassage {
  /** Where they stand first, sentence by sentence. */
  readonly original: readonly Range[]
  /** Where they stand again: as many. */
  readonly copy: readonly Range[]
}

/** From this many sentences on it is a passage, pasted in once more. */
export const pastedLength = 4

/** Lines of a set form that each measure or task ends with. */
const fixedLines =
  /[（(]?(?:联系人|联系电话|联系方式|责任单位|责任部门|责任科室|责任领导|责任人|牵头单位|牵头部门|牵头领导|配合单位|配合部门|完成时限|完成时间|整改时限|数据来源|单位)[：:]/y

/** The cells of one table stand in the next one again, and so does what names it: 编制部门：…　单位：元 */
const setForms: ReadonlySet<string> = new Set(['cell', 'field'])

/** Shorter sentences recur for good reasons. */
const shortest = 18

/** The runs of sentences that stood in the same order before, in the order of the copies. Linear in the text. */
export function* repeatedPassages({ leaves }: Document): Generator<RepeatedPassage> {
  const sentences = leaves
    .filter(({ leaf, ancestors }) => leaf.type === 'sentence' && !ancestors.some(({ type }) => setForms.has(type)))
    .map(({ leaf }) => leaf)
  const bare = sentences.map(({ value }) => value.replace(/\s/g, ''))
  const firstIndex = new Map<string, number>()
  for (let i = 0; i < sentences.length; i += 1) {
    const key = bare[i] ?? ''
    const earlier = firstIndex.get(key)
    if (key.length < shortest || isFixedLine(key)) continue
    if (earlier === undefined) {
      firstIndex.set(key, i)
      continue
    }
    let length = 1
    while (earlier + length < i && i + length < sentences.length && bare[earlier + length] === bare[i + length])
      length += 1
    yield { original: rangesOf(sentences, earlier, length), copy: rangesOf(sentences, i, length) }
    i += length - 1
  }
}

/** 责任单位：县发展改革局, （联系人：张三…） */
function isFixedLine(sentence: string): boolean {
  fixedLines.lastIndex = 0
  return fixedLines.test(sentence)
}

function rangesOf(sentences: readonly TextLeaf[], from: number, length: number): Range[] {
  return sentences.slice(from, from + length).map(({ position }) => rangeOf(position))
}
