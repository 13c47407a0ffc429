import type { Range } from '@hegao/contract'
import { isDigit, isHan, isLineEnd, isOneOf, isSpace } from '../text/characters.ts'

/** `slot` [日期], `instruction` （此处填写数据）, `date` 年 月 日, `question` ？？, `line` ____ */
export type TemplateTextKind = 'slot' | 'instruction' | 'date' | 'question' | 'line'

/** Words for the author of a report, or a blank left for them to fill. */
export interface TemplateText extends Range {
  kind: TemplateTextKind
}

const closing: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['［', '］'],
  ['【', '】'],
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
])

/** Words by which a note in brackets speaks to who writes the report and not to who reads it. */
const instructions =
  '此处填 在此填 请填 填写 此处插入 此处补 待核 待补 待定 待填 待查 待确认 请核 请补充 请插入 数据待 需核实 需补充 TBD'.split(
    ' ',
  )

/** No slot is longer than a template's longest hint. */
const longestSlot = 120

/**
 * The words of a template, or the blank, that begin at `at`; null where none do.
 *
 * @param folded the folded text, in which a blank date is read
 */
export function templateTextAt(text: string, folded: string, at: number): TemplateText | null {
  const character = text.charAt(at)
  if (closing.has(character)) return bracketAt(text, at)
  if (isOneOf(character, '?？_＿')) return runAt(text, at)
  if (character === '年' || isSpace(character)) return blankDateAt(folded, at)
  return null
}

/** [填写…], [日期], （此处填写数据）, 【待核】 */
function bracketAt(text: string, start: number): TemplateText | null {
  const open = text.charAt(start)
  const close = closing.get(open) ?? ''
  let end = start + 1
  while (end - start < longestSlot && text.charAt(end) !== close) {
    if (isLineEnd(text.charAt(end)) || text.charAt(end) === open) return null
    end += 1
  }
  if (text.charAt(end) !== close) return null
  const inside = text.slice(start + 1, end)
  end += 1
  if (
    instructions.some((words) => inside.startsWith(words)) ||
    inside.endsWith('待核实') ||
    inside.endsWith('待补充')
  ) {
    return { start, end, kind: 'instruction' }
  }
  // Square brackets hold no words in reports, only notes and the years of document numbers.
  const isSlot =
    (open === '[' || open === '［') &&
    inside.length >= 2 &&
    [...inside].every((c) => isHan(c) || isOneOf(c, '、，。；/或'))
  return isSlot ? { start, end, kind: 'slot' } : null
}

/** ？？, ____ */
function runAt(text: string, start: number): TemplateText | null {
  const isLine = isOneOf(text.charAt(start), '_＿')
  const set = isLine ? '_＿' : '?？'
  let end = start + 1
  while (isOneOf(text.charAt(end), set)) end += 1
  if (end - start < 2) return null
  // A line of its own is a rule, and a run of question marks after a sentence is emphasis.
  const alone = isLineEnd(text.charAt(start - 1)) && isLineEnd(text.charAt(end))
  if (isLine) return alone ? null : { start, end, kind: 'line' }
  return isHan(text.charAt(start - 1)) && !isHan(text.charAt(end)) ? null : { start, end, kind: 'question' }
}

/** `    年  月  日` where numbers should be; the blanks before 年 belong to it. */
function blankDateAt(folded: string, start: number): TemplateText | null {
  if (start > 0 && isSpace(folded.charAt(start - 1)) && isSpace(folded.charAt(start))) return null
  let at = skipSpaces(folded, start)
  if (at > start && isDigit(folded.charAt(start - 1))) return null
  for (const unit of '年月日') {
    if (folded.charAt(at) !== unit) return null
    at += 1
    const next = skipSpaces(folded, at)
    if (unit !== '日' && next === at) return null
    if (unit !== '日') at = next
  }
  return { start, end: at, kind: 'date' }
}

function skipSpaces(text: string, at: number): number {
  let end = at
  while (isSpace(text.charAt(end))) end += 1
  return end
}
