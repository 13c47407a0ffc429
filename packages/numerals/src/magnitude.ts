import { type Decimal, decimal, one } from './decimal.ts'

const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const GROUPS: Readonly<Record<string, Decimal>> = {
  万: decimal(1e4),
  萬: decimal(1e4),
  亿: decimal(1e8),
  億: decimal(1e8),
}

/** Words that begin like a magnitude but are none: 500千伏 is 500 of the unit 千伏, 二百百姓 is no number. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  百: ['姓', '货', '分点', '分比', '科全书'],
  千: ['瓦', '伏', '克', '米', '卡', '赫', '帕', '焦', '牛', '安', '乏', '字节', '比特'],
}

/** A magnitude that is written below 万. */
export interface SmallMagnitude {
  readonly written: string
  readonly value: 10 | 100 | 1000
}

/** The 十, 百 or 千 at `at`, unless a word begins there (千伏, 百姓, 百分点). */
export function smallMagnitudeAt(folded: string, at: number): SmallMagnitude | null {
  const written = folded[at]
  const value = written === undefined ? undefined : SMALL[written]
  if (written === undefined || (value !== 10 && value !== 100 && value !== 1000)) return null
  const isWord = WORDS[written]?.some((rest) => folded.startsWith(rest, at + 1)) ?? false
  return isWord ? null : { written, value }
}

/** The value of the 万 or 亿 at `at`, or null. */
export function groupMagnitudeAt(folded: string, at: number): Decimal | null {
  const written = folded[at]
  return written === undefined ? null : (GROUPS[written] ?? null)
}

/**
 * What a run of magnitude characters stands for, multiplied out: 万 → 10⁴, 千万 → 10⁷, 万亿 → 10¹², '' → 1.
 * With it a caller shares a magnitude over a range (5—8万) or reads 上百 and 近千.
 *
 * @returns null when `written` holds any other character
 */
export function magnitudeValue(written: string): Decimal | null {
  let value = one
  for (const character of written) {
    const factor = GROUPS[character] ?? SMALL[character]
    if (factor === undefined) return null
    value = value.times(factor)
  }
  return value
}
