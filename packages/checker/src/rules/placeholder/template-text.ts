import type { Range } from '@hegao/contract'
import { defineRule } from '../../rule.ts'
import { isDigit, isHan, isLineEnd, isOneOf, isSpace } from '../../text/characters.ts'

interface Data {
  kind: 'slot' | 'instruction' | 'date' | 'question' | 'line'
  words: string
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

export default defineRule<Data>({
  id: 'placeholder/template-text',
  title: { zh: '模板提示、待核标记、空白日期', en: 'Text of a template, a note to check, a blank date' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '这些文字是写给起草人看的，留在成稿里说明还有内容没有写。',
    en: 'Such words speak to the author; left in the final text they show that something was not written.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第十九条、第二十条：内容完整',
    en: 'Regulations on the handling of official documents (2012), articles 19 and 20: complete content',
  },
  examples: {
    bad: [
      '一、主要做法\n⟦[填写具体做法。]⟧',
      '全年办结来文⟦（此处填写数据）⟧件，⟦【待核】⟧接待来访31批次。',
      '云溪县档案馆\n⟦    年  月  日⟧',
      '总投资⟦？？⟧万元，建设工期⟦____⟧天。',
      '关于⟦[事项名称]⟧的报告',
    ],
    good: [
      '按照〔2024〕15号文件要求，（含试点3个）全部完成。',
      '群众为什么满意？因为办得快。[1]',
      '2024年3月5日，填写登记表31份，年月日齐全。',
      '待核实线索3条，待定事项已明确。',
    ],
  },
  wording: {
    zh: {
      message({ kind, words }) {
        switch (kind) {
          case 'slot':
            return `“${words}”是模板里的空位，请换成实际内容`
          case 'instruction':
            return `“${words}”是写给起草人的提示，请补上内容后删去`
          case 'date':
            return '日期还空着，请填上年月日'
          case 'question':
            return `“${words}”处内容未定，请核实后填上`
          case 'line':
            return '横线处还空着，请填上'
        }
      },
    },
    en: {
      message({ kind, words }) {
        switch (kind) {
          case 'slot':
            return `“${words}” is a slot of the template; please put the actual content in its place`
          case 'instruction':
            return `“${words}” speaks to the author; please supply the content and delete it`
          case 'date':
            return 'The date is blank; please fill it in'
          case 'question':
            return `What stands at “${words}” is undecided; please check and fill it in`
          case 'line':
            return 'The line is blank; please fill it in'
        }
      },
    },
  },
  check({ text, folded }, report) {
    for (let at = 0; at < text.length; ) {
      const found = templateAt(text, folded, at)
      if (found !== null) {
        const { kind, ...range } = found
        report({ range, data: { kind, words: text.slice(range.start, range.end) } })
      }
      at = found?.end ?? at + 1
    }
  },
})

type Found = Range & Pick<Data, 'kind'>

function templateAt(text: string, folded: string, at: number): Found | null {
  const character = text.charAt(at)
  if (closing.has(character)) return bracketAt(text, at)
  if (isOneOf(character, '?？_＿')) return runAt(text, at)
  if (character === '年' || isSpace(character)) return blankDateAt(folded, at)
  return null
}

/** [填写…], [日期], （此处填写数据）, 【待核】 */
function bracketAt(text: string, start: number): Found | null {
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
function runAt(text: string, start: number): Found | null {
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
function blankDateAt(folded: string, start: number): Found | null {
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
