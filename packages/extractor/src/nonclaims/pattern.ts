/** A way to write something with a number in it that states no quantity. */
export interface NonClaimPattern {
  name: string
  /** Every character such an expression can begin with; elsewhere it is not asked. */
  starts: string
  /** The end of the expression that begins at `at` in the folded text, or 0. Looks only a bounded way ahead. */
  read(text: string, at: number): number
}

/** Characters that Arabic and Chinese numerals begin with, as these patterns write them. */
export const arabicDigits = '0123456789'
export const chineseDigits = '〇零○一二两三四五六七八九十百千'

/**
 * A pattern that is one anchored regular expression.
 *
 * @param starts the characters it can begin with
 * @param expression must carry the `y` flag; no repetition in it may be nested or unbounded
 */
export function anchored(name: string, starts: string, expression: RegExp): NonClaimPattern {
  return {
    name,
    starts,
    read(text, at) {
      expression.lastIndex = at
      return expression.test(text) ? expression.lastIndex : 0
    },
  }
}
