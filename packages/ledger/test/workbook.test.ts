import { analyzeManuscript, readManuscript } from '@hegao/checker'
import { DocumentError } from '@hegao/documents'
import { createLedger, type LedgerRow } from '@hegao/ledger'
import { readWorkbook, writeWorkbook } from '@hegao/ledger/workbook'
import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const draft = [
  '青岚县2023年督查工作总结',
  '一、督查落实',
  '（一）专项督查。全年开展专项督查24次，其中联合督查9次、独立督查15次。督办事项由120件增至150件，增长20%。',
  '二、经费保障',
  '全年支出督查经费35.6万元，执行率为98.2%，接待查档*人次。',
  '表1 各镇情况',
  '单位\t收文\t经费（万元）',
  '城关镇\t120\t35.6',
  '柳河镇\t130\t40.2',
  '合计\t250\t75.8',
  '',
].join('\n')

function ledgerOf(text: string) {
  const manuscript = readManuscript({ text, path: '总结.txt', encoding: 'utf-8' })
  return createLedger(manuscript, analyzeManuscript(manuscript).findings, '总结.txt')
}

const ledger = ledgerOf(draft)

function row(value: string): LedgerRow {
  const found = ledger.rows.find((one) => one.value === value)
  if (found === undefined) throw new Error(`no row ${value}`)
  return found
}

async function written(): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  const bytes = await writeWorkbook(ledger, { readOn: new Date(2024, 0, 8), link: '草稿/总结 "一".txt' })
  await workbook.xlsx.load(bytes.slice().buffer)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

const save = async (sheet: ExcelJS.Worksheet) => new Uint8Array(await sheet.workbook.xlsx.writeBuffer())
const FIRST = 5
const [SENTENCE, VERIFIED, VERIFIER, KEY] = [3, 12, 13, 15]

describe('the rows of a sheet', () => {
  it('tell the place in words', () => {
    expect(row('15次')).toMatchObject({ path: ['一、督查落实', '（一）专项督查'], sentenceNumber: 1, status: '实际' })
    expect(row('20%')).toMatchObject({ metric: '督办事项（增减）' })
    expect(row('98.2%')).toMatchObject({ metric: '执行率', path: ['二、经费保障'], sentenceNumber: 1, unit: '%' })
    expect(row('75.8').sentence).toEqual({ before: '合计 250 ', figure: '75.8', after: '' })
  })

  it('tell what a figure is tied to', () => {
    const number = (value: string) => `第${row(value).number}号`
    expect(row('24次').ties).toEqual([`包括${number('9次')}、${number('15次')}`])
    expect(row('9次').ties).toEqual([`属于${number('24次')}`])
    expect(row('150件').ties.join()).toContain(`变化自${number('120件')}`)
    expect(row('20%').ties.join()).toContain(number('150件'))
  })

  it('tell what was found wrong', () => {
    expect(row('20%').findings.join()).toContain('25%')
    expect(row('*人次').findings).not.toEqual([])
    expect(row('24次').findings).toEqual([])
  })

  it('show a long sentence around the figure', () => {
    const clauses = Array.from({ length: 60 }, (_, i) => `第${i}个项目投资${i + 101}万元`)
    const { sentence } = ledgerOf(`${clauses.join('，')}。\n`).rows[30] ?? {}
    expect(sentence?.before).toMatch(/^…第/)
    expect(sentence?.after).toMatch(/[，。]…$/)
  })
})

