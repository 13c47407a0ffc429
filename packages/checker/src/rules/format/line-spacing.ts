import type { Layout, ParagraphLayout } from '@hegao/contract'
import { isOfficial } from '../../layout/official.ts'
import { layoutParts } from '../../layout/parts.ts'
import { placesOf } from '../../layout/places.ts'
import { runningRange } from '../../layout/text-looks.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  spacing: NonNullable<ParagraphLayout['lineSpacing']>
  /** In points, where pages have one. */
  grid: number | null
  paragraphs: number
}

/** 225 mm by 22 lines is 29 pt; offices set 28 to 30. */
const FEWEST_POINTS = 27.5
const MOST_POINTS = 30.5

export default defineRule<Data>({
  id: 'format/line-spacing',
  title: { zh: '行距排不出每面22行', en: 'A distance of lines that does not give 22 lines a page' },
  severity: 'info',
  certainty: 'likely',
  recommended: false,
  why: {
    zh: '版心高225毫米排22行，行距约合29磅；过大过小，版面都与公文不同。',
    en: '22 lines on 225 mm are about 29 pt apart; wider or closer ones do not look like an official document.',
  },
  source: {
    zh: 'GB/T 9704—2012 5.2.3：一般每面排22行，并撑满版心；磅数由版心高度推算',
    en: 'GB/T 9704—2012, 5.2.3: 22 lines a page that fill the type area; the points are worked out from its height',
  },
  examples: {
    bad: [
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16 行22]各科室：\n⟦请对照任务清单抓⟧好落实，检查情况于6月底前报局办公室。',
    ],
    good: [
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16 行28]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
    ],
  },
  wording: {
    zh: {
      message: ({ spacing, grid, paragraphs }) =>
        `正文${paragraphs > 1 ? `${paragraphs}段` : ''}行距为${zh(spacing)}${grid === null ? '' : `（网格${grid}磅）`}，排不出每面22行；一般设固定值28～30磅`,
      place: () => '同样的行距',
    },
    en: {
      message: ({ spacing, grid, paragraphs }) =>
        `${paragraphs > 1 ? `${paragraphs} paragraphs of text have` : 'The text has'} lines ${en(spacing)}${grid === null ? '' : ` on a grid of ${grid} pt`}, which gives no 22 lines a page; 28 to 30 pt do`,
      place: () => 'the same distance',
    },
  },
  check(document, report) {
    const { layout, text } = document
    if (layout === null || !isOfficial(document)) return
    const running = layoutParts(document).filter((part) => runningRange(text, part) !== null)
    const groups = new Map<string, typeof running>()
    for (const part of running) {
      const { lineSpacing } = part.paragraph
      const key = `${lineSpacing?.rule} ${lineSpacing?.value} ${gridAt(layout, part.range.start)}`
      groups.set(key, [...(groups.get(key) ?? []), part])
    }
    const [most] = [...groups.values()].sort((a, b) => b.length - a.length)
    const spacing = most?.[0]?.paragraph.lineSpacing
    const grid = gridAt(layout, most?.[0]?.range.start ?? 0)
    if (most === undefined || !spacing || isRight(spacing, grid)) return
    const places = placesOf(
      text,
      most.map(({ range }) => range),
      null,
    )
    if (places !== null) report({ ...places, data: { spacing, grid, paragraphs: most.length } })
  },
})

type Spacing = Data['spacing']

function isRight({ rule, value }: Spacing, grid: number | null): boolean {
  const points = rule === 'multiple' ? value * (grid ?? 0) : value
  return points >= FEWEST_POINTS && points <= MOST_POINTS
}

function gridAt({ pages }: Layout, offset: number): number | null {
  return pages.find(({ start, end }) => start <= offset && offset < end)?.linePitch ?? null
}

function zh({ rule, value }: Spacing): string {
  if (rule === 'multiple') return value === 1 ? '单倍' : `${Math.round(value * 100) / 100}倍`
  return `${rule === 'exact' ? '固定值' : '最小值'}${Math.round(value * 100) / 100}磅`
}

function en({ rule, value }: Spacing): string {
  const rounded = Math.round(value * 100) / 100
  if (rule === 'multiple') return `${rounded} times single spacing apart`
  return `${rule === 'exact' ? 'exactly' : 'at least'} ${rounded} pt apart`
}
