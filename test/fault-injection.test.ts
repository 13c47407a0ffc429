import { analyze } from '@hegao/checker'
import type { Analysis, Finding } from '@hegao/contract'
import { describe, expect, test } from 'vitest'
import { corpusText } from './corpus.ts'

/*
 * One known fault is planted into a report that has none; exactly that fault must be reported.
 */

const clean = corpusText('office-annual-2023')
const analyzed = (text: string): Analysis => analyze({ text, path: 'report.txt', encoding: 'utf-8' })
const before = analyzed(clean)

interface Planted {
  readonly text: string
  /** Where the fault now stands. */
  readonly start: number
  readonly end: number
}

function replaced(start: number, end: number, text: string): Planted {
  return { text: clean.slice(0, start) + text + clean.slice(end), start, end: start + text.length }
}

/** Puts `wrong` where `right` stands in `context`, which occurs once in the report. */
function plant(context: string, right: string, wrong: string): Planted {
  const at = clean.indexOf(context)
  if (at < 0 || clean.indexOf(context, at + 1) >= 0) throw new Error(`“${context}” does not occur once`)
  const start = at + context.indexOf(right)
  return replaced(start, start + right.length, wrong)
}

/** What is found in the planted text and was not found in the clean one. */
function added({ text }: Planted): Finding[] {
  const known = before.findings.map((finding) => sayingOf(finding, clean))
  return analyzed(text).findings.filter((finding) => {
    const at = known.indexOf(sayingOf(finding, text))
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

const sayingOf = ({ rule, range }: Finding, text: string): string => `${rule} ${text.slice(range.start, range.end)}`

/** The finding, or a place it names, touches the planted fault. */
const touches = (finding: Finding, { start, end }: Planted): boolean =>
  [finding, ...finding.related].some(({ range }) => range.start < end && start < range.end)

const shown = (findings: readonly Finding[]): string[] => findings.map(({ rule, message }) => `${rule}: ${message}`)

test('the clean report is clean', () => {
  expect(shown(before.findings)).toEqual([])
})

describe('a number that gave way to an asterisk', () => {
  const numbers = before.claims.filter(({ text }) => /^\d[\d.]*\D/.test(text))
  test.each(numbers.map(({ id, text, range }) => [id, text, range.start] as const))('%s %s', (_, text, start) => {
    const planted = replaced(start, start + (text.match(/^[\d.]+/)?.[0].length ?? 0), '*')
    const findings = added(planted)
    expect(shown(findings)).toEqual([expect.stringMatching(/^placeholder\//)])
    expect(findings[0]?.range).toEqual({ start: planted.start, end: planted.end })
  })
})

describe('a marker out of its turn', () => {
  const digits = '一二三四五六七八九'
  const markers = before.sections.filter(({ level }) => level === 1 || level === 2)
  test.each(markers.map(({ marker, title, range }) => [marker, title, range.start] as const))(
    '%s %s',
    (marker, _, start) => {
      const digit = [...marker].find((character) => digits.includes(character)) ?? ''
      const wrong = marker.replace(digit, digits[digits.indexOf(digit) + 2] ?? '')
      const findings = added(replaced(start, start + marker.length, wrong))
      expect(findings.length).toBeGreaterThan(0)
      expect(shown(findings).filter((line) => !line.startsWith('numbering/'))).toEqual([])
    },
  )
})

describe('a fault in the figures or the words', () => {
  test.each([
    ['a part of a sum', 'arithmetic', '其中领导讲话146篇', '146', '156'],
    ['a difference', 'arithmetic', '比预算节约2.54万元', '2.54', '5.24'],
    ['a share', 'arithmetic', '占42.9%', '42.9', '49.2'],
    ['a part larger than its whole', 'arithmetic', '其中新能源汽车6辆', '6辆', '16辆'],
    ['a fall by more than all', 'arithmetic', '人均用水量同比下降4.1%', '4.1', '141'],
    ['a rise called a fall', 'contradiction', '由2022年的9.6%下降到5.1%', '9.6', '3.6'],
    ['a fall in multiples', 'wording', '机关人均综合能耗同比下降3.5%', '3.5%', '3.5倍'],
    ['a doubled sign', 'wording', '机关人均综合能耗同比下降3.5%', '3.5%', '-3.5%'],
    ['a wrong word', 'wording', '决策部署落地见效', '部署', '布署'],
    ['a doubled estimate', 'redundancy', '惠及居民4200余户', '4200余户', '近4200余户'],
    ['a lost bracket', 'punctuation', '存储介质276台（个）', '（个）', '（个'],
  ])('%s', (_, category, context, right, wrong) => {
    const planted = plant(context, right, wrong)
    const findings = added(planted)
    expect(shown(findings)).toEqual([expect.stringMatching(new RegExp(`^${category}/`))])
    expect(findings.every((finding) => touches(finding, planted))).toBe(true)
  })
})
