/** A way to write something with a number in it that states no quantity. */
export interface NonClaimPattern {
  name: string
  /** The end of the expression that begins at `at` in the folded text, or 0. Looks only a bounded way ahead. */
  read(text: string, at: number): number
}

/**
 * A pattern that is one anchored regular expression.
 *
 * @param expression must carry the `y` flag; no repetition in it may be nested or unbounded
 */
export function anchored(name: string, expression: RegExp): NonClaimPattern {
  return {
    name,
    read(text, at) {
      expression.lastIndex = at
      return expression.test(text) ? expression.lastIndex : 0
    },
  }
}
