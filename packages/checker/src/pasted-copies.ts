import type { Range } from '@hegao/contract'
import type { Document } from './document.ts'
import { pastedLength, repeatedPassages } from './text/passages.ts'

/** A sentence of a passage that was pasted in once more, and the same sentence where it stands first. */
interface PastedSentence {
  readonly copy: Range
  readonly original: Range
}

/**
 * Prepares the question where a range of a pasted copy stands in the original; null where it lies in no copy.
 *
 * Only passages that a finding of `duplicate-text/repeated-sentence` marks as pasted count. Linear in the text, with a
 * search by halves for each question.
 */
export function createOriginals(document: Document): (range: Range) => Range | null {
  const pasted: PastedSentence[] = [...repeatedPassages(document)]
    .filter(({ copy }) => copy.length >= pastedLength)
    .flatMap(({ original, copy }) =>
      copy.flatMap((sentence, i) => {
        const first = original[i]
        // Sentences with other spaces in them do not lie alike.
        const isAlike = first !== undefined && wordsIn(document, first) === wordsIn(document, sentence)
        return isAlike ? [{ copy: sentence, original: first }] : []
      }),
    )
  return ({ start, end }) => {
    const found = lastStartingAt(pasted, start)
    if (found === undefined || found.copy.end < end) return null
    const shift = found.original.start - found.copy.start
    return { start: start + shift, end: end + shift }
  }
}

function wordsIn({ text }: Document, { start, end }: Range): string {
  return text.slice(start, end)
}

function lastStartingAt(pasted: readonly PastedSentence[], offset: number): PastedSentence | undefined {
  let low = 0
  let high = pasted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pasted[middle]?.copy.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return pasted[low - 1]
}
