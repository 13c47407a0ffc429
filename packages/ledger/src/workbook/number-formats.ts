import { walk } from './xml.ts'

/** How a number is shown, as far as it changes what is meant. */
export type NumberKind = 'plain' | 'percent' | 'date'

/** The kinds of a workbook's cell styles, by their index. */
export interface Formats {
  readonly kinds: readonly NumberKind[]
}

/** Built-in formats (ECMA-376-1, 18.8.30); 27–36 and 50–58 are dates in Chinese editions. */
const builtIn = (id: number): NumberKind => {
  if (id === 9 || id === 10) return 'percent'
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    ? 'date'
    : 'plain'
}

/** Reads the part xl/styles.xml. */
export function readFormats(xml: string): Formats {
  const own = new Map<number, NumberKind>()
  const kinds: NumberKind[] = []
  let inCells = false
  walk(xml, {
    open(name, { attributes }) {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), kindOfCode(attributes['formatCode'] ?? ''))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        kinds.push(own.get(id) ?? builtIn(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return { kinds }
}

/** The kind of a format's own code: 0.0% or yyyy"年"m"月"; quoted text and colours say nothing. */
function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare) ? 'date' : 'plain'
}

/** A stored number as it is read: 0.053 of a percent cell is 5.3%; 2424.0300000000002 is 2424.03. */
export function shownNumber(value: string, { kinds }: Formats, style: number): string {
  const trimmed = value.trim()
  if (trimmed === '') return ''
  const number = Number(trimmed)
  if (!Number.isFinite(number)) return trimmed
  const plain = (shown: number) => decimalText(Number(shown.toPrecision(15)))
  switch (kinds[style] ?? 'plain') {
    case 'percent':
      return `${plain(number * 100)}%`
    case 'date':
      return `日期${plain(number)}`
    case 'plain':
      return plain(number)
  }
}

/** Without an exponent: 1e21 is written out. */
function decimalText(number: number): string {
  return /e/i.test(String(number))
    ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(number)
}
