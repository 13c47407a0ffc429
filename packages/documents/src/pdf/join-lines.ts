const hyphened = /[A-Za-z]-$/
const lowerCase = /^[a-z]/
const lastWord = /[A-Za-z,.;:!?)\]]$/
const firstWord = /^[A-Za-z0-9([]/
const lastFigure = /[0-9%]$/
const firstLetter = /^[A-Za-z(]/

/** 名称：‖地址： · □不组织‖□组织: lines of a cell that are paragraphs of their own. */
const labelEnd = /[：:。；;]$/
const itemStart = /^[□■☐☑√●○◆]|^[（(]\d{1,2}[）)]/

/**
 * What stands between two lines that are one text: nothing between Chinese characters, a space between words. A hyphen at
 * the end of the first, where a word was parted, is told of by `hyphen`. In a cell a line may be a paragraph of its own.
 */
export function joint(before: string, after: string, inCell: boolean): { between: string; hyphen: boolean } {
  if (hyphened.test(before) && lowerCase.test(after)) return { between: '', hyphen: true }
  if (inCell && (labelEnd.test(before) || itemStart.test(after))) return { between: ' ', hyphen: false }
  const words = (lastWord.test(before) && firstWord.test(after)) || (lastFigure.test(before) && firstLetter.test(after))
  return { between: words ? ' ' : '', hyphen: false }
}
