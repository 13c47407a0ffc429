import { type Look, prevailing, type Stretch, stretchesOf } from '../../layout/look.ts'
import { named } from '../../layout/naming.ts'
import { layoutParts } from '../../layout/parts.ts'
import { runningRange } from '../../layout/text-looks.ts'
import { defineRule } from '../../rule.ts'
import { isOneOf } from '../../text/characters.ts'

interface Data {
  look: Look
  prevailing: Look
}

/** One odd character is mostly one that the font lacks. */
const FEWEST_CHARACTERS = 2
/** Where more of a paragraph is set otherwise, two fonts share it on purpose. */
const MOST_OF_PARAGRAPH = 0.5
/** 一是, 第一，, 首先, （1）, ①: what begins a sentence may be set apart from it. */
const leadMarker =
  /[（(]?(?:[一二三四五六七八九十]+[是要、)）]|[0-9]+[、.．)）]|第[一二三四五六七八九十]+|[①-⑳]|首先|其次|再次|最后)/y

export default defineRule<Data>({
  id: 'format/pasted-font',
  title: { zh: '一段之中字体字号不一', en: 'A passage in another font or size than its paragraph' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '一段正文里夹着别的字体字号，多半是从网页或别的文件粘贴来的，没有清除格式；内容也值得再核对一遍。',
    en: 'Words in another font were mostly pasted from elsewhere with their format; what they say deserves a second look.',
  },
  source: { zh: '公文排版惯例', en: 'Practice in offices' },
  examples: {
    bad: [
      '[仿宋 16]全年办结来文31件，召开会议12次，[宋体 14]⟦接待群众来访31批次，⟧[仿宋 16]满意率进一步提高。',
      '[仿宋 16]全年编发信息40期。[微软雅黑 12]⟦被上级采用12期。⟧[仿宋 16]采用率有所提高，位居全县前列。',
    ],
    good: [
      '[仿宋 16]全年办结来文31件，[仿宋_GB2312 16]召开会议12次，[仿宋 16]接待群众来访31批次。',
      '[楷体 16]（一）办文更加规范。[仿宋 16]全年办结来文31件，召开会议12次，接待来访31批次。',
      '[仿宋 16]全年做好三项工作：[楷体 16]一是办文。[仿宋 16]全年办结来文31件，[楷体 16]二是办会。[仿宋 16]召开会议12次。',
      '[仿宋 16]全年办结来文31件，[仿宋 15.5]召开会议12次，[仿宋 16]接待群众来访31批次。',
      '[仿宋 16]全年收文31件[仿宋 14]（不含密件）[仿宋 16]，召开会议12次，接待来访31批次。',
    ],
  },
  wording: {
    zh: {
      message: ({ look, prevailing }) =>
        `这几个字是${named(look, 'zh')}，本段其他文字是${named(prevailing, 'zh')}，疑为粘贴所致，请统一`,
    },
    en: {
      message: ({ look, prevailing }) =>
        `These words are in ${named(look, 'en')}, the rest of the paragraph in ${named(prevailing, 'en')}; they may have been pasted`,
    },
  },
  check(document, report) {
    const { text } = document
    for (const part of layoutParts(document)) {
      const range = runningRange(text, part)
      if (range === null) continue
      const stretches = stretchesOf(text, part.paragraph, range)
      const usual = prevailing(stretches)
      if (stretches.length < 2 || usual === null || !isKnown(usual)) continue
      const odd = stretches.filter((stretch) => isKnown(stretch) && shows(stretch, usual))
      const all = stretches.reduce((sum, { characters }) => sum + characters, 0)
      if (odd.reduce((sum, { characters }) => sum + characters, 0) > all * MOST_OF_PARAGRAPH) continue
      for (const stretch of odd) {
        const { start, end, characters, typeface, font, size } = stretch
        if (characters < FEWEST_CHARACTERS || start === range.start) continue
        if (isStressed(stretch, usual) || isSetApart(text, stretch)) continue
        report({
          range: { start, end },
          data: { look: { typeface, font, size }, prevailing: usual },
          group: `${typeface} ${size}`,
        })
      }
    }
  },
})

/** Half a point more or less is not seen. */
function shows(one: Look, usual: Look): boolean {
  return one.typeface !== usual.typeface || Math.abs((one.size ?? 0) - (usual.size ?? 0)) >= 1
}

function isKnown({ typeface, size }: Look): boolean {
  return typeface !== null && size !== null
}

/** 黑体 and 楷体 of the same size stress words, as the clauses of a contract are. */
function isStressed({ typeface, size }: Look, usual: Look): boolean {
  return size === usual.size && (typeface === 'heiti' || typeface === 'kaiti')
}

/** A remark in brackets, a quotation, or the lead of one of several points. */
function isSetApart(text: string, { start, end }: Stretch): boolean {
  const before = text.charAt(start - 1)
  const first = text.charAt(start)
  const last = text.charAt(end - 1)
  if (isOneOf(first, '（(“《【') && isOneOf(last, '）)”》】')) return true
  if (isOneOf(before, '（(“《【') && isOneOf(text.charAt(end), '）)”》】')) return true
  leadMarker.lastIndex = start
  return leadMarker.test(text)
}
