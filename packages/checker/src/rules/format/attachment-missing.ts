import type { Range } from '@hegao/contract'
import { readNumeral } from '@hegao/numerals'
import type { Attachment } from '@hegao/parser'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isDigit, isLineEnd } from '../../text/characters.ts'

interface Data {
  number: number
  /** What is missing: the attachment itself, or its name in the list. */
  missing: 'attachment' | 'name'
}

/** 附件1 in its line, with a colon or without, and nothing behind it. */
const opening = /附 ?件 ?([0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?[:：]?(?=[\r\n]|$)/y
/** 附件：1.任务清单 */
const list = /附 ?件 ?[:：] ?(?=[0-9])/y

export default defineRule<Data>({
  id: 'format/attachment-missing',
  title: {
    zh: '附件说明与所附附件不一致',
    en: 'Attachments that are named and not attached, or attached and not named',
  },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '附件说明列了而没有附，读者找不到材料；附了而没有列，附件就不算文件的组成部分。',
    en: 'What is named and not attached cannot be found; what is attached and not named is no part of the document.',
  },
  source: { zh: 'GB/T 9704—2012 7.3.4、7.3.7', en: 'GB/T 9704—2012, 7.3.4 and 7.3.7' },
  examples: {
    bad: [
      '云溪县档案馆2023年工作报告\n全年办结来文31件。\n附件：1.任务清单\n⟦2.⟧经费明细表\n云溪县档案馆\n2024年1月5日\n附件1\n任务清单\n任务31项。',
      '云溪县档案馆2023年工作报告\n全年办结来文31件。\n附件：1.任务清单\n2.经费明细表\n云溪县档案馆\n2024年1月5日\n附件1\n任务清单\n任务31项。\n附件2\n经费明细表\n经费12万元。\n⟦附件3⟧\n人员名单\n名单另报。',
    ],
    good: [
      '云溪县档案馆2023年工作报告\n全年办结来文31件。\n附件：1.任务清单\n2.经费明细表\n云溪县档案馆\n2024年1月5日\n附件1\n任务清单\n任务31项。\n附件2\n经费明细表\n经费12万元。',
      '云溪县档案馆2023年工作报告\n全年办结来文31件。\n附件：1.任务清单\n2.经费明细表\n云溪县档案馆\n2024年1月5日',
      '附件2\n任务清单\n任务31项。',
    ],
  },
  wording: {
    zh: {
      message: ({ number, missing }) =>
        missing === 'attachment'
          ? `附件说明列有附件${number}，文后没有，请补上或改附件说明`
          : `文后有附件${number}，附件说明没有列，请补列或改正附件的序号`,
    },
    en: {
      message: ({ number, missing }) =>
        missing === 'attachment'
          ? `Attachment ${number} is named in the list but not attached; please attach it or mend the list`
          : `Attachment ${number} is attached but not named in the list; please add it or mend its number`,
    },
  },
  check(document, report) {
    const named = new Map<number, Range>()
    const attached = new Map<number, Range>()
    for (const attachment of document.nodes('attachment')) {
      const opened = openedBy(document, attachment)
      if (opened !== null) attached.set(opened.number, opened.range)
      else for (const { number, range } of namedBy(document, attachment)) named.set(number, range)
    }
    // Attachments may be files of their own, and a text may be an attachment.
    if (named.size === 0 || attached.size === 0) return
    for (const [number, range] of named) {
      if (!attached.has(number)) report({ range, data: { number, missing: 'attachment' } })
    }
    for (const [number, range] of attached) {
      if (!named.has(number)) report({ range, data: { number, missing: 'name' } })
    }
  },
})

interface Numbered {
  readonly number: number
  readonly range: Range
}

function openedBy({ folded }: Document, { position }: Attachment): Numbered | null {
  opening.lastIndex = position.start.offset
  const [words = '', number = ''] = opening.exec(folded) ?? []
  const value = readNumeral(number, 0)?.value.toNumber()
  if (value === undefined) return null
  const start = position.start.offset
  return { number: value, range: { start, end: start + words.trimEnd().length } }
}

/** The numbers in 附件：1.任务清单 and in the lines below it. */
function namedBy({ folded }: Document, { position, children }: Attachment): Numbered[] {
  list.lastIndex = position.start.offset
  if (!list.test(folded)) return []
  const firstEnd = list.lastIndex
  return children.flatMap((line, i) => {
    const start = i === 0 ? firstEnd : line.position.start.offset
    let end = start
    while (isDigit(folded.charAt(end))) end += 1
    if (end === start || isLineEnd(folded.charAt(end)) || folded.charAt(end) !== '.') return []
    return [{ number: Number(folded.slice(start, end)), range: { start, end: end + 1 } }]
  })
}
