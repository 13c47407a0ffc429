/** The place of a cell: row and column counted from 1. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The last row and column of a sheet. */
export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384

/** Reads `B4` or `$B$4`; null where it is no place in a sheet. */
export function readPlace(written: string): CellPlace | null {
  const [, letters, figures] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(written) ?? []
  if (letters === undefined || figures === undefined) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 0x40
  const row = Number(figures)
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null
}

/** Writes a place: row 4, column 2 is `B4`. */
export function writePlace({ row, column }: CellPlace): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(0x41 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row}`
}
