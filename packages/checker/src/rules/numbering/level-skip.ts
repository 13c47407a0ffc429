import { irregularMarkers } from '../../numbering/irregular-markers.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  marker: string
  /** The marker of the section it stands in. */
  parent: string | null
}

export default defineRule<Data>({
  id: 'numbering/level-skip',
  title: { zh: '层次跳级', en: 'A level skipped' },
  severity: 'info',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '同一份报告里别处用了中间一级，这里却跳过，层次就不齐。',
    en: 'Elsewhere the report uses the level between; leaving it out here makes the structure uneven.',
  },
  source: {
    zh: 'GB/T 9704—2012 7.3.3：层次序数可以依次用“一、”“（一）”“1.”“（1）”标注',
    en: 'GB/T 9704—2012, 7.3.3: the levels may be marked 一、 （一） 1. （1） in this order',
  },
  examples: {
    bad: ['一、主要工作\n（一）办文\n1.收文31件。\n2.发文12件。\n二、下一步打算\n⟦1.⟧提高办文质量。\n2.提高办会质量。'],
    good: ['一、主要工作\n1.收文31件。\n2.发文12件。\n二、下一步打算\n1.提高办文质量。\n2.提高办会质量。'],
  },
  wording: {
    zh: {
      message: ({ marker, parent }) =>
        `${parent === null ? '这里' : `“${parent}”下面`}直接用“${marker}”，跳过了别处所用的一级，请看层次是否对应`,
    },
    en: {
      message: ({ marker, parent }) =>
        `“${marker}” stands directly ${parent === null ? 'here' : `under “${parent}”`}, without the level used between them elsewhere; please see whether the levels agree`,
    },
  },
  check(document, report) {
    for (const { node, range, previous } of irregularMarkers(document, 'deep')) {
      report({
        range,
        data: { marker: node.marker, parent: previous?.marker ?? null },
        related: previous === null ? [] : [{ range: previous.range, place: null }],
      })
    }
  },
})
