import { isOfficial } from '../../layout/official.ts'
import { layoutParts, type Part } from '../../layout/parts.ts'
import { placesOf } from '../../layout/places.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  /** How many paragraphs. */
  paragraphs: number
  /** Of how many. */
  all: number
  /** The indent of the first of them, in characters, spaces counted in. */
  indent: number
}

const DUE = 2
/** 0.74 厘米 at 16 pt is 1.3 characters, 1.1 厘米 is two. */
const TOLERANCE = 0.3

export default defineRule<Data>({
  id: 'format/first-line-indent',
  title: { zh: '自然段没有左空二字', en: 'A paragraph not indented by two characters' },
  severity: 'info',
  certainty: 'likely',
  recommended: false,
  why: {
    zh: '每个自然段左空二字，段落才分得清；有的空、有的不空，版面不齐。',
    en: 'Paragraphs are known by their indent of two characters; where some lack it the page is uneven.',
  },
  source: {
    zh: 'GB/T 9704—2012 7.3.3：每个自然段左空二字，回行顶格',
    en: 'GB/T 9704—2012, 7.3.3: the first line of a paragraph is indented by two characters',
  },
  examples: {
    bad: [
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16 空0]各科室：\n⟦请对照任务清单抓⟧好落实，检查情况于6月底前报局办公室。\n[仿宋 16 空2]检查结果纳入年度考核，考核办法另行通知。',
    ],
    good: [
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16 空0]各科室：\n[仿宋 16 空2]请对照任务清单抓好落实，检查情况于6月底前报局办公室。\n[仿宋 16 空0]　　检查结果纳入年度考核，考核办法另行通知。',
      '[小标宋 22 居中]云溪县水务局关于开展检查的通知\n[仿宋 16]各科室：\n请对照任务清单抓好落实，检查情况于6月底前报局办公室。',
    ],
  },
  wording: {
    zh: {
      message: ({ paragraphs, all, indent }) =>
        `${paragraphs > 1 ? `正文及标题有${paragraphs}段（共${all}段）` : '这段'}首行空${indent}字，每个自然段应左空二字`,
      place: () => '首行缩进不是二字',
    },
    en: {
      message: ({ paragraphs, all, indent }) =>
        `${paragraphs > 1 ? `${paragraphs} of ${all} paragraphs begin` : 'This paragraph begins'} at ${indent} characters where two are due`,
      place: () => 'not indented by two characters',
    },
  },
  check(document, report) {
    const { text } = document
    const parts = layoutParts(document).filter(isIndentable)
    const faulty = parts.filter((part) => Math.abs(indentOf(text, part) - DUE) > TOLERANCE)
    const [first] = faulty
    if (first === undefined || !isOfficial(document)) return
    const places = placesOf(
      text,
      faulty.map(({ range }) => range),
      null,
    )
    if (places === null) return
    const indent = Math.round(indentOf(text, first) * 10) / 10
    report({ ...places, data: { paragraphs: faulty.length, all: parts.length, indent } })
  },
})

/** A number that is written by itself has an indent of its own. */
function isIndentable({ role, paragraph }: Part): boolean {
  const { alignment, firstLineIndent, numberEnd, start } = paragraph
  if (role === 'title' || firstLineIndent === null || numberEnd > start) return false
  return alignment !== 'center' && alignment !== 'right'
}

/** Spaces typed before the text count as well: they show. */
function indentOf(text: string, { paragraph: { start, end, firstLineIndent } }: Part): number {
  let spaces = 0
  for (let at = start; at < end; at += 1) {
    if (text[at] === '\u3000') spaces += 1
    else if (text[at] === ' ' || text[at] === '\u00a0') spaces += 0.5
    else break
  }
  return (firstLineIndent ?? 0) + spaces
}
