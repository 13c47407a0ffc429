import { directions } from '@hegao/lexicon'

/** 1 for a rise, −1 for a fall, 0 for neither. */
export type Direction = -1 | 0 | 1

/** 至少 and 最多 end in them and are no verbs. */
const notAlone = new Set(['多', '少', '涨', '跌'])
const directionByTerm = new Map<string, Direction>(
  directions
    .filter(({ term }) => !notAlone.has(term))
    .map(({ term, sign }) => [term, sign === 'up' ? 1 : sign === 'down' ? -1 : 0]),
)
/** Verbs that lead from one level to another, and are no changes by themselves: 由39个拓展到91个. */
for (const term of ['延长', '拓展', '扩展', '壮大', '扩']) directionByTerm.set(term, 1)
const longestTerm = Math.max(...[...directionByTerm.keys()].map((term) => term.length))

/** The direction of the verb or noun of change that some words end in: 同比增长 is a rise, 大幅压减 a fall. */
export function directionAtEnd(words: string): Direction {
  for (let length = Math.min(longestTerm, words.length); length > 0; length -= 1) {
    const direction = directionByTerm.get(words.slice(-length))
    if (direction !== undefined) return direction
  }
  return 0
}

/** The direction of words that are a verb or noun of change and nothing else, 增长了, 增幅达; 0 of any others. */
export function directionOf(words: string): Direction {
  return directionByTerm.get(words.replace(/(?:了|达到?|为)$/, '')) ?? 0
}
