import { confusables } from './generated/wording.ts'
import { createMatcher, type Match } from './matcher.ts'

/** A wrong spelling or an empty doubling and what should stand in its place. */
export interface Confusable {
  readonly wrong: string
  readonly right: string
  /** `certain`: wrong wherever no exception applies; `likely`: wrong nearly always, an editor should look. */
  readonly certainty: 'certain' | 'likely'
  readonly category: 'wording' | 'redundancy'
  /** Longer strings around the wrong form in which it is right after all (其它: 尤其它). Each contains `wrong`. */
  readonly exceptions: readonly string[]
  /** One clause in Chinese that gives the reason, without an end mark. */
  readonly note: string
  readonly source: string
}

/** An exception is a longer term than the form it excuses, so leftmost-longest matching swallows the form inside it. */
const matcher = createMatcher<{ readonly term: string; readonly confusable: Confusable | null }>(
  confusables.flatMap((confusable) => [
    ...confusable.exceptions.map((term) => ({ term, confusable: null })),
    { term: confusable.wrong, confusable },
  ]),
)

/**
 * All wrong forms in a text, leaving out those that stand in one of their exceptions. Linear in the length of the text.
 *
 * @param text any text, usually a sentence
 * @returns ranges of the wrong forms in UTF-16 code units of `text`, from left to right, none overlapping
 */
export function findConfusables(text: string): Match<Confusable>[] {
  return matcher
    .all(text)
    .flatMap(({ start, end, entry }) => (entry.confusable === null ? [] : [{ start, end, entry: entry.confusable }]))
}
