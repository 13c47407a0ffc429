import type { Range } from '@hegao/contract'

/**
 * The members of a list that 分别 hands out quantities to: 有色冶金 | 石化化工 | 装备制造产业增加值. The last one bears the
 * head that all share.
 */
export function members(text: string, range: Range): Range[] {
  const found: Range[] = []
  let start = range.start
  let depth = 0
  for (let at = range.start; at <= range.end; at += 1) {
    const character = at === range.end ? '、' : (text[at] ?? '')
    if ('（(“《'.includes(character)) depth += 1
    else if ('）)”》'.includes(character)) depth = Math.max(0, depth - 1)
    if (at < range.end && (depth > 0 || !isJoint(text, at))) continue
    if (at > start) found.push({ start, end: at })
    start = at + 1
  }
  return found
}

function isJoint(text: string, at: number): boolean {
  const character = text[at] ?? ''
  if (character === '、') return true
  return (
    '和及与'.includes(character) &&
    !/[总共联调饱缓以涉普危顾触参]/.test(text[at - 1] ?? '') &&
    !/[谐平解睦其]/.test(text[at + 1] ?? '')
  )
}
