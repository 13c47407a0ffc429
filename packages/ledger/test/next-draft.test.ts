import { analyzeManuscript, readManuscript } from '@hegao/checker'
import { createLedger, ledgerRules, type VerifiedLedger } from '@hegao/ledger'
import { readWorkbook, writeWorkbook } from '@hegao/ledger/workbook'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { changed, firstDraft, nextDraft } from './long-report.ts'

const read = (text: string) => readManuscript({ text, path: '总结.txt', encoding: 'utf-8' })

/** What the rules on verified figures find in a draft. */
function findings(text: string, ledger: VerifiedLedger) {
  const configuration = { preset: 'none', rules: { 'reuse/*': 'on' } } as const
  return analyzeManuscript(read(text), { configuration, additionalRules: ledgerRules(ledger) }).findings
}

/** The sheet of a draft, filled in as departments do, and read again. */
async function filledIn(text: string, fill: (value: string, at: number) => string | number): Promise<VerifiedLedger> {
  const ledger = createLedger(read(text), [], '总结.txt')
  const bytes = await writeWorkbook(ledger, { readOn: new Date(2024, 0, 8), link: '总结.txt' })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  for (const [at, { value }] of ledger.rows.entries()) {
    sheet.getCell(5 + at, 12).value = fill(value, at)
    sheet.getCell(5 + at, 13).value = '周敏'
  }
  const { ledger: verified, lost } = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), '校核表.xlsx')
  expect(lost).toEqual([])
  return verified
}

/** The value with its unit, without it, as a number, or only a word. */
const manners = [
  (value: string) => value,
  (value: string) => value.replace(/[^\d.]+$/, ''),
  (value: string) => Number(value.replace(/[^\d.]+.*$/, '')),
  () => '无误',
]

describe('the next draft of a report of 100 figures', () => {
  it('has the 10 figures found that were changed, and no other', async () => {
    const ledger = await filledIn(firstDraft, (value, at) => manners[at % manners.length]?.(value) ?? value)
    expect(ledger.rows).toHaveLength(100)
    const found = findings(nextDraft, ledger)
    expect(found.filter(({ rule }) => rule !== 'reuse/changed-since-verified').map(({ message }) => message)).toEqual(
      [],
    )
    const places = found.map(({ range }) => nextDraft.slice(range.start, range.end))
    expect(places.sort()).toEqual([...changed].sort())
    for (const { message } of found) expect(message).toContain('周敏核实')
  })

  it('is silent on the same draft', async () => {
    expect(findings(firstDraft, await filledIn(firstDraft, (value) => value))).toEqual([])
  })
})
