import { defineRule, type Rule } from '@hegao/checker'
import { attested, dataOf, named, type OutcomesOf, ofType, type RowData, verifiedText } from './outcomes.ts'
import { accuracy } from './source.ts'

interface Data extends RowData {
  readonly now: string
}

/** Finds figures that a department corrected and that still stand as they were. */
export function correctionNotMade(outcomesOf: OutcomesOf): Rule {
  return defineRule<Data>({
    id: 'reuse/correction-not-made',
    title: { zh: '没有按核实值改正', en: 'A correction of the department was not made' },
    severity: 'error',
    certainty: 'likely',
    recommended: true,
    why: {
      zh: '责任部门已经指出数不对、给出了正确的数，文稿却没有改。',
      en: 'The department that owns the figure gave another one, and the draft still has the old one.',
    },
    source: accuracy,
    examples: {
      bad: [
        '初稿：全年办理收文419件。\n核实：421件（周敏）\n改稿：一是抓办文。全年办理收文⟦419件⟧。',
        '初稿：全年办理提案*件。\n核实：26（吴涛）\n改稿：全年办理提案⟦*件⟧。',
      ],
      good: ['初稿：全年办理收文419件。\n核实：无误（周敏）\n改稿：全年办理收文419件。'],
    },
    wording: {
      zh: {
        message: (data) =>
          `${named(data.metric, 'zh')}核实为${data.verified}${attested(data, 'zh')}，这里仍是${data.now}，请按核实值改正`,
      },
      en: {
        message: (data) =>
          `${named(data.metric, 'en')} was verified as ${data.verified}${attested(data, 'en')} and is still ${data.now} here; please correct it`,
      },
    },
    check(document, report) {
      for (const { row, figure, by } of ofType(outcomesOf(document), 'uncorrected')) {
        const { claim } = figure
        report({
          range: claim.range,
          data: { ...dataOf(row), now: claim.text },
          claims: [claim],
          suggestions: [{ range: claim.range, text: verifiedText(row) }],
          ...(by === 'likeness' ? { certainty: 'doubtful' } : {}),
        })
      }
    },
  })
}
