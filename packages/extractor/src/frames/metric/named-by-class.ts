import type { Range } from '@hegao/contract'
import type { Reading } from '../../quantities/reading.ts'
import type { Sides } from './choose-side.ts'

/** 亿元以上|项目8个, 60岁及以上|人口10万人: the class that the noun before a count belongs to is part of its name. */
export function withClass(text: string, named: Range, previous: Reading | null, { kind }: Reading): Range | null {
  if (kind !== 'count' || previous === null || named.start !== previous.end) return null
  const bounded = previous.approximation === 'at-least' || previous.approximation === 'at-most'
  const isClass =
    bounded && '上下内'.includes(text.charAt(previous.end - 1)) && named.end - named.start <= longestOfClass
  return isClass && previous.kind !== 'count' && previous.kind !== 'percentage'
    ? { start: previous.start, end: named.end }
    : null
}

const longestOfClass = 6

/** 45岁以上|占54%, 35岁以下|仅9人, 600分以上|86人: the age or score is all that is said of them. */
export function ofAge({ named, right, reading }: Sides, clause: Range, previous: Reading | null): Range | null {
  if (named !== null || right !== null || previous === null || clause.start !== previous.end) return null
  if (previous.unit !== '岁' && !(previous.kind === 'score' && previous.approximation === 'at-least')) return null
  return reading.kind === 'count' || reading.kind === 'percentage' ? { start: previous.start, end: previous.end } : null
}
