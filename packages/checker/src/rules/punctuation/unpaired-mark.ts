import type { Range } from '@hegao/contract'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  mark: string
  /** What it should be paired with. */
  missing: string
}

const closingOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['〔', '〕'],
])
const openingOf = new Map([...closingOf].map(([open, close]) => [close, open]))

export default defineRule<Data>({
  id: 'punctuation/unpaired-mark',
  title: { zh: '引号、书名号、括号不成对', en: 'A bracket or quotation mark without its pair' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '少了一半，读者不知道引到哪里为止，后面的标点也会跟着错。',
    en: 'With one half missing the reader cannot tell where it ends.',
  },
  source: { zh: 'GB/T 15834—2011 4.8、4.9、4.15', en: 'GB/T 15834—2011, 4.8, 4.9, 4.15' },
  examples: {
    bad: ['深化⟦“⟧放管服改革，办结来文31件。', '印发工作要点⟦》⟧，召开会议（扩大）2次。'],
    good: ['深化“放管服”改革，印发《关于印发〈办法〉的通知》（试行）。', '1）收文31件。\n2）发文12件。'],
  },
  wording: {
    zh: { message: ({ mark, missing }) => `这个“${mark}”没有与之成对的“${missing}”，请补上或删去` },
    en: { message: ({ mark, missing }) => `This “${mark}” has no “${missing}” to pair with; please add or delete one` },
  },
  check(document, report) {
    for (const paragraph of document.nodes('paragraph')) {
      for (const { range, mark, missing } of unpaired(
        document,
        paragraph.position.start.offset,
        paragraph.position.end.offset,
      )) {
        report({ range, data: { mark, missing } })
      }
    }
  },
})

/** Marks without their pair, brackets of one kind counted among themselves. */
function* unpaired({ text }: Document, start: number, end: number): Generator<{ range: Range } & Data> {
  const open = new Map<string, number[]>()
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at)
    if (closingOf.has(mark)) {
      const places = open.get(mark)
      if (places === undefined) open.set(mark, [at])
      else places.push(at)
      continue
    }
    const opening = openingOf.get(mark)
    if (opening !== undefined && open.get(opening)?.pop() === undefined) {
      yield { range: { start: at, end: at + 1 }, mark, missing: opening }
    }
  }
  for (const [mark, places] of open) {
    for (const at of places) yield { range: { start: at, end: at + 1 }, mark, missing: closingOf.get(mark) ?? '' }
  }
}
