import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { call, clean, folderWith } from './call.ts'

/** Fills in the sheet in a folder as departments do, by the number of the row. */
async function fillIn(folder: string, values: Readonly<Record<number, string | number>>, name = '校核表.xlsx') {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await readFile(join(folder, name))).buffer as ArrayBuffer)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  for (const [number, value] of Object.entries(values)) {
    sheet.getCell(4 + Number(number), 12).value = value
    sheet.getCell(4 + Number(number), 13).value = '周敏'
  }
  await writeFile(join(folder, name), new Uint8Array(await workbook.xlsx.writeBuffer()))
}

describe('hegao ledger', () => {
  it('writes the sheet and says so', async () => {
    const folder = await folderWith({ '总结.txt': clean })
    const { status, stdout, stderr } = await call(folder, ['ledger', '总结.txt'])
    expect(stderr).toBe('已把3个数据列入校核表 校核表.xlsx\n')
    expect(stdout).toBe('')
    expect(status).toBe(0)
    expect((await readdir(folder)).sort()).toEqual(['总结.txt', '校核表.xlsx'].sort())
  })

  it('takes no signatures away: a sheet that exists stays, unless --force is given', async () => {
    const folder = await folderWith({ '总结.txt': clean, 'a.xlsx': 'signed' })
    const refused = await call(folder, ['ledger', '总结.txt', '--out', 'a.xlsx'])
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('a.xlsx：文件已存在')
    expect(refused.stderr).toContain('--force')
    expect(await readFile(join(folder, 'a.xlsx'), 'utf8')).toBe('signed')
    expect(await call(folder, ['ledger', '总结.txt', '--out', 'a.xlsx', '--force'])).toMatchObject({ status: 0 })
    expect((await stat(join(folder, 'a.xlsx'))).size).toBeGreaterThan(1000)
  })

  it.each([
    ['the document itself', ['总结.xlsx', '--out', '总结.xlsx', '--force'], '要读取的是同一个文件'],
    ['another format', ['总结.txt', '--out', '总结.csv'], '要存为 .xlsx'],
    ['a folder that is not there', ['总结.txt', '--out', 'nix/a.xlsx'], '所在文件夹不存在'],
    ['a document that is not there', ['缺.txt'], '没有这个文件'],
    ['a folder of documents', ['.'], '只对应一份文稿'],
    ['a document without figures', ['空话.txt'], '没有读到数据'],
  ])('refuses %s and writes nothing', async (_, argv, reason) => {
    const files = { '总结.txt': clean, '总结.xlsx': 'x', '空话.txt': '工作有序推进。\n' }
    const folder = await folderWith(files)
    const { status, stderr } = await call(folder, ['ledger', ...argv])
    expect(stderr).toContain(reason)
    expect(status).toBe(2)
    expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort())
  })

  it('takes standard input, and speaks English', async () => {
    const folder = await folderWith({})
    const { status, stderr } = await call(folder, ['ledger', '-', '--out', 'a.xlsx', '--lang', 'en'], { stdin: clean })
    expect(stderr).toBe('3 figures written to the sheet a.xlsx\n')
    expect(status).toBe(0)
  })
})

describe('hegao check --ledger', () => {
  it('finds what was changed, what was not corrected, and what nobody verified', async () => {
    const next = clean.replace('3864', '3846').replace('24次', '24次，立项督办17件')
    const folder = await folderWith({ '总结.txt': clean, '改稿.txt': next })
    await call(folder, ['ledger', '总结.txt'])
    await fillIn(folder, { 1: '3864件', 2: 420, 3: '无误' })
    const { status, stdout } = await call(folder, ['check', '改稿.txt', '--ledger', '校核表.xlsx', '--format', 'json'])
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string; severity: string }[] }
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error reuse/changed-since-verified',
      'error reuse/correction-not-made',
      'info reuse/never-verified',
    ])
    expect(findings[0]?.message).toBe(
      '“收文”核实为3864件（周敏核实，校核表第1号），这里是3846件：核实后改过，请改回或重新核实',
    )
    expect(findings[1]?.message).toContain('核实为420份（周敏核实，校核表第2号），这里仍是402份')
    expect(status).toBe(1)
  })

  it('is content with the draft that was verified', async () => {
    const folder = await folderWith({ '总结.txt': clean })
    await call(folder, ['ledger', '总结.txt'])
    await fillIn(folder, { 1: '3,864', 2: 402, 3: '24次' })
    const { status, stdout } = await call(folder, ['check', '总结.txt', '--ledger', '校核表.xlsx'])
    expect(stdout).toContain('未发现问题')
    expect(status).toBe(0)
  })

  it('has its rules set and listed as the others', async () => {
    const folder = await folderWith({ '总结.txt': clean })
    await call(folder, ['ledger', '总结.txt'])
    const argv = ['check', '总结.txt', '--ledger', '校核表.xlsx', '--rule']
    expect((await call(folder, [...argv, 'reuse/*=off'])).stdout).toContain('未发现问题')
    expect(await call(folder, [...argv, 'reuse/never-verified=error'])).toMatchObject({ status: 1 })
    // A configuration may name them in a call without a sheet.
    expect(await call(folder, ['check', '总结.txt', '--rule', 'reuse/*=off'])).toMatchObject({ status: 0 })
    expect((await call(folder, ['rules', 'reuse/never-verified'])).stdout).toContain('没有核实过的数据')
    expect((await call(folder, ['check', '总结.txt', '--ledger', '校核表.xlsx', '-f', 'sarif'])).stdout).toContain(
      '"reuse/never-verified"',
    )
  })

  it.each([
    ['no sheet', '总结.txt', '总结.txt：这不是 .xlsx 表格'],
    ['a broken one', '坏.xlsx', '坏.xlsx：文件已损坏'],
    ['an old one', '旧.xlsx', '另存为 .xlsx'],
    ['none', '缺.xlsx', '缺.xlsx：没有这个文件'],
  ])('refuses %s before anything is checked', async (_, file, reason) => {
    const folder = await folderWith({
      '总结.txt': clean,
      '坏.xlsx': 'PK\u0003\u0004 and no more',
      '旧.xlsx': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    })
    const { status, stdout, stderr } = await call(folder, ['check', '总结.txt', '--ledger', file])
    expect(stderr).toContain(reason)
    expect(stderr).not.toContain('内部出错')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('never writes over the sheet, and takes one document', async () => {
    const folder = await folderWith({ '总结.txt': clean, 'b.txt': clean })
    await call(folder, ['ledger', '总结.txt'])
    const over = await call(folder, ['check', '总结.txt', '--ledger', '校核表.xlsx', '--output', '校核表.xlsx'])
    expect(over).toMatchObject({ status: 2 })
    const two = await call(folder, ['check', '总结.txt', 'b.txt', '--ledger', '校核表.xlsx'])
    expect(two.stderr).toContain('只对应一份文稿')
  })

  it('tells of rows it cannot place', async () => {
    const folder = await folderWith({ '总结.txt': clean })
    await call(folder, ['ledger', '总结.txt'])
    await fillIn(folder, { 1: '3864件' })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await readFile(join(folder, '校核表.xlsx'))).buffer as ArrayBuffer)
    const sheet = workbook.worksheets[0]
    if (sheet !== undefined) {
      sheet.getCell('O5').value = ''
      sheet.getCell('C5').value = '略'
    }
    await workbook.xlsx.writeFile(join(folder, '校核表.xlsx'))
    const { stderr } = await call(folder, ['check', '总结.txt', '--ledger', '校核表.xlsx'])
    expect(stderr).toContain('第5行填了核实值，但看不出是哪个数据')
  })
})
