import { characterClass } from './character-class.ts'
import { type Enclosure, isEnclosed } from './enclosure.ts'

const endMarks = characterClass('。！？!?…')
const closingMarks = characterClass('”’」』）)')
/** What may stand after “……。” only if the sentence goes on: “稳字当头。”的要求 */
const continuations = characterClass('的，、；：,;:和等”』')

/**
 * The end of the sentence that begins at `start`, in a paragraph that ends at `end`. A sentence ends behind its last
 * mark 。！？……, never inside a pair of quotation marks or brackets, except where the quotation ends with it:
 * 他说：“再查一遍。”会后……
 */
export function endOfSentence(text: string, start: number, end: number, enclosure: Enclosure): number {
  for (let i = start; i < end; i += 1) {
    if (endMarks[text.charCodeAt(i)] !== 1) continue
    let to = i + 1
    while (to < end && endMarks[text.charCodeAt(to)] === 1) to += 1
    const sentenceEnd = isEnclosed(enclosure, to - 1) ? endAfterQuotation(text, to, end, enclosure) : to
    if (sentenceEnd !== null) return sentenceEnd
    i = to - 1
  }
  return end
}

/** Where the sentence ends whose last mark, before `at`, stands inside a pair; null where it goes on. */
function endAfterQuotation(text: string, at: number, end: number, enclosure: Enclosure): number | null {
  let after = at
  while (after < end && closingMarks[text.charCodeAt(after)] === 1) after += 1
  if (after === at || after >= end || isEnclosed(enclosure, after - 1)) return null
  const next = text.charCodeAt(after)
  return continuations[next] === 1 || endMarks[next] === 1 ? null : after
}
