import type { Range } from '@hegao/contract'

// A colon inside a bracket belongs to the bracket: 预算执行情况（单位：万元）
const label =
  /[\p{Script=Han}A-Za-z ]{1,12}(?:[(（][\p{Script=Han}A-Za-z0-9、]{1,10}[)）])?[\p{Script=Han}A-Za-z ]{0,6}:[ \t]*/uy

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
  if (end - start > 60) return null
  label.lastIndex = start
  if (!label.test(view) || label.lastIndex >= end) return null
  const colon = view.lastIndexOf(':', label.lastIndex)
  const value = { start: label.lastIndex, end }
  if (
    /[。；，！？]/.test(view.slice(value.start, end)) ||
    /[要是为将做有以下]$/.test(view.slice(start, colon).trimEnd())
  )
    return null
  return { label: { start, end: colon }, value }
}
