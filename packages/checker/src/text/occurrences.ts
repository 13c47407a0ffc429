import type { Range } from '@hegao/contract'

/** Every place where `words` stand in `text`, none overlapping another. */
export function* occurrences(text: string, words: string): Generator<Range> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    yield { start: at, end: at + words.length }
  }
}
