import { blockElements, unseenElements } from './elements.ts'
import type { PageElement } from './page-tree.ts'

const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment-list|header|footer)/i
/** Word's marks of a comment: [评1]. */
const commentClass = /\bMso(?:Comment\w*|Del)\b/
const preformatted = /white-space\s*:\s*(?:pre|break-spaces)/i
const shownAsBlock = /display\s*:\s*(?:block|flex|grid|table)\b/i

/** Whether a browser shows nothing of an element. */
export function isUnseen(element: PageElement): boolean {
  if (unseenElements.has(element.name) || element.attributes.has('hidden')) return true
  return hidden.test(styleOf(element)) || commentClass.test(element.attributes.get('class') ?? '')
}

/** Whether an element begins and ends a line. */
export function isBlock(element: PageElement): boolean {
  return blockElements.has(element.name) || shownAsBlock.test(styleOf(element))
}

/** Whether line ends in an element are shown as such. */
export function isPreformatted(element: PageElement): boolean {
  return /^(?:pre|xmp|listing|plaintext)$/.test(element.name) || preformatted.test(styleOf(element))
}

/** The words an element's class and id are made of, in lower case: `pagesPrint mhide` → pages, print, mhide. */
export function namesOf(element: PageElement): string[] {
  const given = `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`
  return given
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((name) => name !== '')
}

/** What the style attribute says; empty where there is none. */
export function styleOf(element: PageElement): string {
  return element.attributes.get('style') ?? ''
}
