import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isLatin } from '../../text/characters.ts'

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
    good: [
      '深化“放管服”改革，印发《关于印发〈办法〉的通知》（试行）。',
      '1）收文31件。\n2）发文12件。',
      '反欺诈(资料造假、异地申请）等情形。',
    ],
  },
  wording: {
    zh: { message: ({ mark, missing }) => `这个“${mark}”没有与之成对的“${missing}”，请补上或删去` },
    en: { message: ({ mark, missing }) => `This “${mark}” has no “${missing}” to pair with; please add or delete one` },
  },
  check(document, report) {
    for (const { at, mark } of unpaired(document)) {
      const missing = closingOf.get(mark) ?? openingOf.get(mark)
      if (missing !== undefined) report({ range: { start: at, end: at + 1 }, data: { mark, missing } })
    }
  },
})

interface Half {
  readonly at: number
  readonly mark: string
}

/** A text with hard line breaks may have the other half in one of the next lines, no further than this. */
const farthest = 400

/** Full-width marks without their other half, each kind counted by itself. */
function unpaired({ text, nodes }: Document): Half[] {
  const open = new Map<string, Half[]>()
  const lone: Half[] = []
  for (const { position } of nodes('paragraph')) {
    for (let at = position.start.offset; at < position.end.offset; at += 1) {
      // A bracket may be closed in the other width.
      const character = text.charAt(at)
      const mark = character === '(' ? '（' : character === ')' ? '）' : character
      const opening = openingOf.get(mark)
      if (closingOf.has(mark)) {
        const halves = open.get(mark)
        if (halves === undefined) open.set(mark, [{ at, mark: character }])
        else halves.push({ at, mark: character })
      } else if (opening !== undefined && !isApostrophe(text, at)) {
        const half = open.get(opening)?.pop()
        if (half !== undefined && at - half.at > farthest && half.at < position.start.offset) lone.push(half)
        if (half === undefined && !isListMark(text, at, position.start.offset)) lone.push({ at, mark: character })
      }
    }
  }
  for (const halves of open.values()) lone.push(...halves)
  return lone
}

/** the city’s */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && isLatin(text.charAt(at - 1))
}

/** 1）, a) */
function isListMark(text: string, at: number, start: number): boolean {
  return at - start < 4 && /^\s*[0-9a-zA-Z０-９]{1,2}$/.test(text.slice(start, at))
}
