// U+FF01–U+FF5E repeat ASCII at a distance of 0xFEE0.
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．（）＋－／：～\u3000]/g

/**
 * A view of `text` of equal length in which full-width digits, Latin letters, `％．（）＋－／：～` and the ideographic
 * space are half-width. An offset in the view is an offset in the text.
 *
 * The marks of Chinese prose `，；！？` and all quotation marks stay as they are: `1，250` is two numbers, `1,250` is one.
 */
export function fold(text: string): string {
  return text.replace(WIDE, (wide) => (wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)))
}
