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
    ],
    good: ['通过微信工作群发布信息31条，添加微信公众号关注。', '登记表可在政务平台下载，联系电话：0851-12345678。'],
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
    let last = -1
    for (const { start, end, entry } of cues.all(document.folded)) {
      const inCut = cuts.some((cut) => cut.start.offset <= start && start < cut.end.offset)
      if (start < last || inCut) continue
      const contact = contactEnd(document.folded, end)
      // 微信 and 电话 belong to reports as well; it is the number that makes an advertisement.
      if (entry.class === 'contact' && contact === null) continue
      const range = widened(document, { start, end: contact ?? end })
      last = range.end
      report({
        range,
        data: { words: document.text.slice(range.start, range.end), kind: entry.class },
        suggestions: [{ range, text: '' }],
      })
    }
  },
})

/** Where a contact that begins at `at`, or after a colon, ends; null where there is none. */
function contactEnd(folded: string, at: number): number | null {
  let start = at
  while (isOneOf(folded.charAt(start), '号:：') || isSpace(folded.charAt(start))) start += 1
  let end = start
  while (isDigit(folded.charAt(end)) || isLatin(folded.charAt(end)) || isOneOf(folded.charAt(end), '-_')) end += 1
  return end - start >= shortestContact ? end : null
}

/** The whole sentence, where little else stands in it. */
function widened(document: Document, range: Range): Range {
  const sentence = document.contextOf(range.start)
  const rest = sentence.end - sentence.start - (range.end - range.start)
  return range.end <= sentence.end && rest <= longestRest ? sentence : range
}
