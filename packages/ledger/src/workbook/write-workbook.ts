import ExcelJS from 'exceljs'
import type { Ledger, LedgerRow } from '../ledger.ts'
import { type ColumnName, columns, PATH_JOINT } from './columns.ts'

/** What a sheet tells of itself. */
export interface WorkbookOptions {
  /** The day the document was read. */
  readonly readOn: Date
  /** Where the links of the rows lead: the path of the document from the sheet's folder; null where it is no file. */
  readonly link: string | null
}

const song = '宋体'
const hei = '黑体'
const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const
const borders = { top: thin, left: thin, bottom: thin, right: thin }
const HEADER_ROW = 4
/** What the departments fill in stands on this ground. */
const toBeFilled: ReadonlySet<ColumnName> = new Set(['department', 'verified', 'verifier', 'remark'])
const centred: ReadonlySet<ColumnName> = new Set([
  'number',
  'value',
  'unit',
  'period',
  'status',
  'department',
  'verified',
  'verifier',
])

/** Writes the sheet that goes to the departments: an .xlsx file that prints on A4 across. */
export async function writeWorkbook(ledger: Ledger, { readOn, link }: WorkbookOptions): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = '核稿'
  workbook.created = readOn
  const sheet = workbook.addWorksheet('数据校核表', {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&10第 &P 页 共 &N 页' },
  })
  sheet.columns = columns.map(({ name, width }) => ({ key: name, width, hidden: name === 'key' }))
  writeTop(sheet, ledger, readOn)
  writeHeader(sheet)
  for (const row of ledger.rows) writeRow(sheet, row, link)
  const last = HEADER_ROW + ledger.rows.length
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: shown } }
  writeSignatures(sheet, last + 1)
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(shown).letter}${last + 1}`
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** How many columns can be seen. */
const shown = columns.length - 1

function writeTop(sheet: ExcelJS.Worksheet, { title, document, rows }: Ledger, readOn: Date): void {
  const lines = [
    { text: '数据校核表', font: { name: hei, size: 18 }, height: 32, horizontal: 'center' },
    {
      text: `文稿：${clean(title === null ? document : `${title.replace(/\s+/g, '')}（${document}）`)}　　读取日期：${dateWords(readOn)}　　数据：共${rows.length}个`,
      font: { name: song, size: 11 },
      height: 20,
      horizontal: 'left',
    },
    {
      text: '填写说明：请责任部门逐项核对。“核实值”填核实后的数（与文中一致的也请填写，或填“无误”），并由核实人签名；不填的视为未核实。可排序、筛选，请勿删除隐藏的识别码一栏。',
      font: { name: song, size: 10, color: { argb: 'FF595959' } },
      height: 18,
      horizontal: 'left',
    },
  ] as const
  for (const [at, { text, font, height, horizontal }] of lines.entries()) {
    const row = sheet.getRow(at + 1)
    row.height = height
    sheet.mergeCells(at + 1, 1, at + 1, shown)
    const cell = row.getCell(1)
    cell.value = text
    cell.font = { ...font }
    cell.alignment = { horizontal, vertical: 'middle', shrinkToFit: at > 0 }
  }
}

function dateWords(day: Date): string {
  return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`
}

function writeHeader(sheet: ExcelJS.Worksheet): void {
  const row = sheet.getRow(HEADER_ROW)
  row.height = 24
  for (const [at, { name, head }] of columns.entries()) {
    const cell = row.getCell(at + 1)
    cell.value = head
    cell.font = { name: hei, size: 10.5 }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = borders
    cell.fill = ground(toBeFilled.has(name) ? 'FFFFF2CC' : 'FFE7ECF3')
  }
}

