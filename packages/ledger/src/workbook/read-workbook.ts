import { bare } from '../figure.ts'
import { type FigureKey, figureKeySchema, KEY_VERSION } from '../key.ts'
import { recoverKey, type VerifiedLedger, type VerifiedRow } from '../verified.ts'
import { type Cells, readSheets } from './cells.ts'
import { type ColumnName, columns, PATH_JOINT } from './columns.ts'
import { LedgerFileError } from './errors.ts'

export { LedgerFileError }

/** What was read of a sheet. */
export interface ReadWorkbook {
  readonly ledger: VerifiedLedger
  /** The rows of the file, from 1, that have a verified value and cannot be told what figure they are of. */
  readonly lost: readonly number[]
}

/** The head of the table stands within so many rows of the top. */
const HEADER_WITHIN = 60

/**
 * Reads a sheet that came back. People sort it, filter it, delete rows, move columns, part it into sheets by department: the
 * head is found by its words, and the figure of each row by the key that travels with it, or else by what can be seen.
 *
 * @param path the file as the user named it; nothing is opened
 * @throws DocumentError where the bytes are no such sheet; nothing else is thrown, whatever they are
 */
export function readWorkbook(bytes: Uint8Array, path: string): ReadWorkbook {
  const rows: VerifiedRow[] = []
  const lost: number[] = []
  let found = false
  for (const sheet of readSheets(bytes, path)) {
    const at = sheet.rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeader(headsOf(cells)))
    const header = sheet.rows[at]
    if (header === undefined) continue
    found = true
    const heads = headsOf(header.cells)
    for (const { number, cells } of sheet.rows.slice(at + 1)) {
      const row = readRow(cells, heads, path)
      if (row === 'lost') lost.push(number)
      else if (row !== null) rows.push(row)
    }
  }
  if (!found) throw noHeader(path)
  if (rows.length === 0 && lost.length === 0) throw noRows(path)
  return { ledger: { rows }, lost }
}

type Heads = ReadonlyMap<ColumnName, number>

function headsOf(cells: Cells): Heads {
  const heads = new Map<ColumnName, number>()
  for (const [column, text] of cells) {
    const written = bare(text)
    // 核实值(万元) is still that column; 核实值 itself goes before it.
    const exact = columns.find(({ head }) => bare(head) === written)
    const near = columns.find(({ head }) => written.length < 24 && written.startsWith(bare(head).replace(/\(.*/, '')))
    const name = (exact ?? near)?.name
    if (name !== undefined && (exact !== undefined || !heads.has(name))) heads.set(name, column)
  }
  return heads
}

function isHeader(heads: Heads): boolean {
  return heads.has('verified') && (heads.has('key') || (heads.has('sentence') && heads.has('value')))
}

function readRow(cells: Cells, heads: Heads, path: string): VerifiedRow | 'lost' | null {
  const text = (name: ColumnName): string => {
    const column = heads.get(name)
    return column === undefined ? '' : (cells.get(column) ?? '').trim()
  }
  const verified = text('verified')
  const key = readKey(text('key'), path) ?? seenKey(text)
  // The line of signatures at the bottom is no row.
  if (key === null) return verified !== '' && text('value') !== '' ? 'lost' : null
  return { number: text('number'), key, verified, verifier: text('verifier'), department: text('department') }
}

function readKey(written: string, path: string): FigureKey | null {
  let json: unknown
  try {
    json = JSON.parse(written)
  } catch {
    return null
  }
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : null
  if (typeof version === 'number' && version > KEY_VERSION) throw newerVersion(path)
  const key = figureKeySchema.safeParse(json)
  return key.success ? key.data : null
}

function seenKey(text: (name: ColumnName) => string): FigureKey | null {
  const [sentence, value] = [text('sentence'), text('value')]
  if (sentence === '' || value === '' || sentence.length > 1000) return null
  const title = text('place').split('\n')[0]?.split(PATH_JOINT).at(-1) ?? ''
  const section = title === '开头' ? '' : title.replace(/^(?:[一二三四五六七八九十]+[、是]|（[^）]*）|\d+[.．]\s*)/, '')
  return recoverKey({ sentence, value, metric: text('metric').replace(/（(?:增减|占比)）$/, ''), section })
}

function noHeader(path: string): LedgerFileError {
  return new LedgerFileError(
    path,
    {
      zh: '没有找到校核表的表头（要有“原文”“文中数据”“核实值”等栏目）',
      en: 'the head of the table was not found (columns 原文, 文中数据, 核实值)',
    },
    {
      zh: '请给出 hegao ledger 生成、部门填好后交回的那张表，栏目名称不要改',
      en: 'give the sheet that hegao ledger made; the names of its columns are to stay',
    },
  )
}

function noRows(path: string): LedgerFileError {
  return new LedgerFileError(
    path,
    { zh: '校核表里没有数据', en: 'the sheet holds no figures' },
    { zh: '请确认选对了文件', en: 'check that it is the right file' },
  )
}

function newerVersion(path: string): LedgerFileError {
  return new LedgerFileError(
    path,
    { zh: '这张表是更新版本的核稿生成的', en: 'the sheet was made by a newer version of hegao' },
    { zh: '请升级核稿后再试', en: 'update hegao and try again' },
  )
}
