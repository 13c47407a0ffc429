import { CharacterTable } from './character-table.ts'

// U+FF01–U+FF5E repeat ASCII at a distance of 0xFEE0.
const ASCII = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%.()+-/:~'
/** Every wide character that is folded, with the code of the half-width one. */
const WIDE = new CharacterTable([
  ...[...ASCII].map((half) => [String.fromCharCode(half.charCodeAt(0) + 0xfee0), half.charCodeAt(0)] as const),
  ['\u3000', ' '.charCodeAt(0)],
])

/**
 * A view of `text` of equal length in which full-width digits, Latin letters, `％．（）＋－／：～` and the ideographic
 * space are half-width. An offset in the view is an offset in the text.
 *
 * The marks of Chinese prose `，；！？` and all quotation marks stay as they are: `1，250` is two numbers, `1,250` is one.
 */
export function fold(text: string): string {
  let view = ''
  let from = 0
  for (let at = WIDE.seek(text, 0); at < text.length; at = WIDE.seek(text, from)) {
    view += text.slice(from, at) + String.fromCharCode(WIDE.at(text, at))
    from = at + 1
  }
  return from === 0 ? text : view + text.slice(from)
}
