import type { Range } from '@hegao/contract'
import { characterClass } from '../character-class.ts'

// A colon inside a bracket belongs to the bracket: 预算执行情况（单位：万元）
const label =
  /[\p{Script=Han}A-Za-z ]{1,12}(?:[(（][\p{Script=Han}A-Za-z0-9、]{1,10}[)）])?[\p{Script=Han}A-Za-z ]{0,6}:[ \t]*/uy
const longestLine = 60
const proseMarks = characterClass('。；，！？')
/** The colon behind these introduces what is said or done, no value. */
const introductions = characterClass('要是为将做有以下')

/** Where label and value of a field line stand. */
export interface FieldSpan {
  label: Range
  value: Range
}

/**
 * A line that is a label and a short value: 填报日期：2024年3月1日. A colon that introduces prose (会议强调：要…)
 * has a longer text or an end mark behind it.
 */
export function readField(view: string, start: number, end: number): FieldSpan | null {
  if (end - start > longestLine || !holdsColon(view, start, end)) return null
  label.lastIndex = start
  if (!label.test(view) || label.lastIndex >= end) return null
  const colon = view.lastIndexOf(':', label.lastIndex)
  const value = { start: label.lastIndex, end }
  for (let i = value.start; i < end; i += 1) if (proseMarks[view.charCodeAt(i)] === 1) return null
  let last = colon - 1
  while (last > start && view.charCodeAt(last) === 0x20) last -= 1
  return introductions[view.charCodeAt(last)] === 1 ? null : { label: { start, end: colon }, value }
}

function holdsColon(view: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (view.charCodeAt(i) === 0x3a) return true
  return false
}
