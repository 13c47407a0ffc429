import type { MarkerKind, Range } from '@hegao/contract'
import type { Report, ReportNode, Section } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  heading: string
  mark: string
  /** How many headings in lines of their own end so, and how many there are. */
  count: number
  all: number
}

const kinds: readonly MarkerKind[] = ['chinese-comma', 'chinese-parenthesized', 'arabic-point', 'arabic-parenthesized']
const longestTitle = 50

export default defineRule<Data>({
  id: 'punctuation/mark-after-heading',
  title: { zh: '独占一行的标题末尾用了句号、分号', en: 'A full stop or semicolon at the end of a heading line' },
  severity: 'info',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '独占一行的标题末尾通常不用标点；有的有、有的没有，版面不齐。每种标点全文只提示一次。',
    en: 'A heading in a line of its own usually ends without a mark. Each mark is reported once per report.',
  },
  source: { zh: 'GB/T 15834—2011 附录B.4', en: 'GB/T 15834—2011, annex B.4' },
  examples: {
    bad: [
      '一、主要工作⟦。⟧\n全年收文311件。\n二、存在问题\n人手不足。',
      '（一）加强学习⟦。⟧\n学习12次。\n（二）加强检查。\n检查5次。\n（三）加强宣传。全年宣传3次。',
      '（一）加强学习\n学习12次。\n（二）加强检查⟦；⟧\n检查5次。\n（三）加强宣传；\n宣传3次。',
    ],
    good: [
      '一、主要工作\n全年收文311件。\n二、存在问题\n人手不足。',
      '（一）加强学习。全年学习12次。\n（二）加强检查。全年检查5次。',
      '存在以下问题：\n1.学习不够。\n2.检查不严。\n针对这些问题，抓好整改。',
      '一、怎么看？\n形势总体向好。\n二、怎么办？\n抓好落实。',
    ],
  },
  wording: {
    zh: {
      message: ({ heading, mark, count, all }) =>
        `标题“${heading}”独占一行，末尾通常不用“${mark}”${count > 1 ? `（这样的标题共${all}个，${count}个用了，只在首处提示）` : ''}`,
    },
    en: {
      message: ({ heading, mark, count, all }) =>
        `“${heading}” is a heading in a line of its own and usually ends without “${mark}”${count > 1 ? ` (${count} of ${all} such headings, reported at the first only)` : ''}`,
    },
  },
  check(document, report) {
    const places = new Map<string, { range: Range; heading: string; count: number }>()
    let all = 0
    for (const family of families(document.report)) {
      const siblings = family.filter(({ runIn }) => !runIn)
      // Where one member is all there is to it, the members are items of a list, not headings.
      if (siblings.length < 2 || !siblings.every(hasBody)) continue
      all += siblings.length
      for (const section of siblings) {
        const at = markAt(document, section)
        if (at === null) continue
        const mark = document.text.charAt(at)
        const seen = places.get(mark)
        if (seen !== undefined && seen.range.start < at) seen.count += 1
        else {
          const heading = document.text.slice(section.position.start.offset, at)
          places.set(mark, { range: { start: at, end: at + 1 }, heading, count: (seen?.count ?? 0) + 1 })
        }
      }
    }
    for (const [mark, { range, heading, count }] of places) {
      report({ range, data: { heading, mark, count, all }, suggestions: [{ range, text: '' }] })
    }
  },
})

/** The numbered sections of one kind that stand side by side, wherever they stand. */
function* families(node: Report | ReportNode): Generator<Section[]> {
  if (!('children' in node)) return
  const byKind = new Map<MarkerKind, Section[]>()
  for (const child of node.children) {
    if (child.type === 'section' && kinds.includes(child.kind)) {
      const alike = byKind.get(child.kind)
      if (alike === undefined) byKind.set(child.kind, [child])
      else alike.push(child)
    }
    yield* families(child)
  }
  yield* byKind.values()
}

/** Whether text of its own stands below the heading. */
function hasBody({ children }: Section): boolean {
  return children.some(({ type }) => type === 'paragraph' || type === 'section' || type === 'table')
}

/** Where the mark stands that ends the line of a heading; null where none does, or what it ends is a sentence. */
function markAt({ text }: Document, { children: [heading], title }: Section): number | null {
  const { end } = heading.position
  if (title.length < 2 || title.length > longestTitle || /[。；]./.test(title)) return null
  let last = end.offset
  while (!isLineEnd(text.charAt(last))) last += 1
  while (isSpace(text.charAt(last - 1))) last -= 1
  const mark = last - 1
  // A comma there is more often that of a line broken in its midst.
  return mark >= end.offset - 1 && mark <= end.offset && isOneOf(text.charAt(mark), '。；') ? mark : null
}
