import { type HeadingLook, headingGroups } from '../../layout/heading-looks.ts'
import type { Look } from '../../layout/look.ts'
import { named } from '../../layout/naming.ts'
import { isOfficial } from '../../layout/official.ts'
import { levelKinds } from '../../layout/parts.ts'
import { placesOf } from '../../layout/places.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** From 1. */
  level: number
  look: Look
  headings: number
}

/** What the headings of levels 一、（一）1.（1） are set in. */
const typefaces = ['heiti', 'kaiti', 'fangsong', 'fangsong'] as const
const SIZE = 16

export default defineRule<Data>({
  id: 'format/heading-font',
  title: { zh: '层次标题的字体不合规定', en: 'Headings not in the font of their level' },
  severity: 'info',
  certainty: 'likely',
  recommended: false,
  why: {
    zh: '黑体、楷体、仿宋依次标出层次，读者不看序号也认得出。',
    en: '黑体, 楷体 and 仿宋 mark the levels, so that they are seen without reading the markers.',
  },
  source: {
    zh: 'GB/T 9704—2012 7.3.3：第一层用黑体字，第二层用楷体字，第三层和第四层用仿宋体字',
    en: 'GB/T 9704—2012, 7.3.3: 黑体 on the first level, 楷体 on the second, 仿宋 on the third and fourth',
  },
  examples: {
    bad: [
      '[小标宋 22 居中]云溪县档案馆2023年工作总结\n[宋体 16]⟦一、主要工作⟧\n[仿宋 16]⟦（一）收集整理⟧。全年接收档案1200卷，整理入库1200卷。\n（二）督办落实。全年督办事项310件，办结率100%。\n[宋体 16]二、存在问题\n[仿宋 16]人手不足，信息化水平不高，有待进一步改进。',
    ],
    good: [
      '[小标宋 22 居中]云溪县档案馆2023年工作总结\n[黑体 16]一、主要工作\n[楷体 16]（一）收集整理。[仿宋 16]全年接收档案1200卷，整理入库1200卷。\n[仿宋 16 粗]1.接收进馆。[仿宋 16]全年接收档案1200卷。',
      '[黑体 18 居中]云溪县档案馆2023年工作总结\n[宋体 12]一、主要工作\n全年接收档案1200卷，整理入库1200卷，提供查阅85次。',
    ],
  },
  wording: {
    zh: {
      message: ({ level, look, headings }) =>
        `第${zhLevel[level]}层标题${headings > 1 ? `${headings}处` : ''}用${named(look, 'zh')}，公文第${zhLevel[level]}层一般用3号${zhFace[level]}`,
      place: () => '同样的字体字号',
    },
    en: {
      message: ({ level, look, headings }) =>
        `${headings > 1 ? `${headings} headings` : 'A heading'} of level ${level + 1} in ${named(look, 'en')}; official documents have 16 pt ${zhFace[level]}`,
      place: () => 'the same look',
    },
  },
  check(document, report) {
    if (document.layout === null || !isOfficial(document)) return
    const faults = new Map<string, { level: number; headings: HeadingLook[] }>()
    // Those that differ from others of their level are another fault.
    for (const { kind, usually } of headingGroups(document)) {
      const level = levelKinds.indexOf(kind)
      if (level < 0) continue
      for (const heading of usually) {
        const { typeface, size } = heading.look
        if (typeface === typefaces[level] && size === SIZE) continue
        const key = `${level} ${typeface} ${size}`
        const fault = faults.get(key) ?? { level, headings: [] }
        fault.headings.push(heading)
        faults.set(key, fault)
      }
    }
    for (const { level, headings } of faults.values()) {
      const places = placesOf(
        document.text,
        headings.map(({ part }) => part.range),
        null,
      )
      const look = headings[0]?.look
      if (places === null || look === undefined) continue
      report({ ...places, data: { level, look, headings: headings.length }, group: `${level}` })
    }
  },
})

const zhLevel = ['一', '二', '三', '四']
const zhFace = ['黑体', '楷体', '仿宋', '仿宋']
