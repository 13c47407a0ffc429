import { type Document, defineRule, type Rule } from '@hegao/checker'
import type { Range } from '@hegao/contract'
import type { VerifiedRow } from '../verified.ts'
import { attested, dataOf, named, type OutcomesOf, ofType, type RowData } from './outcomes.ts'
import { accuracy } from './source.ts'

/** Tells of figures that were verified and are not in the draft any more. */
export function verifiedButGone(outcomesOf: OutcomesOf): Rule {
  return defineRule<RowData>({
    id: 'reuse/verified-but-gone',
    title: { zh: '核实过的数据在文中找不到了', en: 'A verified figure is not in the draft any more' },
    severity: 'info',
    certainty: 'doubtful',
    recommended: true,
    why: {
      zh: '可能是有意删去，也可能是改写时丢了，或改得认不出来而没有核对。',
      en: 'It may have been left out on purpose, lost in rewriting, or rewritten beyond recognition and so not compared.',
    },
    source: accuracy,
    examples: {
      bad: [
        '初稿：全年办理收文419件。开展专项督查24次。\n核实：419件（周敏）、24次（吴涛）\n改稿：⟦全年办理收文419件。⟧督查工作有序推进。',
      ],
      good: ['初稿：全年办理收文419件。开展专项督查24次。\n核实：419件（周敏）、—\n改稿：全年办理收文419件。'],
    },
    wording: {
      zh: {
        message: (data) =>
          `${named(data.metric, 'zh')}${data.verified}${attested(data, 'zh')}在文中没有找到，请看是有意删去还是改写时丢了`,
      },
      en: {
        message: (data) =>
          `${named(data.metric, 'en')} ${data.verified}${attested(data, 'en')} was not found in the draft; was it left out on purpose?`,
      },
    },
    check(document, report) {
      for (const { row } of ofType(outcomesOf(document), 'gone')) {
        const range = placeFor(row, document)
        if (range !== null) report({ range, data: dataOf(row), group: 'gone' })
      }
    },
  })
}

/** What is not there has no place: the heading it stood under, else the beginning of the report. */
function placeFor({ key }: VerifiedRow, { leaves }: Document): Range | null {
  const heading = leaves.find(({ leaf, section }) => leaf.type === 'heading' && section?.title === key.section)
  const { leaf } = (key.section === '' ? undefined : heading) ?? leaves[0] ?? {}
  return leaf === undefined ? null : { start: leaf.position.start.offset, end: leaf.position.end.offset }
}