function ground(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

function writeRow(sheet: ExcelJS.Worksheet, ledgerRow: LedgerRow, link: string | null): void {
  const values = valuesOf(ledgerRow)
  const row = sheet.addRow([])
  row.height = heightOf(values)
  for (const [at, { name }] of columns.entries()) {
    const cell = row.getCell(at + 1)
    cell.font = { name: song, size: 10 }
    cell.alignment = {
      horizontal: centred.has(name) ? 'center' : 'left',
      vertical: 'middle',
      wrapText: name !== 'key',
    }
    cell.border = borders
    const value = values[name]
    if (name === 'number') cell.value = linked(ledgerRow.number, link)
    else if (name === 'sentence') cell.value = { richText: sentenceRuns(ledgerRow) }
    else if (value !== '') cell.value = value
    // Texts stay texts: 3-5 is no date, 0012 no 12.
    if (name === 'verified' || name === 'value') cell.numFmt = '@'
    if (name === 'number' && link !== null)
      cell.font = { name: song, size: 10, underline: true, color: { argb: 'FF1F4E79' } }
    if (name === 'value') cell.font = { name: song, size: 10, bold: true }
    if (name === 'findings' && value !== '') cell.font = { name: song, size: 9, color: { argb: 'FFC00000' } }
  }
}

/** No text in a formula can be longer. */
const LONGEST_LINK = 255

/** A number that opens the document; as a formula it stays a number, by which the rows can be sorted. */
function linked(number: number, link: string | null): ExcelJS.CellValue {
  if (link === null || link.length > LONGEST_LINK) return number
  return { formula: `HYPERLINK("${clean(link).replaceAll('"', '""')}",${number})`, result: number }
}

function valuesOf(row: LedgerRow): Record<ColumnName, string> {
  const { path, sentenceNumber, sentence, metric, value, unit, period, status, ties, findings, key } = row
  const place = path.length === 0 ? '开头' : path.join(PATH_JOINT)
  return {
    number: String(row.number),
    place: clean(`${place}\n第${sentenceNumber}句`),
    sentence: clean(sentence.before + sentence.figure + sentence.after),
    metric: clean(metric),
    value: clean(value),
    unit: clean(unit),
    period: clean(period),
    status,
    ties: ties.join('\n'),
    findings: clean(findings.join('\n')),
    department: '',
    verified: '',
    verifier: '',
    remark: '',
    key: clean(JSON.stringify(key)),
  }
}

function sentenceRuns({ sentence: { before, figure, after } }: LedgerRow): ExcelJS.RichText[] {
  const font = { name: song, size: 10 }
  return [
    { text: clean(before), font },
    { text: clean(figure), font: { ...font, bold: true, color: { argb: 'FFC00000' } } },
    { text: clean(after), font },
  ].filter(({ text }) => text !== '')
}

/** XML has no place for control characters and halves of characters; a cell holds 32,767 characters (ECMA-376). */
function clean(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').slice(0, 32_000)
}

const LINE_HEIGHT = 14.5
/** No row can be higher, in points. */
const MOST_HEIGHT = 400

/** The programs do not measure a row again whose cells are written for them: as high as its longest cell takes. */
function heightOf(values: Readonly<Record<ColumnName, string>>): number {
  const lines = columns
    .filter(({ name }) => name !== 'key')
    .map(({ name, width }) =>
      values[name]
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayUnits(line) / (width - 1.5))), 0),
    )
  return Math.min(MOST_HEIGHT, Math.max(2, ...lines) * LINE_HEIGHT + 6)
}

/** How many digits of the standard font a text is wide at 10 points. */
function displayUnits(text: string): number {
  let units = 0
  for (const character of text) units += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.95 : 1.85
  return units
}

function writeSignatures(sheet: ExcelJS.Worksheet, at: number): void {
  const row = sheet.getRow(at)
  row.height = 46
  const parts = [
    { from: 1, to: 3, text: '责任部门（盖章）：' },
    { from: 4, to: 8, text: '部门负责人（签字）：' },
    { from: 9, to: 11, text: '汇总人（签字）：' },
    { from: 12, to: shown, text: '　　　年　　月　　日' },
  ]
  for (const { from, to, text } of parts) {
    sheet.mergeCells(at, from, at, to)
    const cell = row.getCell(from)
    cell.value = text
    cell.font = { name: song, size: 11 }
    cell.alignment = { horizontal: from > 11 ? 'right' : 'left', vertical: 'middle' }
  }
}