describe('the sheet as written', () => {
  it('has a title, a head that stays, a filter, and prints on A4 across', async () => {
    const sheet = await written()
    expect(sheet.getCell('A1').value).toBe('数据校核表')
    expect(sheet.getCell('A2').value).toContain('总结.txt')
    expect(sheet.getCell('A2').value).toContain('读取日期：2024年1月8日')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
    expect(sheet.autoFilter).toBe(`A4:N${4 + ledger.rows.length}`)
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
    expect(sheet.pageSetup.printTitlesRow).toBe('4:4')
    expect(sheet.headerFooter.oddFooter).toContain('第 &P 页 共 &N 页')
    expect(sheet.getColumn(KEY).hidden).toBe(true)
  })

  it('marks the figure in its sentence, and links each row to the document', async () => {
    const sheet = await written()
    const cell = sheet.getCell(FIRST, SENTENCE).value as ExcelJS.CellRichTextValue
    expect(cell.richText.find(({ font }) => font?.bold)?.text).toBe('24次')
    expect(sheet.getCell(FIRST, 1).value).toMatchObject({
      formula: 'HYPERLINK("草稿/总结 ""一"".txt",1)',
      result: 1,
    })
  })

  it('holds what XML cannot', async () => {
    const odd = ledgerOf('一、办文\u0001\n全年\ud800收文\u000b12件，=SUM(A1)为<3>件。\n')
    const bytes = await writeWorkbook(odd, { readOn: new Date(2024, 0, 8), link: null })
    expect(readWorkbook(bytes, 'a.xlsx').ledger.rows).toHaveLength(odd.rows.length)
  })
})

describe('a sheet that came back', () => {
  it('is read as it was written: nothing is verified', async () => {
    const { ledger: read, lost } = readWorkbook(await save(await written()), 'a.xlsx')
    expect(read.rows.map(({ key }) => key)).toEqual(ledger.rows.map(({ key }) => key))
    expect(read.rows.every(({ verified }) => verified === '')).toBe(true)
    expect(lost).toEqual([])
  })

  it('may have values as text, number, percentage, formula and rich text', async () => {
    const sheet = await written()
    const values: [unknown, string][] = [
      ['24次', '24次'],
      [9, '9'],
      [{ richText: [{ text: '1' }, { text: '5次', font: { bold: true } }] }, '15次'],
      [{ formula: '100+20', result: 120 }, '120'],
      [{ formula: '"150"&"件"', result: '150件' }, '150件'],
      [{ error: '#N/A' }, ''],
      [35.600000000000001, '35.6'],
    ]
    for (const [at, [value]] of values.entries()) {
      sheet.getCell(FIRST + at, VERIFIED).value = value as ExcelJS.CellValue
      sheet.getCell(FIRST + at, VERIFIED).style = { numFmt: 'General' }
    }
    sheet.getCell(FIRST + 7, VERIFIED).value = 0.982
    sheet.getCell(FIRST + 7, VERIFIED).style = { numFmt: '0.0%' }
    sheet.getCell(FIRST + 8, VERIFIED).value = new Date(Date.UTC(2024, 2, 5))
    sheet.getCell(FIRST + 8, VERIFIED).style = { numFmt: 'yyyy"年"m"月"d"日"' }
    const { rows } = readWorkbook(await save(sheet), 'a.xlsx').ledger
    expect(rows.slice(0, 8).map(({ verified }) => verified)).toEqual([...values.map(([, text]) => text), '98.2%'])
    expect(rows[8]?.verified).toContain('日期')
  })

  it('may have its rows turned round and deleted, columns moved, lines put above and heads reworded', async () => {
    const sheet = await written()
    sheet.getCell(FIRST, VERIFIED).value = '24次'
    sheet.getCell(FIRST, VERIFIER).value = '周敏'
    const rows = sheet.getSheetValues().slice(1) as ExcelJS.CellValue[][]
    const edited = new ExcelJS.Workbook()
    const other = edited.addWorksheet('返回')
    edited.addWorksheet('说明').addRow(['请于周五前交回'])
    other.addRow(['请于周五前交回'])
    const [head = [], ...body] = rows.slice(3)
    for (const values of [head, ...body.slice(0, 8).reverse()]) {
      const cells = [...values].slice(1).reverse()
      other.addRow(['', ...cells])
    }
    const heads = other.getRow(2)
    heads.eachCell((cell) => {
      if (cell.value === '核实值') cell.value = '核实值（以部门数为准）'
      if (cell.value === '核实人') cell.value = ' 核实 人 '
    })
    const { ledger: read } = readWorkbook(await save(other), 'a.xlsx')
    expect(read.rows).toHaveLength(8)
    expect(read.rows.at(-1)).toMatchObject({ verified: '24次', verifier: '周敏', number: '1' })
    expect(read.rows.at(-1)?.key).toEqual(ledger.rows[0]?.key)
  })

  it('is read by what can be seen where the keys are gone', async () => {
    const sheet = await written()
    sheet.spliceColumns(KEY, 1)
    for (let at = 0; at < 5; at += 1) sheet.getCell(FIRST + at, VERIFIED).value = '1件'
    const { ledger: read } = readWorkbook(await save(sheet), 'a.xlsx')
    const keys = ledger.rows.map(({ key }) => key)
    expect(read.rows.slice(0, 5).map(({ key: { metric, text, section } }) => [metric, text, section])).toEqual(
      keys.slice(0, 5).map(({ metric, text, section }) => [metric, text, section]),
    )
  })

  it('tells of rows whose figure cannot be told', async () => {
    const sheet = await written()
    sheet.getCell(FIRST, KEY).value = '{"version":1'
    sheet.getCell(FIRST, SENTENCE).value = '此处略'
    sheet.getCell(FIRST, VERIFIED).value = '24次'
    expect(readWorkbook(await save(sheet), 'a.xlsx').lost).toEqual([FIRST])
  })

  it('is refused where a newer version made it', async () => {
    const sheet = await written()
    sheet.getCell(FIRST, KEY).value = '{"version":2}'
    const bytes = await save(sheet)
    expect(() => readWorkbook(bytes, 'a.xlsx')).toThrow('更新版本')
  })
})

