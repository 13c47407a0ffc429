import { isOfficial } from '../../layout/official.ts'
import { opening } from '../../layout/places.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** In whole millimetres. */
  width: number
  height: number
}

/** A4, and what may be cut off, in millimetres. */
const A4 = { width: 210, height: 297 }
const TOLERANCE = 1

export default defineRule<Data>({
  id: 'format/page-size',
  title: { zh: '纸张不是A4', en: 'A page that is not A4' },
  severity: 'info',
  certainty: 'certain',
  recommended: false,
  why: {
    zh: '纸型不对，打印出来的版心、每面行数都会变，也不能与其他公文一起装订归档。',
    en: 'On other paper, lines and pages fall elsewhere, and the sheets do not go into one file with others.',
  },
  source: { zh: 'GB/T 9704—2012 5.1：A4型纸，210 mm×297 mm', en: 'GB/T 9704—2012, 5.1: A4, 210 mm × 297 mm' },
  examples: {
    bad: [
      '[纸 216×279 上37 下35 左28 右26]\n[小标宋 22 居中]⟦云溪县水务局关于⟧开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
    ],
    good: [
      '[纸 210×297 上37 下35 左28 右26]\n[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
      '[纸 297×210 上28 下26 左37 右35]\n[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
    ],
  },
  wording: {
    zh: { message: ({ width, height }) => `纸张为${width}×${height}毫米，公文用A4型纸（210×297毫米）` },
    en: { message: ({ width, height }) => `The page is ${width} × ${height} mm; official documents are on A4` },
  },
  check(document, report) {
    if (document.layout === null || !isOfficial(document)) return
    const other = document.layout.pages.find(
      ({ start, end, width, height }) => start < end && width > 0 && height > 0 && !isA4(width, height),
    )
    if (other === undefined) return
    report({
      range: opening(document.text, other),
      data: { width: Math.round(other.width), height: Math.round(other.height) },
    })
  },
})

/** Upright, or lying for a wide table. */
function isA4(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  return Math.abs(short - A4.width) <= TOLERANCE && Math.abs(long - A4.height) <= TOLERANCE
}
