import { defineRule, type Rule } from '@hegao/checker'
import { named, type OutcomesOf, ofType } from './outcomes.ts'
import { accuracy } from './source.ts'

interface Data {
  readonly metric: string
  readonly now: string
  /** Its number on the sheet; null where the sheet does not have it. */
  readonly number: string | null
}

/** Tells of figures that nobody has verified: without a value on the sheet, or new since it was made. */
export function neverVerified(outcomesOf: OutcomesOf): Rule {
  return defineRule<Data>({
    id: 'reuse/never-verified',
    title: { zh: '没有核实过的数据', en: 'A figure that nobody has verified' },
    severity: 'info',
    certainty: 'certain',
    recommended: true,
    why: {
      zh: '校核表发出以后新写进文稿的数，或者还没有填核实值的数，送签前都要补核。',
      en: 'Figures that are new since the sheet was made, or have no value on it yet, are to be verified before the report is signed.',
    },
    source: accuracy,
    examples: {
      bad: [
        '初稿：全年办理收文419件。\n核实：419件（周敏）\n改稿：全年办理收文419件。接待查档⟦130人次⟧。',
        '初稿：全年办理收文419件。\n核实：—\n改稿：全年办理收文⟦419件⟧。',
      ],
      good: ['初稿：全年办理收文419件。\n核实：419件（周敏）\n改稿：全年办理收文419件。'],
    },
    wording: {
      zh: {
        message: ({ metric, now, number }) =>
          number === null
            ? `${named(metric, 'zh')}${now}不在校核表中，没有核实过`
            : `${named(metric, 'zh')}${now}还没有核实（校核表第${number}号未填核实值）`,
      },
      en: {
        message: ({ metric, now, number }) =>
          number === null
            ? `${named(metric, 'en')} ${now} is not on the sheet and was never verified`
            : `${named(metric, 'en')} ${now} is not verified yet (no. ${number} of the sheet has no value)`,
      },
    },
    check(document, report) {
      for (const { row, figure } of ofType(outcomesOf(document), 'unverified')) {
        const { claim } = figure
        const data = { metric: claim.metric, now: claim.text, number: row?.number ?? null }
        report({ range: claim.range, data, claims: [claim], group: row === null ? 'new' : 'open' })
      }
    },
  })
}
