import { isOfficial } from '../../layout/official.ts'
import { opening } from '../../layout/places.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** As pages bear it, 1 for the figure: `- 1 -`. */
  written: string
}

/** — 1 —, with spaces or without. */
const right = /^— ?# ?—$/

export default defineRule<Data>({
  id: 'format/page-number',
  title: { zh: '页码两侧没有一字线', en: 'A page number without its dashes' },
  severity: 'info',
  certainty: 'certain',
  recommended: false,
  why: {
    zh: '公文页码写作“— 1 —”；写法不一，看得出是几份文件拼在一起。',
    en: 'Pages of official documents are numbered — 1 —; other forms show that files were put together.',
  },
  source: {
    zh: 'GB/T 9704—2012 7.5：阿拉伯数字，左右各放一条一字线',
    en: 'GB/T 9704—2012, 7.5: Arabic figures between two dashes',
  },
  examples: {
    bad: [
      '[纸 210×297 上37 下35 左28 右26 页码第#页]\n[小标宋 22 居中]⟦云溪县水务局关于⟧开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[纸 210×297 上37 下35 左28 右26 页码- # -]\n[小标宋 22 居中]⟦云溪县水务局关于⟧开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
    ],
    good: [
      '[纸 210×297 上37 下35 左28 右26 页码— # —]\n[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[纸 210×297 上37 下35 左28 右26]\n[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
    ],
  },
  wording: {
    zh: { message: ({ written }) => `页码写作“${written}”，应在数字两侧各放一条一字线，写作“— 1 —”` },
    en: { message: ({ written }) => `Pages are numbered “${written}”; in official documents it is “— 1 —”` },
  },
  check(document, report) {
    if (document.layout === null || !isOfficial(document)) return
    const forms = new Set<string>()
    for (const { start, end, pageNumber } of document.layout.pages) {
      if (pageNumber === null || start === end || right.test(pageNumber) || forms.has(pageNumber)) continue
      forms.add(pageNumber)
      report({ range: opening(document.text, { start, end }), data: { written: pageNumber.replaceAll('#', '1') } })
    }
  },
})
