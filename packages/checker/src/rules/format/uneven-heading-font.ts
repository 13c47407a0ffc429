import { headingGroups } from '../../layout/heading-looks.ts'
import { isSame, type Look } from '../../layout/look.ts'
import { named } from '../../layout/naming.ts'
import { isOfficial } from '../../layout/official.ts'
import { opening } from '../../layout/places.ts'
import { isPatchwork } from '../../layout/text-looks.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  marker: string
  look: Look
  usual: Look
  /** How many headings of the level have the usual look. */
  many: number
}

export default defineRule<Data>({
  id: 'format/uneven-heading-font',
  title: { zh: '同级标题字体字号不一', en: 'Headings of one level in different fonts or sizes' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '读者凭字体认层次：序号是第二层而字体是第一层，层次就乱了，也可能是序号写错了级。',
    en: 'Readers know a level by its font: a second-level marker in the font of the first misleads, or the marker is wrong.',
  },
  source: { zh: 'GB/T 9704—2012 7.3.3；公文排版惯例', en: 'GB/T 9704—2012, 7.3.3; practice in offices' },
  examples: {
    bad: [
      '[黑体 16]一、主要工作\n[楷体 16]（一）收集整理\n[仿宋 16]全年接收档案1200卷。\n[黑体 16]⟦（二）督办落实⟧\n[仿宋 16]全年督办事项310件。\n[楷体 16]（三）值班值守\n[仿宋 16]全年值班365天。\n[楷体 16]（四）队伍建设\n[仿宋 16]全年培训6场。',
    ],
    good: [
      '[黑体 16]一、主要工作\n[楷体 16]（一）收集整理\n[仿宋 16]全年接收档案1200卷。\n[楷体_GB2312 16]（二）督办落实\n[仿宋 16]全年督办事项310件。\n[楷体 16]（三）值班值守\n[仿宋 16]全年值班365天。',
      '[黑体 16]一、收集整理\n[仿宋 16]全年接收档案1200卷。\n[宋体 16]二、督办落实\n[仿宋 16]全年督办事项310件。',
    ],
  },
  wording: {
    zh: {
      message: ({ marker, look, usual, many }) =>
        `“${marker}”用${named(look, 'zh')}，同级的${many}处用${named(usual, 'zh')}，请统一；若层次有误，请改序号`,
    },
    en: {
      message: ({ marker, look, usual, many }) =>
        `“${marker}” is in ${named(look, 'en')}, ${many} others of its level in ${named(usual, 'en')}; one or the marker is wrong`,
    },
  },
  check(document, report) {
    if (isPatchwork(document) && !isOfficial(document)) return
    for (const { kind, usual, usually, otherwise } of headingGroups(document)) {
      if (usual === null) continue
      const alike = usually.filter(({ look }) => isSame(look, usual))
      for (const { part, look } of otherwise) {
        report({
          range: opening(document.text, part.range),
          data: { marker: part.marker, look, usual, many: alike.length },
          related: alike.slice(0, 1).map((other) => ({ range: opening(document.text, other.part.range), place: null })),
          group: `${kind} ${look.typeface} ${look.size}`,
        })
      }
    }
  },
})
