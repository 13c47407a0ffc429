import { fold } from '@hegao/numerals'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isDigit, isLatin, isOneOf, isSpace } from '../../text/characters.ts'

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
    bad: [
      '深化⟦“⟧放管服改革，办结来文31件。',
      '印发工作要点⟦》⟧，召开会议（扩大）2次。',
      '⟦“⟧放管服改革扎实推进。\n“最多跑一次”改革深化。',
    ],
    good: [
      '深化“放管服”改革，印发《关于印发〈办法〉的通知》（试行）。',
      '1）收文31件。\n2）发文12件。',
      '各地区各部门（含各省区市、县（区）），1）收文；2）发文；a)办会。',
      '“各科室要认真落实。\n“各乡镇要及时报送。\n“各部门要加强协调。”',
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
  /** The “ of the paragraphs before, where each paragraph of a quotation opens with one. */
  readonly before?: readonly Half[]
}

/** A text with hard line breaks may have the other half in one of the next lines, no further than this. */
const farthest = 400

/** Full-width marks without their other half, each kind counted by itself. */
function unpaired({ text, nodes }: Document): Half[] {
  const open = new Map<string, Half[]>()
  const lone: Half[] = []
  let previousStart = -1
  for (const { position } of nodes('paragraph')) {
    const start = position.start.offset
    for (let at = position.start.offset; at < position.end.offset; at += 1) {
      // A bracket may be closed in the other width.
      const character = text.charAt(at)
      const mark = character === '(' ? '（' : character === ')' ? '）' : character
      const opening = openingOf.get(mark)
      if (closingOf.has(mark)) {
        const halves = open.get(mark)
        const last = halves?.at(-1)
        if (halves === undefined) open.set(mark, [{ at, mark: character }])
        else if (mark === '“' && last !== undefined && at === start && last.at === previousStart) {
          halves[halves.length - 1] = { at, mark: character, before: [...(last.before ?? []), last] }
        } else halves.push({ at, mark: character })
      } else if (opening !== undefined && !isApostrophe(text, at)) {
        const half = open.get(opening)?.pop()
        if (half !== undefined && at - half.at > farthest && half.at < position.start.offset) lone.push(half)
        if (half === undefined && !isListMark(text, at, start)) lone.push({ at, mark: character })
        // Only a quotation that ends with its paragraph can have opened with the ones before.
        if (half?.before !== undefined && !endsParagraph(text, at + 1, position.end.offset)) lone.push(...half.before)
      }
    }
    previousStart = start
  }
  for (const half of [...open.values()].flat()) lone.push(...(half.before ?? []), half)
  return lone
}

/** the city’s */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && isLatin(text.charAt(at - 1))
}

/** Whether nothing but marks stands before the paragraph's end. */
function endsParagraph(text: string, at: number, end: number): boolean {
  let next = at
  while (next < end && (isOneOf(text.charAt(next), '。！？；，’）') || isSpace(text.charAt(next)))) next += 1
  return next >= end
}

/** 1）, a); at the beginning of a paragraph, or after a mark within it */
function isListMark(text: string, at: number, start: number): boolean {
  const folded = fold(text.slice(Math.max(start, at - 3), at))
  let before = folded.length
  while (folded.length - before < 2 && (isDigit(folded.charAt(before - 1)) || isLatin(folded.charAt(before - 1)))) {
    before -= 1
  }
  const boundary = folded.charAt(before - 1)
  return before < folded.length && (boundary === '' || isSpace(boundary) || isOneOf(boundary, '，。；：、,;:'))
}
