import { readManuscript } from '@hegao/checker'
import { agree, amountOf, isConfirmation, keysOf, readAmount } from '@hegao/ledger'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../src/figure.ts'
import { modelOf } from '../src/key.ts'

/** The first figure of a sentence, and its key. */
function figureIn(text: string) {
  const { report, claims } = readManuscript({ text, path: '', encoding: '' })
  const figures = figuresOf({ text, report, claims })
  const [figure] = figures
  const [key] = keysOf(figures)
  if (figure === undefined || key === undefined) throw new Error(`no figure in ${text}`)
  return { figure, key }
}

/** Whether what a department wrote down agrees with the figure of a sentence; null where it cannot be read. */
function agrees(sentence: string, written: string): boolean | null {
  const { figure, key } = figureIn(sentence)
  const amount = readAmount(written, modelOf(key))
  return amount === null ? null : agree(amount, amountOf(figure.claim))
}

describe('a value written down by a department', () => {
  it.each([
    ['办理收文26件。', '26件'],
    ['办理收文26件。', '26'],
    ['办理收文26件。', '２６'],
    ['办理收文26件。', '二十六件'],
    ['办理收文26件。', ' 26 件 '],
    ['安排资金2424万元。', '2,424.03万元'],
    ['安排资金2424万元。', '2424.03'],
    ['安排资金2424万元。', '2,424.03'],
    ['安排资金2424万元。', '0.2424亿元'],
    ['安排资金2424万元。', '24240300元'],
    ['安排资金2424.03万元。', '2424万元'],
    ['办理来信5000余件。', '5012'],
    ['办理来信约5000件。', '5012件'],
    ['办理来信5012件。', '约5000'],
    ['收入同比下降3.1%。', '3.1%'],
    ['收入同比下降3.1%。', '-3.1%'],
    ['收入同比下降3.1%。', '3.1'],
    ['满意率提高2.1个百分点。', '2.1'],
    ['全市排名第3位。', '3'],
    ['全市排名第3位。', '第3位'],
    ['建成水厂12—15座。', '13座'],
    ['三次产业结构为9.2∶41.5∶49.3。', '9.2:41.5:49.3'],
    ['收入、支出分别为12、15万元。', '12'],
    ['收入、支出分别为12、15万元。', '12万元'],
  ])('agrees: %s %s', (sentence, written) => {
    expect(agrees(sentence, written)).toBe(true)
  })

  it.each([
    ['办理收文26件。', '28件'],
    ['办理收文26件。', '62'],
    ['安排资金2424万元。', '2442万元'],
    ['安排资金2424万元。', '2425.03'],
    ['安排资金27.6亿元。', '27.7亿元'],
    ['安排资金27.6亿元。', '27.6万元'],
    ['办理来信5000余件。', '4980件'],
    ['收入同比增长3.1%。', '-3.1%'],
    ['收入同比增长3.1%。', '3.2'],
    ['全市排名第3位。', '4'],
    ['建成水厂15座。', '12—15座'],
    ['三次产业结构为9.2∶41.5∶49.3。', '9.2∶41.4∶49.4'],
  ])('does not agree: %s %s', (sentence, written) => {
    expect(agrees(sentence, written)).toBe(false)
  })

  it.each([
    ['办理收文26件。', '26人'],
    ['办理收文26件。', '26件，其中急件3件'],
    ['三次产业结构为9.2∶41.5∶49.3。', '9.2'],
    ['办理收文26件。', '见附件'],
    ['办理收文26件。', ''],
    ['办理收文26件。', '9'.repeat(500)],
  ])('is no such figure: %s %s', (sentence, written) => {
    expect(agrees(sentence, written)).toBeNull()
  })

  it('is a confirmation in the words offices use', () => {
    for (const word of ['√', '无误', '属实。', ' 一致 ', 'OK']) expect(isConfirmation(word)).toBe(true)
    for (const word of ['26件', '有误', '不一致', '待核', '']) expect(isConfirmation(word)).toBe(false)
  })
})
