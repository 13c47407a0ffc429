import type { Range } from '@hegao/contract'
import { characterClass } from './character-class.ts'
import type { Enclosure } from './enclosure.ts'
import { trim } from './lines.ts'

const endMarks = characterClass('。！？!?…')
const closingMarks = new Set(['”', '’', '」', '』', '）', ')'])
/** What may stand after “……。” only if the sentence goes on: “稳字当头。”的要求 */
const continuations = new Set(['的', '，', '、', '；', '：', ',', ';', ':', '和', '等', '”', '』'])

/**
 * Splits `[start, end)` of a paragraph into sentences at 。！？……, which stay with the sentence they end.
 * No sentence ends inside a pair of quotation marks or brackets, except where the quotation ends with it:
 * 他说：“再查一遍。”会后……
 */
export function splitSentences(text: string, start: number, end: number, enclosure: Enclosure): Range[] {
  const sentences: Range[] = []
  let from = start
  let i = start
  const push = (to: number): void => {
    const sentence = trim(text, from, to)
    if (sentence.start < sentence.end) sentences.push(sentence)
    from = to
  }
  while (i < end) {
    if (!endMarks.has(text.charCodeAt(i))) {
      i += 1
      continue
    }
    let to = i + 1
    while (to < end && endMarks.has(text.charCodeAt(to))) to += 1
    if (!enclosure.inside(to - 1)) push(to)
    else {
      let after = to
      while (after < end && closingMarks.has(text.charAt(after))) after += 1
      const leavesAllPairs = after > to && !enclosure.inside(after - 1)
      if (
        leavesAllPairs &&
        after < end &&
        !continuations.has(text.charAt(after)) &&
        !endMarks.has(text.charCodeAt(after))
      ) {
        push(after)
        to = after
      }
    }
    i = to
  }
  push(end)
  return sentences
}
