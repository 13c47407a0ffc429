import type { PageLayout } from '@hegao/contract'
import { isOfficial } from '../../layout/official.ts'
import { opening } from '../../layout/places.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** Those that are not as they should be. */
  edges: readonly Edge[]
}

interface Edge {
  name: 'top' | 'left' | 'right' | 'bottom'
  /** In millimetres. */
  found: number
  due: number
}

/** The edges that leave 156 mm × 225 mm of an A4 page for the text. */
const due = { top: 37, left: 28, right: 26, bottom: 35 } as const
const TOLERANCE = 1
/** Word keeps twentieths of a point. */
const ROUNDING = 0.1

export default defineRule<Data>({
  id: 'format/page-edges',
  title: { zh: '页边距与公文版心不符', en: 'Edges that do not leave the type area of official documents' },
  severity: 'info',
  certainty: 'certain',
  recommended: false,
  why: {
    zh: '版心不对，每面22行、每行28字就排不出来；左侧留得太窄，装订后看不到字。',
    en: 'With other edges a page does not hold 22 lines of 28 characters, and a narrow left edge goes into the binding.',
  },
  source: {
    zh: 'GB/T 9704—2012 5.2.1：天头37 mm±1 mm，订口28 mm±1 mm，版心156 mm×225 mm',
    en: 'GB/T 9704—2012, 5.2.1: head 37 ± 1 mm, binding edge 28 ± 1 mm, type area 156 mm × 225 mm',
  },
  examples: {
    bad: [
      '[纸 210×297 上25.4 下25.4 左31.8 右31.8]\n[小标宋 22 居中]⟦云溪县水务局关于⟧开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
    ],
    good: [
      '[纸 210×297 上37 下34.5 左28 右26]\n[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[纸 210×297 上25.4 下25.4 左31.8 右31.8]\n[黑体 18 居中]云溪县水务局2023年工作总结\n[宋体 12]全年办结来文31件，召开会议12次，接待群众来访31批次。',
    ],
  },
  wording: {
    zh: {
      message: ({ edges }) =>
        `页边距与公文版心（156×225毫米）不符：${edges.map(({ name, found, due }) => `${zh[name]}${found}毫米，应为${due}毫米`).join('；')}`,
    },
    en: {
      message: ({ edges }) =>
        `The edges do not leave the type area of 156 × 225 mm: ${edges.map(({ name, found, due }) => `${name} ${found} mm for ${due} mm`).join('; ')}`,
    },
  },
  check(document, report) {
    if (document.layout === null || !isOfficial(document)) return
    for (const page of document.layout.pages) {
      // A page that lies on its side holds a table.
      if (page.start === page.end || page.width > page.height || Math.abs(page.width - 210) > TOLERANCE) continue
      const edges = isSaid(page) ? edgesOf(page) : []
      if (edges.length === 0) continue
      report({ range: opening(document.text, page), data: { edges } })
      // The first tells enough: the sections of a draft mostly share their edges.
      return
    }
  },
})

const zh = { top: '上', left: '左', right: '右', bottom: '下' } as const

/** A file that says nothing of its edges has them all at nothing. */
function isSaid({ top, bottom, left, right }: PageLayout): boolean {
  return top + bottom + left + right > 0
}

function edgesOf(page: PageLayout): Edge[] {
  return (['top', 'bottom', 'left', 'right'] as const)
    .filter((name) => Math.abs(page[name] - due[name]) > TOLERANCE + ROUNDING)
    .map((name) => ({ name, found: Math.round(page[name] * 10) / 10, due: due[name] }))
}
