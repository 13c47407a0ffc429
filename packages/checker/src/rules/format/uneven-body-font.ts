import type { Document } from '../../document.ts'
import type { Look } from '../../layout/look.ts'
import { named } from '../../layout/naming.ts'
import { layoutParts, type Part } from '../../layout/parts.ts'
import { placesOf } from '../../layout/places.ts'
import { clearLook, runningRange, type TextLook, textLooks } from '../../layout/text-looks.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  look: Look
  few: number
  prevailing: Look
  many: number
}

export default defineRule<Data>({
  id: 'format/uneven-body-font',
  title: { zh: '正文段落字体字号不一', en: 'Paragraphs of text in different fonts or sizes' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '个别段落与其他正文字体字号不同，多半是从别的稿子粘贴来的，印出来一眼可见。',
    en: 'A paragraph that looks different from the others was mostly pasted from elsewhere, and shows in print.',
  },
  source: { zh: 'GB/T 9704—2012 5.2.2；公文排版惯例', en: 'GB/T 9704—2012, 5.2.2; practice in offices' },
  examples: {
    bad: [
      '[仿宋 16]全年办结来文31件，召开会议12次，接待来访31批次。\n全年编发信息40期，被上级采用12期，采用率有所提高。\n[宋体 14]⟦全年接收档案12⟧00卷，整理入库1200卷，提供查阅85次。\n[仿宋 16]全年开展督查26次，下发通报12期，督办事项310件。\n全年组织培训6场，参训人员420人次，考核全部合格。',
    ],
    good: [
      '[仿宋 16]全年办结来文31件，召开会议12次，接待来访31批次。\n全年编发信息40期，被上级采用12期，采用率有所提高。\n[仿宋 12]注：本表数据为快报数，最终以统计年报公布的数据为准。\n[仿宋 16]全年开展督查26次，下发通报12期，督办事项310件。\n全年组织培训6场，参训人员420人次，考核全部合格。\n[仿宋 14]抄送：各镇人民政府，县直各单位，县委各部门，县人大办。',
      '[仿宋 16]全年办结来文31件，召开会议12次，接待来访31批次。\n全年编发信息40期，被上级采用12期，采用率有所提高。\n[仿宋_GB2312 16]全年接收档案1200卷，整理入库1200卷，提供查阅85次。\n[仿宋 16]全年开展督查26次，下发通报12期，督办事项310件。\n全年组织培训6场，参训人员420人次，考核全部合格。',
      '全年办结来文31件，召开会议12次，接待来访31批次。',
    ],
  },
  wording: {
    zh: {
      message: ({ look, few, prevailing, many }) =>
        `${few > 1 ? `有${few}段正文` : '这段正文'}用${named(look, 'zh')}，其他${many}段用${named(prevailing, 'zh')}，请统一`,
      place: () => '同样的字体字号',
    },
    en: {
      message: ({ look, few, prevailing, many }) =>
        `${few > 1 ? `${few} paragraphs are` : 'This paragraph is'} in ${named(look, 'en')}, the other ${many} in ${named(prevailing, 'en')}`,
      place: () => 'the same look',
    },
  },
  check(document, report) {
    const { text } = document
    const most = clearLook(document)
    if (most === null || isForHeadings(most.look)) return
    for (const { look, parts } of amidst(document, most)) {
      if (isForHeadings(look)) continue
      const places = placesOf(
        text,
        parts.map((part) => runningRange(text, part) ?? part.range),
        null,
      )
      if (places === null) continue
      report({
        ...places,
        data: { look, few: parts.length, prevailing: most.look, many: most.parts.length },
        group: `${look.typeface} ${look.size}`,
      })
    }
  },
})

/** The paragraphs of another look that stand between usual ones: a cover, a declaration, an annex may look as it likes. */
function amidst(document: Document, usual: TextLook): TextLook[] {
  const { text, layout } = document
  const lookOf = new Map(textLooks(document).flatMap((each) => each.parts.map((part) => [part, each] as const)))
  const pageOf = ({ range }: Part) => layout?.pages.find(({ start, end }) => start <= range.start && range.start < end)
  const runs: { of: TextLook; page: unknown; parts: Part[] }[] = []
  for (const part of layoutParts(document)) {
    const of = runningRange(text, part) === null ? undefined : lookOf.get(part)
    if (of === undefined) continue
    const last = runs.at(-1)
    const page = pageOf(part)
    if (last !== undefined && last.of === of && last.page === page) last.parts.push(part)
    else runs.push({ of, page, parts: [part] })
  }
  const found = new Map<TextLook, Part[]>()
  for (const [at, { of, page, parts }] of runs.entries()) {
    const beside = [runs[at - 1], runs[at + 1]]
    if (of === usual || !beside.every((run) => run?.of === usual && run.page === page)) continue
    found.set(of, [...(found.get(of) ?? []), ...parts])
  }
  return [...found].map(([{ look }, parts]) => ({ look, parts }))
}

/** A summary in 楷体, a heading that is a sentence in 黑体: such fonts are chosen. */
function isForHeadings({ typeface }: Look): boolean {
  return typeface === 'heiti' || typeface === 'kaiti' || typeface === 'xiaobiaosong'
}
