import { type Look, prevailing, stretchesOf } from '../../layout/look.ts'
import { named } from '../../layout/naming.ts'
import { isOfficial } from '../../layout/official.ts'
import { layoutParts } from '../../layout/parts.ts'
import { opening } from '../../layout/places.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** How the title looks, where that is wrong. */
  look: Look | null
  /** Whether it stands elsewhere than in the middle. */
  aside: boolean
}

const SIZE = 22

export default defineRule<Data>({
  id: 'format/title-font',
  title: { zh: '标题不是2号小标宋、居中', en: 'A title not in 22 pt 小标宋, centred' },
  severity: 'info',
  certainty: 'likely',
  recommended: false,
  why: {
    zh: '标题的字体字号是公文最显眼的格式，用错一看便知。',
    en: 'The look of the title is what is seen first of an official document.',
  },
  source: {
    zh: 'GB/T 9704—2012 7.3.1：一般用2号小标宋体字，居中排布',
    en: 'GB/T 9704—2012, 7.3.1: 小标宋, 22 pt, centred',
  },
  examples: {
    bad: [
      '[黑体 18 居中]⟦云溪县水务局关于⟧开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[小标宋 22 居左]⟦云溪县水务局20⟧23年工作总结\n[仿宋 16]全年办结来文31件，召开会议12次，接待群众来访31批次。',
    ],
    good: [
      '[方正小标宋简体 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[黑体 18 居中]云溪县水务局2023年工作总结\n[宋体 12]全年办结来文31件，召开会议12次，接待群众来访31批次。',
    ],
  },
  wording: {
    zh: {
      message: ({ look, aside }) =>
        `标题${[look === null ? '' : `用${named(look, 'zh')}，公文标题一般用2号小标宋`, aside ? '没有居中' : ''].filter((part) => part !== '').join('；')}`,
    },
    en: {
      message: ({ look, aside }) =>
        `The title ${[look === null ? '' : `is in ${named(look, 'en')}, where official documents have 22 pt 小标宋`, aside ? 'is not centred' : ''].filter((part) => part !== '').join(' and ')}`,
    },
  },
  check(document, report) {
    const title = layoutParts(document).find(({ role }) => role === 'title')
    if (title === undefined || !isOfficial(document)) return
    const { alignment } = title.paragraph
    const look = prevailing(stretchesOf(document.text, title.paragraph))
    const isRight = look === null || (isOr(look.typeface, 'xiaobiaosong') && isOr(look.size, SIZE))
    const aside = alignment !== null && alignment !== 'center'
    if (isRight && !aside) return
    report({ range: opening(document.text, title.range), data: { look: isRight ? null : look, aside } })
  },
})

/** What the file does not say may well be right. */
function isOr<T>(found: T | null, due: T): boolean {
  return found === null || found === due
}
