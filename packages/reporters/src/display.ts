import stringWidth from 'string-width'

/**
 * What a terminal must not be sent as it stands: control characters (an escape sequence in a document would command the
 * terminal), and characters that have no width or turn the direction of what follows.
 */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** `text` with every character a terminal cannot show as one glyph replaced by one that it can, unit for unit. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (character === '\t' ? ' ' : '·'))
}

const widths = new Map<string, number>()

/** The columns one character takes in a terminal: 2 for hanzi and full-width signs. */
export function characterWidth(character: string): number {
  let width = widths.get(character)
  if (width === undefined) {
    width = stringWidth(character)
    widths.set(character, width)
  }
  return width
}

/** The columns a text without escape sequences takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** `text` cut to at most `width` columns; an ellipsis in the last one shows that something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += characterWidth(character)
    if (used > width) break
    kept += character
  }
  return `${kept}…`
}

/** How the cells of a table column stand. */
export interface Column {
  readonly align?: 'left' | 'right'
  /** Cells are cut to so many columns of the terminal. */
  readonly maxWidth?: number
}

/**
 * Aligns rows of cells by display width, two spaces apart. The last column is not padded.
 *
 * @param columns one for every cell; cells beyond them are left as they are
 */
export function alignRows(rows: readonly (readonly string[])[], columns: readonly Column[]): string[] {
  const cut = rows.map((row) =>
    row.map((cell, index) => truncate(cell, columns[index]?.maxWidth ?? Number.POSITIVE_INFINITY)),
  )
  const columnWidths = columns.map((_, index) =>
    cut.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? '')), 0),
  )
  return cut.map((row) =>
    row
      .map((cell, index) => {
        const padding = ' '.repeat(Math.max(0, (columnWidths[index] ?? 0) - displayWidth(cell)))
        return columns[index]?.align === 'right' ? padding + cell : cell + padding
      })
      .join('  ')
      .trimEnd(),
  )
}
