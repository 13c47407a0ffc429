/**
 * Turns the word tables of packages/lexicon/data/*.tsv into packages/lexicon/src/generated/*.ts; `pnpm generate` writes
 * them.
 *
 * A table is one or more `#` lines (purpose, source conventions), a header, rows; cells are parted by tabs, an empty cell is an absent value.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Table, tables } from './lexicon-tables.ts'
import { writeAtomically } from './write-atomically.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dataFolder = 'packages/lexicon/data'
const generatedFolder = 'packages/lexicon/src/generated'

/** A fault in a table, with its place and what to do about it. */
export class TableError extends Error {
  constructor(table: Table, line: number, problem: string) {
    super(`${dataFolder}/${table.name}.tsv:${line}: ${problem}`)
  }
}

type Cells = Readonly<Record<string, string>>

interface Row {
  readonly line: number
  readonly cells: Cells
}

interface RawTable {
  readonly head: readonly string[]
  readonly rows: readonly Row[]
}

function splitTable(table: Table, content: string): RawTable {
  if (content.includes('\r')) throw new TableError(table, 1, 'has CR line ends; save it with LF')
  if (!content.endsWith('\n')) throw new TableError(table, 1, 'does not end with a line end; add one')
  const lines = content.slice(0, -1).split('\n')
  const header = lines.findIndex((line) => !line.startsWith('#'))
  if (header < 1) throw new TableError(table, 1, 'must begin with a # line that gives its purpose, then a header')
  const columns = Object.keys(table.columns)
  if (lines[header] !== columns.join('\t')) {
    throw new TableError(table, header + 1, `the header must be: ${columns.join(' <tab> ')}`)
  }
  const rows = lines.slice(header + 1).map((line, index): Row => {
    const number = header + 2 + index
    const cells = line.split('\t')
    if (cells.length !== columns.length) {
      throw new TableError(table, number, `has ${cells.length} cells, needs ${columns.length}; check the tabs`)
    }
    return { line: number, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) }
  })
  return { head: lines.slice(0, header + 1), rows }
}

/** Full-width and half-width ASCII are the same to the matcher, so they must not make two terms. */
function foldWidth(cell: string): string {
  return cell.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

function compareRows(table: Table, left: Cells, right: Cells): number {
  for (const column of table.order) {
    const [a = '', b = ''] = [left[column], right[column]]
    if (a !== b) return a < b ? -1 : 1
  }
  return 0
}

function checkOrder(table: Table, rows: readonly Row[]): void {
  const seen = new Map<string, number>()
  let previous: Row | undefined
  for (const row of rows) {
    const key = table.key.map((column) => foldWidth(row.cells[column] ?? '')).join('\t')
    const first = seen.get(key)
    if (first !== undefined) throw new TableError(table, row.line, `repeats "${key}" of line ${first}; remove one`)
    seen.set(key, row.line)
    if (previous !== undefined && compareRows(table, previous.cells, row.cells) > 0) {
      const order = table.order.join(', ')
      throw new TableError(table, row.line, `is out of order (${order}); run: pnpm generate --sort`)
    }
    previous = row
  }
}

function readRow(table: Table, row: Row): Record<string, unknown> {
  const present: Record<string, string> = {}
  for (const [column, cell] of Object.entries(row.cells)) {
    if (cell !== cell.trim()) throw new TableError(table, row.line, `${column} has space around it; remove it`)
    if (cell !== cell.normalize('NFC')) throw new TableError(table, row.line, `${column} is not in NFC; normalize it`)
    if (cell !== '') present[column] = cell
  }
  const result = z.strictObject(table.columns).safeParse(present)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new TableError(table, row.line, faults.join('; '))
  }
  const fault = faultAcrossCells(table, row.cells)
  if (fault !== null) throw new TableError(table, row.line, fault)
  return result.data
}

const numeral = /[0-9０-９零〇一二三四五六七八九十百千万亿两双半几数]/

function faultAcrossCells(table: Table, cells: Cells): string | null {
  const { term = '', wrong = '', right, exceptions = '' } = cells
  if (table.name === 'units' && (cells['kind'] === 'money') !== (cells['currency'] !== '')) {
    return 'a unit of money needs a currency, and only money has one'
  }
  if (table.name === 'set-phrases' && cells['class'] !== 'vague' && !numeral.test(term)) {
    return `"${term}" contains no numeral, so nothing would take it for a number; remove it`
  }
  if (table.name !== 'wording') return null
  if (wrong === right) return 'wrong and right are the same; change one'
  const stray = exceptions.split('|').find((exception) => exceptions !== '' && !exception.includes(wrong))
  return stray === undefined ? null : `the exception "${stray}" does not contain "${wrong}"; write the whole context`
}

/**
 * Rows are calls of a local function and not object literals: that keeps the files small, and the type checker
 * gives up on the union of thousands of literal types that an array of objects would make it build. An absent value is
 * there as undefined: where all rows have the same keys, the engine finds a value without a search for their shape.
 */
function render(table: Table, rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(table.columns)
  const optional = columns.filter((column) => isOptional(table.columns[column]))
  const required = columns.filter((column) => !optional.includes(column))
  const parameters = [
    ...required.map((name) => `${name}Cell: ${table.type}['${name}']`),
    ...optional.map((name) => `${name}Cell?: ${table.type}['${name}']`),
  ]
  const fields = [...required, ...optional].map((name) => `${name}: ${name}Cell`)
  const calls = rows.map((row) => {
    const values = [...required, ...optional].map((column) => literal(row[column]))
    const last = values.findLastIndex((value) => value !== 'undefined')
    return `  row(${values.slice(0, last + 1).join(', ')}),`
  })
  return [
    `// Generated by scripts/build-lexicon.ts from data/${table.name}.tsv; edit that table, not this file.`,
    `import type { ${table.type} } from '../${table.module}.ts'`,
    '',
    'const row = (',
    ...parameters.map((parameter) => `  ${parameter},`),
    `): ${table.type} => ({`,
    ...fields.map((field) => `  ${field},`),
    '})',
    '',
    `/** The rows of \`data/${table.name}.tsv\`, in its order. */`,
    `export const ${table.constant}: readonly ${table.type}[] = [`,
    ...calls,
    ']',
    '',
  ].join('\n')
}

function isOptional(schema: z.ZodType | undefined): boolean {
  const absent = schema?.safeParse(undefined)
  return absent?.success === true && absent.data === undefined
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return typeof value === 'string' ? quote(value) : `${value}`
}

function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

async function load(table: Table): Promise<RawTable> {
  return splitTable(table, await readFile(join(root, dataFolder, `${table.name}.tsv`), 'utf8'))
}

/**
 * Reads and checks all tables and renders the generated modules, without writing anything.
 *
 * @returns content by path relative to the root of the repository, in a fixed order; the same tables give the same bytes
 * @throws TableError with `file:line: problem; what to do` at the first fault of a table
 */
export async function buildLexicon(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const table of tables) {
    const { rows } = await load(table)
    checkOrder(table, rows)
    const content = render(
      table,
      rows.map((row) => readRow(table, row)),
    )
    files.set(`${generatedFolder}/${table.name}.ts`, content)
  }
  return files
}

/** Puts the rows of every table into the required order. */
export async function sortTables(): Promise<void> {
  for (const table of tables) {
    const { head, rows } = await load(table)
    const sorted = rows.toSorted((left, right) => compareRows(table, left.cells, right.cells))
    const lines = sorted.map(({ cells }) => Object.values(cells).join('\t'))
    await writeAtomically(join(root, dataFolder, `${table.name}.tsv`), `${[...head, ...lines].join('\n')}\n`)
  }
}
