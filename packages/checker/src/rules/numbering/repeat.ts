import { irregularMarkers } from '../../numbering/irregular-markers.ts'
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
    bad: ['一、主要工作\n（一）办文。\n办结来文31件。\n（二）办会。\n召开会议12次。\n⟦（二）⟧办事。\n接待来访31批次。'],
    good: ['一、主要工作\n（一）办文。\n办结来文31件。\n二、下一步打算\n（一）办文。\n提高质量。'],
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
  },
})
