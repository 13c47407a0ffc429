import type { Look } from '../../layout/look.ts'
import { named } from '../../layout/naming.ts'
import { isOfficial } from '../../layout/official.ts'
import { placesOf } from '../../layout/places.ts'
import { textLooks } from '../../layout/text-looks.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  look: Look
  paragraphs: number
}

const SIZE = 16

export default defineRule<Data>({
  id: 'format/body-font',
  title: { zh: '正文不是3号仿宋', en: 'Running text not in 16 pt 仿宋' },
  severity: 'info',
  certainty: 'likely',
  recommended: false,
  why: {
    zh: '正文用别的字体字号，每面22行、每行28字的版面就变了，退回重排耽误印发。',
    en: 'Set otherwise, a page does not hold the 22 lines of 28 characters that it should, and the draft is sent back.',
  },
  source: { zh: 'GB/T 9704—2012 5.2.2：一般用3号仿宋体字', en: 'GB/T 9704—2012, 5.2.2: 仿宋, 16 pt' },
  examples: {
    bad: [
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[宋体 14]各科室：\n⟦请对照任务清单抓⟧好落实，检查情况于6月底前报局办公室。',
      '[小标宋 22 居中]云溪县水务局2023年工作总结\n[黑体 16]一、主要工作\n[仿宋 15]⟦全年办结来文31⟧件，召开会议12次，接待群众来访31批次。',
    ],
    good: [
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋_GB2312 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[黑体 18 居中]云溪县水务局2023年工作总结\n[宋体 12]全年办结来文31件，召开会议12次，接待群众来访31批次。',
    ],
  },
  wording: {
    zh: {
      message: ({ look, paragraphs }) =>
        `正文${paragraphs > 1 ? `${paragraphs}段` : ''}用${named(look, 'zh')}，公文正文一般用3号仿宋`,
      place: () => '同样的字体字号',
    },
    en: {
      message: ({ look, paragraphs }) =>
        `The text is in ${named(look, 'en')}${paragraphs > 1 ? ` in ${paragraphs} paragraphs` : ''}; official documents have 16 pt 仿宋`,
      place: () => 'the same look',
    },
  },
  check(document, report) {
    // What most paragraphs have; those that differ from them are another fault.
    const [most] = textLooks(document)
    if (most === undefined || !isOfficial(document)) return
    const { look, parts } = most
    if (look.typeface === 'fangsong' && look.size === SIZE) return
    const places = placesOf(
      document.text,
      parts.map(({ range }) => range),
      null,
    )
    if (places !== null) report({ ...places, data: { look, paragraphs: parts.length } })
  },
})
