import { setPhrases } from './generated/set-phrases.ts'
import { units } from './generated/units.ts'
import { createMatcher, type Match } from './matcher.ts'
import type { SetPhrase } from './set-phrase.ts'

const phraseMatcher = createMatcher(setPhrases)
const unitMatcher = createMatcher(units)

const numerals = new Set('0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两几')

/**
 * The set phrases of a text that really are phrases there and not parts of a number.
 *
 * A phrase that begins or ends with a numeral does not touch another numeral (`3万家企业` holds no 万家, `二十一天` no 十一),
 * an ambiguous one is not followed by the rest of a quantity (`120急救` is the hotline, `120件`, `120余场` and `120.5` are figures),
 * and a unit that reaches beyond the phrase wins (`三环节` is three 环节, not 三环 and 节). Linear in the length of the text.
 *
 * @param text any text, usually a sentence
 * @returns ranges in UTF-16 code units of `text`, from left to right, none overlapping
 */
export function findSetPhrases(text: string): Match<SetPhrase>[] {
  const found: Match<SetPhrase>[] = []
  let free = 0
  for (let at = 0; at < text.length; ) {
    const entry = phraseMatcher.longestAt(text, at)
    const end = at + (entry?.term.length ?? 0)
    if (entry !== null && (at === free || !joins(text, at)) && !joins(text, end) && !isCount(text, entry, at)) {
      found.push({ start: at, end, entry })
      free = end
      at = end
    } else {
      at += 1
    }
  }
  return found
}

/** What can stand between the figures of a number and its unit, or begin its decimals. */
const continuesNumber = new Set('余多几.．')

/** Whether numerals stand on both sides of an offset, so that a number runs across it. */
function joins(text: string, at: number): boolean {
  return numerals.has(text.charAt(at - 1)) && numerals.has(text.charAt(at))
}

function isCount(text: string, phrase: SetPhrase, at: number): boolean {
  const end = at + phrase.term.length
  if (phrase.ambiguous && (continuesNumber.has(text.charAt(end)) || unitMatcher.longestAt(text, end) !== null))
    return true
  if (!numerals.has(text.charAt(at))) return false
  const unit = unitMatcher.longestAt(text, at + 1)
  return unit !== null && at + 1 + unit.term.length > end
}
