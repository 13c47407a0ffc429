import type { Range } from '@hegao/contract'
import { createMatcher, type ForeignCue, foreignCues } from '@hegao/lexicon'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'
import { isDigit, isLatin, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  words: string
  kind: ForeignCue['class']
}

const cues = createMatcher(foreignCues)

/** A contact's number or name is this long at least: 微信abc123, 电话13800000000. */
const shortestContact = 5
/** Words beside cue and contact that still belong to the advertisement. */
const longestRest = 8
/** How a sentence begins in which a site, not the report, speaks of the text: 本文由…整理，更多…加微信… */
const openings = ['本文由', '本文是由', '本文来自', '本文来源', '本文出自', '本资料由', '本文档由']

export default defineRule<Data>({
  id: 'foreign-text/advertisement',
  title: { zh: '广告、联系方式、网站文字', en: 'Advertising, contact details, words of a web site' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '转载网站插进来的话不属于报告，发出去有损机关形象。',
    en: 'Words slipped in by a site that copied the text are no part of the report and harm the office that sends them out.',
  },
  source: { zh: '文库、范文网站的插入文字', en: 'Insertions of document sites' },
  examples: {
    bad: [
      '对于这些问题，我们将认真加以解决。⟦更多材料加微信1350000000⟧\n五、下半年工作打算',
      '接待来访31批次。⟦更多范文请点击下载⟧',
      '接待来访31批次。⟦本文由云溪公文网小编整理，更多范文加微信abc12345获取。⟧',
      '接待来访31批次，⟦更多范文加微信abc12345⟧。',
      '接待来访31批次。⟦本文由云溪文苑精心编辑整理，更多范文加微信abc12345获取。⟧',
    ],
    good: [
      '通过微信工作群发布信息31条，添加微信公众号关注。',

      '登记表可在政务平台下载，联系电话：0851-12345678。',
      '点击下载附件',
      '推广“百度文库”“道客巴巴”版权保护',
    ],
  },
  wording: {
    zh: { message: ({ words }) => `“${words}”与正文无关，像是转载时插入的广告或网站文字，请删去` },
    en: {
      message: ({ words }) =>
        `“${words}” has nothing to do with the report; it looks like an insertion by a site. Please delete it`,
    },
  },
  check(document, report) {
    const cuts = document.nodes('elision').map(({ position }) => position)
    const found: Found[] = []
    for (const { start, end, entry } of cues.all(document.folded)) {
      const inCut = cuts.some((cut) => cut.start.offset <= start && start < cut.end.offset)
      const last = found.at(-1)
      if (inCut || isQuoted(document.folded, start, end) || (last !== undefined && start < last.range.end)) continue
      const contact = contactEnd(document.folded, end)
      // 微信 and 电话 belong to reports as well; it is the number that makes an advertisement.
      if (entry.class === 'contact' && contact === null) continue
      const sentence = document.contextOf(start)
      // 本文由…整理，更多…加微信… is one advertisement.
      const isSame = last !== undefined && last.sentence.start === sentence.start
      const words = { start: isSame ? last.words.start : start, end: contact ?? end }
      if (isSame) found.pop()
      const range = widened(document, words, sentence, isSame)
      found.push({ words, range, sentence, kind: isSame ? last.kind : entry.class })
    }
    for (const { range, kind } of found) {
      report({
        range,
        data: { words: document.text.slice(range.start, range.end), kind },
        suggestions: [{ range, text: '' }],
      })
    }
  },
})

interface Found {
  /** From the first cue to the end of the last. */
  readonly words: Range
  /** What is reported. */
  readonly range: Range
  readonly sentence: Range
  readonly kind: Data['kind']
}

/** Where a contact that begins at `at`, or after a colon, ends; null where there is none. */
function contactEnd(folded: string, at: number): number | null {
  let start = at
  while (isOneOf(folded.charAt(start), '号:：') || isSpace(folded.charAt(start))) start += 1
  let end = start
  while (isDigit(folded.charAt(end)) || isLatin(folded.charAt(end)) || isOneOf(folded.charAt(end), '-_')) end += 1
  return end - start >= shortestContact ? end : null
}

/**
 * The whole sentence, where little else stands in it, or where it speaks of the text as a site does; of several cues
 * in one clause, a little more may stand beside them.
 */
function widened({ text }: Document, words: Range, sentence: Range, isSeveral: boolean): Range {
  if (words.end > sentence.end) return words
  if (openings.some((opening) => text.startsWith(opening, sentence.start))) return sentence
  const rest = sentence.end - sentence.start - (words.end - words.start)
  // 接待来访31批次，更多范文… has a clause of the report itself before the advertisement.
  const isAllForeign = isSeveral && !/[，；]/.test(text.slice(sentence.start, words.start))
  return rest <= (isAllForeign ? 2 * longestRest : longestRest) ? sentence : words
}

/** “百度文库” is spoken of. */
function isQuoted(folded: string, start: number, end: number): boolean {
  return isOneOf(folded.charAt(start - 1), '“‘《') && isOneOf(folded.charAt(end), '”’》')
}
