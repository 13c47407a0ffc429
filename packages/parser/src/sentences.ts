import type { Range } from '@hegao/contract'
import { characterClass } from './character-class.ts'
import { type Enclosure, isEnclosed } from './enclosure.ts'
import { trim } from './lines.ts'

const endMarks = characterClass('。！？!?…')
const closingMarks = characterClass('”’」』）)')
/** What may stand after “……。” only if the sentence goes on: “稳字当头。”的要求 */
const continuations = characterClass('的，、；：,;:和等”』')

/**
 * Splits `[start, end)` of a paragraph into sentences at 。！？……, which stay with the sentence they end.
 * No sentence ends inside a pair of quotation marks or brackets, except where the quotation ends with it:
 * 他说：“再查一遍。”会后……
 */
export function splitSentences(text: string, start: number, end: number, enclosure: Enclosure): Range[] {
  const sentences: Range[] = []
  let from = start
  for (let i = start; i < end; i += 1) {
    if (endMarks[text.charCodeAt(i)] !== 1) continue
    let to = i + 1
    while (to < end && endMarks[text.charCodeAt(to)] === 1) to += 1
    i = to - 1
    const sentenceEnd = isEnclosed(enclosure, i) ? endAfterQuotation(text, to, end, enclosure) : to
    if (sentenceEnd === null) continue
    pushTrimmed(sentences, text, from, sentenceEnd)
    from = sentenceEnd
    i = sentenceEnd - 1
  }
  pushTrimmed(sentences, text, from, end)
  return sentences
}

/** Where the sentence ends whose last mark, before `at`, stands inside a pair; null where it goes on. */
function endAfterQuotation(text: string, at: number, end: number, enclosure: Enclosure): number | null {
  let after = at
  while (after < end && closingMarks[text.charCodeAt(after)] === 1) after += 1
  if (after === at || after >= end || isEnclosed(enclosure, after - 1)) return null
  const next = text.charCodeAt(after)
  return continuations[next] === 1 || endMarks[next] === 1 ? null : after
}

function pushTrimmed(sentences: Range[], text: string, start: number, end: number): void {
  const sentence = trim(text, start, end)
  if (sentence.start < sentence.end) sentences.push(sentence)
}
