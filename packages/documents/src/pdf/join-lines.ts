const hyphened = /[A-Za-z]-$/
const lowerCase = /^[a-z]/
const lastWord = /[A-Za-z,.;:!?)\]]$/
const firstWord = /^[A-Za-z0-9([]/
const lastFigure = /[0-9%]$/
const firstLetter = /^[A-Za-z(]/

/**
 * What stands between two lines that are one text: nothing between Chinese characters, a space between words. A hyphen at
 * the end of the first, where a word was parted, is told of by `hyphen`.
 */
export function joint(before: string, after: string): { between: string; hyphen: boolean } {
  if (hyphened.test(before) && lowerCase.test(after)) return { between: '', hyphen: true }
  const words = (lastWord.test(before) && firstWord.test(after)) || (lastFigure.test(before) && firstLetter.test(after))
  return { between: words ? ' ' : '', hyphen: false }
}
