import { printable } from '../display.ts'

/** A piece of HTML. Nothing but {@link html} and {@link trusted} makes one, so whatever else is put into a page is text. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What may stand in the gaps of {@link html}. */
export type Content = string | number | Markup | null | readonly Content[]

/**
 * HTML with its gaps filled: strings are escaped, for text as well as for attributes in double quotes, and freed of what
 * cannot be shown; `null` leaves the gap empty.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let source = parts[0] ?? ''
  for (const [index, content] of contents.entries()) source += sourceOf(content) + (parts[index + 1] ?? '')
  return new Markup(source)
}

/** HTML of the reporter's own, which is put into the page as it stands. */
export function trusted(source: string): Markup {
  return new Markup(source)
}

function sourceOf(content: Content): string {
  if (content === null) return ''
  if (content instanceof Markup) return content.source
  if (typeof content === 'string') return escapeText(printable(content))
  return typeof content === 'number' ? String(content) : content.map(sourceOf).join('')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}
