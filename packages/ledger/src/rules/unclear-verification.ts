import { defineRule, type Rule } from '@hegao/checker'
import { attested, dataOf, named, type OutcomesOf, ofType, type RowData } from './outcomes.ts'
import { accuracy } from './source.ts'

interface Data extends RowData {
  readonly why: 'places' | 'value' | 'twice'
  /** The verified value as it stands on the sheet. */
  readonly raw: string
  /** Lines of the places that may be meant, from 1. */
  readonly lines: readonly number[]
}

/** So many places are named. */
const most = 4

/** Tells of verified figures that could not be compared: for want of a place, or of a value. */
export function unclearVerification(outcomesOf: OutcomesOf): Rule {
  return defineRule<Data>({
    id: 'reuse/unclear-verification',
    title: { zh: '核实过的数据对不上号', en: 'A verified figure that could not be compared' },
    severity: 'info',
    certainty: 'doubtful',
    recommended: true,
    why: {
      zh: '文中几处都像，或者核实值不是一个数：程序不猜，请人工核对。',
      en: 'Several places may be meant, or the value is no figure: the program does not guess; please compare by hand.',
    },
    source: accuracy,
    examples: {
      bad: [
        '初稿：全年办理收文419件。\n核实：见统计年报（周敏）\n改稿：全年办理收文⟦419件⟧。',
        '初稿：全年办理收文419件。\n核实：419人（周敏）\n改稿：全年办理收文⟦419件⟧。',
      ],
      good: ['初稿：全年办理收文419件。\n核实：四百一十九件（周敏）\n改稿：全年办理收文419件。'],
    },
    wording: {
      zh: {
        message: (data) =>
          data.why === 'places'
            ? `${named(data.metric, 'zh')}${data.verified}${attested(data, 'zh')}${data.lines.length > 1 ? `可能是文中第${data.lines.join('、')}行的数据，分不清是哪一个` : `可能是文中第${data.lines.join('')}行的这个数据，但不能断定`}，请人工核对`
            : data.why === 'twice'
              ? `校核表中${named(data.metric, 'zh')}（第${data.number}号）有两个不同的核实值，请先弄清`
              : `校核表第${data.number}号的核实值“${data.raw}”读不成与“${data.written}”同类的数，没有核对，请人工核对`,
      },
      en: {
        message: (data) =>
          data.why === 'places'
            ? `${named(data.metric, 'en')} ${data.verified}${attested(data, 'en')} may be the figure in line ${data.lines.join(', ')}; please compare by hand`
            : data.why === 'twice'
              ? `the sheet gives ${named(data.metric, 'en')} (no. ${data.number}) two different verified values; please settle which is right`
              : `the verified value “${data.raw}” (no. ${data.number} of the sheet) cannot be read as a figure like “${data.written}”; please compare by hand`,
      },
    },
    check(document, report) {
      for (const { row, candidates } of ofType(outcomesOf(document), 'unclear')) {
        const [first] = candidates
        if (first === undefined) continue
        const lines = candidates.slice(0, most).map(({ claim }) => document.locator.point(claim.range.start).line)
        report({
          range: first.claim.range,
          data: { ...dataOf(row), why: 'places', raw: row.verified, lines: [...new Set(lines)] },
          related: candidates.slice(1, most).map(({ claim }) => ({ range: claim.range, place: null })),
          claims: candidates.slice(0, most).map(({ claim }) => claim),
          group: 'places',
        })
      }
      for (const { row, figure, twice } of ofType(outcomesOf(document), 'unreadable')) {
        if (figure === null) continue
        report({
          range: figure.claim.range,
          data: { ...dataOf(row), why: twice ? 'twice' : 'value', raw: row.verified, lines: [] },
          claims: [figure.claim],
          group: twice ? 'twice' : 'value',
        })
      }
    },
  })
}
