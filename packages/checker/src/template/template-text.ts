import type { Range } from '@hegao/contract'
import { createMatcher, units } from '@hegao/lexicon'
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

/** Words that only who writes a report is spoken to with. */
const requests = '此处填 在此填 此处插入 此处补 请核 请补充 请插入 数据待 需核实 需补充 TBD'.split(' ')
/** Words that may as well begin a remark for the reader: （填写日期：2024年3月1日）, （待定岗位除外）. */
const gaps = '请填写 请填 填写 待核实 待核对 待核 待补充 待补 待定 待填写 待填 待查 待确认'.split(' ')
/** What such a word can be about and still leave a gap. */
const gapNouns =
  '数据 数字 数值 数量 具体数据 具体数字 具体数值 具体内容 具体情况 具体名称 具体日期 具体时间 实际数据 实际数字 相关数据 内容 名称 日期 时间 地点 单位 单位名称 姓名 情况 金额 完整 具体'.split(
    ' ',
  )

/** How a hint in square brackets begins. */
const hints = '填写 请 具体 交代 说明 如实 分点 简要 概述 写明 列出 列举 介绍 描述 阐述 待 此处 在此'.split(' ')
/** What a slot in square brackets asks for, as its last words. */
const slots = createMatcher(
  (
    '名称 单位名称 日期 时间 时间范围 地点 联系人 联系电话 电话 固定电话 手机 手机号 手机号码 姓名 职务 标题 描述 文字 示意 提示 对象 ' +
    '主送单位 主送机关 发文单位 发文机关 汇报单位 报送单位 抄送单位 责任单位 填报单位 印发单位 本单位 单位 年份 数字 数据 金额 文号 ' +
    '做法 措施 问题 成效 经验 事项 内容 落款 签发人'
  )
    .split(' ')
    .map((term) => ({ term: [...term].reverse().join('') })),
)
/** What numbers the slots of one kind: [做法一]. */
const slotNumbers = '一二三四五'
const longestSlotName = 10

const unitMatcher = createMatcher(units)

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
  const isSquare = open === '[' || open === '［'
  if (isInstruction(inside) || (isSquare && isHint(inside))) return { start, end, kind: 'instruction' }
  return isSquare && isSlot(inside) ? { start, end, kind: 'slot' } : null
}

/** 此处填写数据, 待核; but not 填写满三年的, 待定岗位除外 */
function isInstruction(inside: string): boolean {
  if (requests.some((words) => inside.startsWith(words))) return true
  if (inside.endsWith('待核实') || inside.endsWith('待补充')) return true
  return gaps.some((words) => {
    if (!inside.startsWith(words)) return false
    const rest = inside.slice(words.length)
    return rest === '' || gapNouns.includes(rest)
  })
}

/** 填写具体做法。, 交代事项背景 */
function isHint(inside: string): boolean {
  return hints.some((words) => inside.startsWith(words)) && ![...inside].some(isDigit)
}

/** 事项名称, 图片或图表标题, 做法一; but not 含预备党员, 自治区级 */
function isSlot(inside: string): boolean {
  if (inside.length < 2 || inside.length > longestSlotName || !isHan(inside.charAt(0)) || inside.startsWith('含')) {
    return false
  }
  const reversed = [...inside].reverse().join('')
  return slots.longestAt(reversed, isOneOf(reversed.charAt(0), slotNumbers) ? 1 : 0) !== null
}

/** ？？, ____ */
function runAt(text: string, start: number): TemplateText | null {
  const isLine = isOneOf(text.charAt(start), '_＿')
  const set = isLine ? '_＿' : '?？'
  let end = start + 1
  while (isOneOf(text.charAt(end), set)) end += 1
  if (end - start < 2) return null
  // A line of its own is a rule, and question marks that no unit or figure follows are emphasis.
  const alone = isLineEnd(text.charAt(start - 1)) && isLineEnd(text.charAt(end))
  if (isLine) return alone ? null : { start, end, kind: 'line' }
  const after = text.charAt(end)
  const unit = isOneOf(after, '万亿余多') ? end + 1 : end
  const isOpen = isDigit(after) || isOneOf(after, '（(）)[]【】〔〕') || unitMatcher.longestAt(text, unit) !== null
  return isOpen ? { start, end, kind: 'question' } : null
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