describe('what is no sheet', () => {
  const refuse = (bytes: Uint8Array) => expect(() => readWorkbook(bytes, 'a.xlsx'))

  it('is refused by name', async () => {
    const other = new ExcelJS.Workbook()
    other.addWorksheet('花名册').addRow(['姓名', '职务'])
    refuse(new Uint8Array(await other.xlsx.writeBuffer())).toThrow('没有找到校核表的表头')
    refuse(new TextEncoder().encode('序号,原文,核实值')).toThrow('不是 .xlsx')
    refuse(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)).toThrow('.xls')
    refuse(new Uint8Array(0)).toThrow(DocumentError)
  })

  it.each([
    ['that unpacks to too much', new Uint8Array(40 * 0x100000), '解压后超过'],
    ['with entities', strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'), '已损坏'],
    ['nested without end', strToU8('<a>'.repeat(10_000)), '已损坏'],
    [
      'with too many rows',
      strToU8(`<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(20_001)}</sheetData></worksheet>`),
      '超过20000行',
    ],
    [
      'that merges all its cells',
      strToU8('<worksheet><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'),
      '没有找到校核表的表头',
    ],
  ])('is refused %s', (_, sheet, reason) => {
    const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/worksheets/sheet1.xml': sheet })
    const begin = performance.now()
    refuse(bytes).toThrow(reason)
    expect(performance.now() - begin).toBeLessThan(5000)
  })

  it('never makes anything but an error of its own, wherever it is cut or changed', async () => {
    const bytes = await save(await written())
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 0x80000000
      return seed % below
    }
    for (let round = 0; round < 60; round += 1) {
      const broken = round % 2 === 0 ? bytes.slice(0, random(bytes.length)) : bytes.slice()
      if (round % 2 === 1) for (let i = 0; i < 40; i += 1) broken[random(broken.length)] = random(256)
      try {
        readWorkbook(broken, 'a.xlsx')
      } catch (error) {
        expect(error).toBeInstanceOf(DocumentError)
      }
    }
  })
})
