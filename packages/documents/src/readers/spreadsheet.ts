import { Archive } from '../archive/archive.ts'
import { EmptyDocumentError, type Worded } from '../errors.ts'
import type { DocumentReader } from '../reader.ts'
import { writePlace } from '../spreadsheet/cell-place.ts'
import { NumberFormatter } from '../spreadsheet/format-number.ts'
import { readSheet, SheetBudget } from '../spreadsheet/sheet.ts'
import { layOutSheet, type ShownCell, type ShownRows } from '../spreadsheet/sheet-rows.ts'
import { readWorkbook } from '../spreadsheet/workbook.ts'
import { TextBuilder } from '../text-builder.ts'

/** Sheets are small: half of what a package may unpack to is more than a report needs. */
const PART_BYTES = 32 * 0x100000
/** Names that a program gives by itself. */
const givenName = /^(?:sheet|工作表)\s?\d*$/i

/** Spreadsheets (.xlsx): the sheets that can be seen, each with its name and its rows, the cells as they are shown. */
export const spreadsheet: DocumentReader = {
  read(bytes, path, limits) {
    const own = { ...limits, maxPartBytes: Math.min(limits.maxPartBytes, PART_BYTES) }
    const context = { path, limits: { ...own, maxUnpackedBytes: Math.min(limits.maxUnpackedBytes, 2 * PART_BYTES) } }
    const archive = new Archive(bytes, path, context.limits)
    const workbook = readWorkbook(archive, context)
    const formatter = new NumberFormatter(workbook.is1904)
    const budget = new SheetBudget(path)
    const builder = new TextBuilder()
    const notices: Worded[] = []
    const visible = workbook.sheets.filter(({ isHidden }) => !isHidden)
    for (const { name, part } of visible) {
      const content = archive.read(part)
      if (!content) continue
      const shown = layOutSheet(readSheet(content, part, workbook, formatter, budget, context))
      if (shown.rows.length > 0 && (visible.length > 1 || !givenName.test(name))) {
        builder.add(oneLine(name), { type: 'cell', sheet: name, cell: '' })
        builder.separate('\n')
      }
      addRows(builder, name, shown)
      notices.push(...hiddenParts(name, shown))
    }
    notices.push(...hiddenSheets(workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)))
    if (builder.length === 0) throw new EmptyDocumentError(path, true)
    return { ...builder.finish(), path, encoding: 'utf-8', format: 'xlsx', notices }
  },
}

function addRows(builder: TextBuilder, sheet: string, { rows }: ShownRows): void {
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (index > 0) builder.separate('\t')
      if (cell) addCell(builder, sheet, cell)
    }
    builder.separate('\n')
  }
}

function addCell(builder: TextBuilder, sheet: string, { place, text }: ShownCell): void {
  builder.add(oneLine(text), { type: 'cell', sheet, cell: writePlace(place) })
}

/** A cell's lines as one: between Chinese characters they run on, elsewhere a space parts them. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uff60])[ \t]*[\r\n]+[ \t]*(?=[\u2e80-\u9fff\uff00-\uff60])/g, '')
    .replace(/[\t\r\n]+/g, ' ')
}

function hiddenParts(sheet: string, { hiddenRows, hiddenColumns }: ShownRows): Worded[] {
  if (hiddenRows === 0 && hiddenColumns === 0) return []
  const zh = [hiddenRows > 0 ? `${hiddenRows}行` : '', hiddenColumns > 0 ? `${hiddenColumns}列` : ''].filter(Boolean)
  const en = [hiddenRows > 0 ? `${hiddenRows} rows` : '', hiddenColumns > 0 ? `${hiddenColumns} columns` : ''].filter(
    Boolean,
  )
  return [
    {
      zh: `工作表“${sheet}”有${zh.join('、')}被隐藏，没有读取`,
      en: `${en.join(' and ')} of the sheet “${sheet}” are hidden and were not read`,
    },
  ]
}

function hiddenSheets(names: readonly string[]): Worded[] {
  if (names.length === 0) return []
  return [
    {
      zh: `工作表${names.map((name) => `“${name}”`).join('、')}被隐藏，没有读取`,
      en: `hidden sheets were not read: ${names.join(', ')}`,
    },
  ]
}
