import { irregularMarkers, markerRange } from '../../numbering/irregular-markers.ts'
import { reopenedLists } from '../../numbering/reopened-lists.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  marker: string
  due: string | null
  previous: string | null
}

export default defineRule<Data>({
  id: 'numbering/repeat',
  title: { zh: '序号重复、倒退', en: 'A number used twice, or out of order' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '序号重复，引用“第几条”时就不知道指哪一条。',
    en: 'With a number used twice, a reference to it is ambiguous.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：段落顺序准确；GB/T 9704—2012 7.3.3',
    en: 'Regulations on the handling of official documents (2012), article 20: correct order of paragraphs; GB/T 9704—2012, 7.3.3',
  },
  examples: {
    bad: [
      '一、主要工作\n（一）办文。\n办结来文31件。\n（二）办会。\n召开会议12次。\n⟦（二）⟧办事。\n接待来访31批次。',
      '要求：（一）抓好办文。（二）抓好办会。⟦（二）⟧抓好办事。（三）抓好督查。',
      '一、主要工作\n全年工作有序推进。\n办文更加规范。全年办结来文31件，件件有回音。\n办会更加高效\n召开会议12次。\n⟦一、⟧存在问题\n人手不足。\n二、下一步打算\n加强培训。',
    ],
    good: [
      '一、主要工作\n（一）办文。\n办结来文31件。\n二、下一步打算\n（一）办文。\n提高质量。\n（二）办会。\n提高效率。',
      '要求：（一）抓好办文。（二）抓好办会，详见第（二）条。（三）抓好督查。',
      '2023年工作\n一、办文\n办结来文31件。\n二、办会\n召开会议12次。\n2024年打算\n一、办文\n提高质量。\n二、办会\n提高效率。',
    ],
  },
  wording: {
    zh: {
      message: ({ marker, due, previous }) =>
        `${previous === null || previous === marker ? `序号“${marker}”前面已经用过` : `“${previous}”之后又出现“${marker}”`}${due === null ? '，请顺号' : `，依次应为“${due}”`}`,
    },
    en: {
      message: ({ marker, due, previous }) =>
        `${previous === null || previous === marker ? `“${marker}” has been used before` : `“${marker}” comes after “${previous}”`}${due === null ? '; please put the numbers right' : `; “${due}” is due`}`,
    },
  },
  check(document, report) {
    for (const { node, range, due, previous } of irregularMarkers(document, 'repeat', 'backward')) {
      report({
        range,
        data: { marker: node.marker, due, previous: previous?.marker ?? null },
        related: previous === null ? [] : [{ range: previous.range, place: null }],
        certainty: node.type === 'item' ? 'likely' : 'certain',
        suggestions: due === null ? [] : [{ range, text: due }],
      })
    }
    for (const { node, first } of reopenedLists(document)) {
      const range = markerRange(node)
      const due = node.marker.replace('一', '二')
      report({
        range,
        data: { marker: node.marker, due, previous: first.marker },
        related: [{ range: markerRange(first), place: null }],
        certainty: 'likely',
        suggestions: [{ range, text: due }],
      })
    }
  },
})
