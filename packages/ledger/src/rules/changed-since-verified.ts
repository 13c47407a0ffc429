import { defineRule, type Rule } from '@hegao/checker'
import { attested, dataOf, named, type OutcomesOf, ofType, type RowData, verifiedText } from './outcomes.ts'
import { accuracy } from './source.ts'

interface Data extends RowData {
  readonly now: string
}

/** Finds figures that say otherwise than was verified, in a draft that was changed since. */
export function changedSinceVerified(outcomesOf: OutcomesOf): Rule {
  return defineRule<Data>({
    id: 'reuse/changed-since-verified',
    title: { zh: '数据核实以后又改了', en: 'A figure was changed after it was verified' },
    severity: 'error',
    certainty: 'likely',
    recommended: true,
    why: {
      zh: '签字确认的是原来的数；后来改的数没有人核实，出了错也说不清是谁改的。',
      en: 'What was signed for is the old figure; nobody verified the new one.',
    },
    source: accuracy,
    examples: {
      bad: [
        '初稿：全年办理收文419件。\n核实：419件（周敏）\n改稿：全年办理收文⟦491件⟧。',
        '初稿：安排衔接资金2424万元，新建水厂3座。\n核实：2424.03（周敏）、3（吴涛）\n改稿：全年新建水厂3座，安排衔接资金⟦2442万元⟧。',
      ],
      good: [
        '初稿：安排衔接资金2424万元。\n核实：2,424.03万元（周敏）\n改稿：安排衔接资金2424万元。',
        '初稿：全年办理收文419件。\n核实：421件（周敏）\n改稿：一年来，全年办理收文421件。',
      ],
    },
    wording: {
      zh: {
        message: (data) =>
          `${named(data.metric, 'zh')}核实为${data.verified}${attested(data, 'zh')}，这里是${data.now}：核实后改过，请改回或重新核实`,
      },
      en: {
        message: (data) =>
          `${named(data.metric, 'en')} was verified as ${data.verified}${attested(data, 'en')} and is ${data.now} here: it was changed since; restore it or have it verified again`,
      },
    },
    check(document, report) {
      for (const { row, figure, by } of ofType(outcomesOf(document), 'changed')) {
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
