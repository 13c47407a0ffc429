import { Archive, defaultLimits } from '@hegao/documents'
import { LedgerFileError } from './errors.ts'
import { type Formats, readFormats, shownNumber } from './number-formats.ts'
import { walk } from './xml.ts'

/** The cells of one row by the index of their column, from 0; as text. */
export type Cells = ReadonlyMap<number, string>

/** One sheet of a workbook as far as its texts go. */
export interface Sheet {
  /** Rows that hold something, with their number from 1, in the order of the file. */
  readonly rows: readonly { readonly number: number; readonly cells: Cells }[]
}

/** A workbook of figures has ten thousand rows at most; with more than this it is none. */
const MOST_ROWS = 20_000
const MOST_COLUMNS = 256
const MOST_SHEETS = 100
const limits = { ...defaultLimits, maxPartBytes: 32 * 0x100000, maxUnpackedBytes: 64 * 0x100000 }

/**
 * Reads the texts of all sheets of an .xlsx file (ECMA-376-1, part 18): strings shared and inline, rich text, numbers as they are
 * shown where the format says percent or date, results of formulas. Nothing else of the file is looked at: styles, merged cells
 * and drawings can do no harm.
 *
 * @throws DocumentError where the file is damaged, protected or not of this format
 */
export function readSheets(bytes: Uint8Array, path: string): Sheet[] {
  refuseOtherFormats(bytes, path)
  const archive = new Archive(bytes, path, limits)
  const names = archive.names.filter((name) => /^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name)).slice(0, MOST_SHEETS)
  if (names.length === 0) throw noWorkbook(path)
  const texts = new Reader(archive, path)
  const formats = texts.read('xl/styles.xml', readFormats) ?? { kinds: [] }
  const strings = texts.read('xl/sharedStrings.xml', readStrings) ?? []
  let room = MOST_ROWS
  return names.sort(byNumber).map((name) => {
    const rows = texts.read(name, (xml) => readRows(xml, strings, formats, room)) ?? []
    room -= rows.length
    return { rows }
  })
}

/** sheet2 before sheet10. */
function byNumber(a: string, b: string): number {
  const number = (name: string) => Number(/(\d{1,9})\.xml$/i.exec(name)?.[1] ?? 0)
  return number(a) - number(b)
}

function refuseOtherFormats(bytes: Uint8Array, path: string): void {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b)) return
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new LedgerFileError(
      path,
      { zh: '这是旧版表格（.xls、.et）或加了密码的表格', en: 'this is an .xls or .et file, or one with a password' },
      {
        zh: '请用 WPS 或 Excel 打开，取消密码，另存为 .xlsx 后再试',
        en: 'open it, remove the password and save it as .xlsx',
      },
    )
  }
  throw noWorkbook(path)
}

function noWorkbook(path: string): LedgerFileError {
  return new LedgerFileError(
    path,
    { zh: '这不是 .xlsx 表格', en: 'this is no .xlsx workbook' },
    {
      zh: '请给出 hegao ledger 生成、部门填好后交回的那张表；存成了别的格式的，请先另存为 .xlsx',
      en: 'give the sheet that hegao ledger made and the departments filled in',
    },
  )
}

class TooManyRows extends Error {}

function tooManyRows(path: string): LedgerFileError {
  return new LedgerFileError(
    path,
    { zh: `表格超过${MOST_ROWS}行，不像校核表`, en: `the workbook has more than ${MOST_ROWS} rows` },
    { zh: '请确认选对了文件', en: 'check that it is the right file' },
  )
}

/** Reads the parts of a workbook as XML; what goes wrong is told as a fault of the file. */
class Reader {
  readonly #archive: Archive
  readonly #path: string

  constructor(archive: Archive, path: string) {
    this.#archive = archive
    this.#path = path
  }

  read<T>(name: string, read: (xml: string) => T): T | null {
    const part = this.#archive.read(name)
    if (part === null) return null
    try {
      return read(new TextDecoder(part[0] === 0xff || part[1] === 0 ? 'utf-16le' : 'utf-8').decode(part))
    } catch (cause) {
      if (cause instanceof TooManyRows) throw tooManyRows(this.#path)
      throw new LedgerFileError(
        this.#path,
        { zh: `表格已损坏：${name}不完整`, en: `the workbook is damaged: ${name} is incomplete` },
        { zh: '请用 WPS 或 Excel 打开，另存一份再试', en: 'open it in WPS or Excel and save it again' },
        { cause },
      )
    }
  }
}

/** The shared strings; the readings of Chinese characters beside them (rPh) are none of the text. */
function readStrings(xml: string): string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let inReading = false
  walk(xml, {
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') inReading = true
      if (name === 't') inText = !inReading
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
      if (name === 'si') strings.push(current)
    },
    text(text) {
      if (inText) current += text
    },
  })
  return strings.map(unescaped)
}

/** _x000D_ stands for a character that XML cannot hold (ECMA-376-1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function readRows(xml: string, strings: readonly string[], formats: Formats, room: number): Sheet['rows'] {
  const rows: { number: number; cells: Map<number, string> }[] = []
  let cells = new Map<number, string>()
  let rowNumber = 0
  let column = -1
  let type = 'n'
  let style = 0
  let value = ''
  let inValue = false
  walk(xml, {
    open(name, { attributes }) {
      if (name === 'row') {
        rowNumber = Number(attributes['r'] ?? rowNumber + 1)
        cells = new Map()
        column = -1
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c') {
        const text = textOf(value, type, style, strings, formats)
        if (text !== '' && column < MOST_COLUMNS) cells.set(column, text)
      } else if (name === 'row' && cells.size > 0) {
        if (rows.length >= room) throw new TooManyRows()
        rows.push({ number: rowNumber, cells })
      }
    },
    text(text) {
      if (inValue) value += text
    },
  })
  return rows
}

function textOf(value: string, type: string, style: number, strings: readonly string[], formats: Formats): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'str':
    case 'inlineStr':
      return unescaped(value)
    case 'b':
    case 'd':
      return value
    case 'e':
      return ''
    default:
      return shownNumber(value, formats, style)
  }
}

/** AB12 → 27; null where there is no reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Za-z]{1,3})/.exec(reference ?? '')?.[1]
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
