import { type CharacterTable, characterSet } from '@hegao/numerals'

/** A way to write something with a number in it that states no quantity. */
export interface NonClaimPattern {
  name: string
  /** Every character such an expression can begin with; elsewhere it is not asked. */
  starts: string
  /**
   * Where it begins with digits: every character that can stand behind them; null where anything can. Numbers are many,
   * and what follows them tells most patterns apart before they are tried.
   */
  follows: CharacterTable | null
  /** The end of the expression that begins at `at` in the folded text, or 0. Looks only a bounded way ahead. */
  read(text: string, at: number): number
}

/** Characters that Arabic and Chinese numerals begin with, as these patterns write them. */
export const arabicDigits = '0123456789'
export const chineseDigits = '〇零○一二两三四五六七八九十百千'

const digits = characterSet(arabicDigits + chineseDigits)

/** No pattern that goes on behind its digits takes as many; a longer row is not looked through at each of its digits. */
const mostDigits = 40

/** The end of the digits that begin at `at`, Arabic and Chinese together; `at` itself where none stands there. */
export function digitsEnd(text: string, at: number): number {
  let end = at
  while (end < at + mostDigits && digits.has(text, end)) end += 1
  return end
}

/**
 * A pattern that is one anchored regular expression.
 *
 * Where it begins with digits, it has to name what comes behind them: a character that it does not hold is taken to
 * rule it out. A number that is no quantity by its digits alone takes {@link byDigitsAlone}.
 *
 * @param starts the characters it can begin with
 * @param expression must carry the `y` flag; no repetition in it may be nested or unbounded
 * @param follows what can stand behind the digits it begins with, where that is less than all that the expression names:
 *   what may not come behind a year (%, 万, 元) stands in it too
 */
export function anchored(
  name: string,
  starts: string,
  expression: RegExp,
  follows: string = expression.source,
): NonClaimPattern {
  return {
    name,
    starts,
    // A source also holds what is no literal in it (brackets, letters of escapes): this lets some try in vain.
    follows: characterSet(follows),
    read(text, at) {
      expression.lastIndex = at
      return expression.test(text) ? expression.lastIndex : 0
    },
  }
}

/** A pattern that can end with the digits it begins with, whatever stands behind them. */
export function byDigitsAlone(pattern: NonClaimPattern): NonClaimPattern {
  return { ...pattern, follows: null }
}
