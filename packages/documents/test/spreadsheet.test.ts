import { readFileSync } from 'node:fs'
import {
  DamagedDocumentError,
  DocumentError,
  EmptyDocumentError,
  readDocument,
  UnsafeDocumentError,
} from '@hegao/documents'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from './encode.ts'

const fixture = (name: string) => readFileSync(new URL(`./fixtures/spreadsheets/${name}`, import.meta.url))
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet, its parts where some programs put them and others do not. */
function workbook(sheet: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  const list = (...items: string[]) => `<Relationships>${items.join('')}</Relationships>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': list(relation('r1', 'officeDocument', '/xl/book.xml')),
    'xl/book.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${relations}"><x:sheets><x:sheet name="台账" sheetId="1" r:id="s1"/></x:sheets></x:workbook>`,
    'xl/_rels/book.xml.rels': list(
      relation('s1', 'worksheet', 'sheets/a.xml'),
      relation('s2', 'sharedStrings', '/xl/texts.xml'),
      relation('s3', 'styles', 'styles.xml'),
    ),
    'xl/sheets/a.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...others,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encodeUtf8(text)])))
}

const textOf = async (bytes: Uint8Array) => (await readDocument(bytes, 'a.xlsx')).text

async function outcome(bytes: Uint8Array): Promise<string | DocumentError> {
  try {
    return await textOf(bytes)
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
}

describe('a spreadsheet', () => {
  it('gives its visible sheets as they are shown', async () => {
    const document = await readDocument(fixture('revenue.xlsx'), '收支.xlsx')
    expect(document.text).toBe(
      [
        '收入支出',
        '云溪县2023年收入支出情况表',
        '单位：万元',
        '项目\t决算数\t完成比例\t完成日期',
        '税收收入\t1234.50\t98.8%\t2023年12月31日',
        '非税收入\t865.50\t105.2%\t2023-11-08',
        '合计\t2,100\t\t12.3千元',
        '注：本表由财政股提供。',
        '人员',
        '部门\t人数\t',
        '\t在编\t借调',
        '办公室\t12\t3',
        '财政股\t8\t',
        '',
      ].join('\n'),
    )
    expect(document.format).toBe('xlsx')
    expect(document.notices.map(({ zh }) => zh)).toEqual([
      '工作表“收入支出”有1行、1列被隐藏，没有读取',
      '工作表“底稿”被隐藏，没有读取',
    ])
  })

  it('says in which cell each text stands', async () => {
    const { text, origins } = await readDocument(fixture('revenue.xlsx'), 'a.xlsx')
    const originOf = (part: string) => origins?.at(text.indexOf(part))?.origin
    expect(originOf('收入支出')).toEqual({ type: 'cell', sheet: '收入支出', cell: '' })
    expect(originOf('98.8%')).toEqual({ type: 'cell', sheet: '收入支出', cell: 'D4' })
    expect(originOf('2,100')).toEqual({ type: 'cell', sheet: '收入支出', cell: 'B8' })
    expect(originOf('借调')).toEqual({ type: 'cell', sheet: '人员', cell: 'C2' })
    expect(originOf('\t')).toBeUndefined()
  })

  it('leaves out blank rows and columns around a table and a name no one gave', async () => {
    expect(await textOf(fixture('projects.xlsx'))).toBe(
      '2024年重点项目进展台账\n序号\t项目名称\t总投资（亿元）\t进度\n1\t滨河路改造\t1.20\t35.0%\n' +
        '2\t污水处理厂二期\t0.86\t100.0%\n3\t标准厂房\t12.00\t\n',
    )
  })

  it('reads cells of every type, with and without their places', async () => {
    const sheet =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c></row>' +
      '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3" t="str"><f>A1</f><v>公式</v></c></row>' +
      '<row r="4"><c r="A4" s="1"><v>0.5</v></c><c r="B4" s="2"><f>1+1</f><v>45300</v></c><c r="C4"><v>1.1000000000000001</v></c></row>'
    const others = {
      'xl/texts.xml': `<sst xmlns="${main}"><si><r><t>收</t></r><r><t xml:space="preserve">文 </t></r><rPh sb="0" eb="1"><t>shou</t></rPh></si><si><t>甲_x000D_\n乙</t></si></sst>`,
      'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="180" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="180"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
    }
    expect(await textOf(workbook(sheet, others))).toBe(
      '台账\n收文\t甲乙\t内联\nTRUE\t#DIV/0!\t公式\n50.0%\t2024年1月9日\t1.1\n',
    )
  })

  it('shows a merged cell whose first column is hidden in the next one', async () => {
    const sheet = (hidden: string) =>
      `<worksheet xmlns="${main}"><cols>${hidden}</cols><sheetData><row r="1"><c r="A1" t="str"><v>合计</v></c><c r="C1"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`
    const others = { 'xl/sheets/a.xml': sheet('<col min="1" max="1" hidden="1"/>') }
    expect(await readDocument(workbook('', others), 'a.xlsx')).toMatchObject({ text: '台账\n合计\t5\n', notices: [] })
  })

  it('is known by its content under another name, and by its name alone is none', async () => {
    const document = await readDocument(fixture('projects.xlsx'), '台账.xls')
    expect(document.format).toBe('xlsx')
    expect(await outcome(encodeUtf8('序号,名称\n1,甲\n'))).toBeInstanceOf(DamagedDocumentError)
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
    await expect(readDocument(old, 'a.xls')).rejects.toBeInstanceOf(DamagedDocumentError)
  })

  it('without cells is empty', async () => {
    expect(await outcome(workbook('<row><c/><c><v> </v></c></row>'))).toBeInstanceOf(EmptyDocumentError)
  })
})

describe('a spreadsheet made to do harm', () => {
  const sheetPart = (content: string) => ({ 'xl/sheets/a.xml': content })
  it.each([
    ['that unpacks to more than its like', workbook('', sheetPart(' '.repeat(40_000_000)))],
    ['nested without end', workbook('', sheetPart('<a>'.repeat(100_000)))],
    [
      'with attributes without end',
      workbook('', sheetPart(`<a ${Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' ')}/>`)),
    ],
    [
      'that repeats a long text',
      workbook('<row><c t="s"><v>0</v></c></row>'.repeat(1000), {
        'xl/texts.xml': `<sst><si><t>${'文'.repeat(100_000)}</t></si></sst>`,
      }),
    ],
    ['with cells without end', workbook(`<row r="1">${'<c><v>1</v></c>'.repeat(400_000)}</row>`)],
  ])('%s is refused', async (_, bytes) => {
    expect(await outcome(bytes)).toBeInstanceOf(UnsafeDocumentError)
  })

  it.each([
    ['cut off', workbook('', sheetPart('<worksheet><sheetData><row>'))],
    ['with entities of its own', workbook('', sheetPart('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))],
    ['without a workbook', zipSync({ '[Content_Types].xml': encodeUtf8('<Types/>'), 'xl/a.xml': encodeUtf8('<a/>') })],
  ])('%s is damaged', async (_, bytes) => {
    expect(await outcome(bytes)).toBeInstanceOf(DamagedDocumentError)
  })

  it('with cells at the ends of the sheet gives their text', async () => {
    const sheet =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c><c r="XFD1048576"><v>4</v></c></row>'
    expect(await outcome(workbook(sheet))).toBe('台账\n1\t2\n3\t4\n')
  })
})
