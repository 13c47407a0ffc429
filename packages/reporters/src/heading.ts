import { printable } from './display.ts'

/**
 * A heading as it stands in the text, made fit for one line: white space inside is collapsed, and a title set wide
 * (政 府 工 作 报 告) is closed up.
 */
export function headingText(heading: string): string {
  const text = heading.trim().replace(/\s+/g, ' ')
  return printable(setWide.test(text) ? text.replaceAll(' ', '') : text)
}

/** Nothing but hanzi, each apart from the next. */
const setWide = /^\p{Script=Han}(?: \p{Script=Han})+$/u
