import { CharacterTable, characterSet } from './character-table.ts'
import { type Decimal, decimal, one } from './decimal.ts'

/** A magnitude that is written below 万. */
export interface SmallMagnitude {
  readonly written: string
  readonly value: 10 | 100 | 1000
}

/** By their number in `SMALL_NUMBERS`. */
const SMALL: readonly (SmallMagnitude | null)[] = [
  null,
  { written: '十', value: 10 },
  { written: '拾', value: 10 },
  { written: '百', value: 100 },
  { written: '佰', value: 100 },
  { written: '千', value: 1000 },
  { written: '仟', value: 1000 },
]
const SMALL_NUMBERS = new CharacterTable(SMALL.map((small, number) => [small?.written ?? '', number]))

/** By their number in `GROUP_NUMBERS`. */
const GROUPS: readonly (Decimal | null)[] = [null, decimal(1e4), decimal(1e8)]
const GROUP_NUMBERS = new CharacterTable([
  ['万萬', 1],
  ['亿億', 2],
])

/** Words that begin like a magnitude but are none: 500千伏 is 500 of the unit 千伏, 二百百姓 is no number. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  百: ['姓', '货', '分点', '分比', '科全书'],
  千: ['瓦', '伏', '克', '米', '卡', '赫', '帕', '焦', '牛', '安', '乏', '字节', '比特'],
}
/** What comes after 百 or 千 in one of these words; behind any other character there is none. */
const IN_WORDS = characterSet(
  Object.values(WORDS)
    .flat()
    .map((rest) => rest.charAt(0))
    .join(''),
)

/** The 十, 百 or 千 at `at`, unless a word begins there (千伏, 百姓, 百分点). */
export function smallMagnitudeAt(folded: string, at: number): SmallMagnitude | null {
  const small = SMALL[SMALL_NUMBERS.at(folded, at)] ?? null
  return small !== null && IN_WORDS.has(folded, at + 1) && beginsWord(folded, at, small.written) ? null : small
}

function beginsWord(folded: string, at: number, written: string): boolean {
  return WORDS[written]?.some((rest) => folded.startsWith(rest, at + 1)) ?? false
}

/** The value of the 万 or 亿 at `at`, or null. */
export function groupMagnitudeAt(folded: string, at: number): Decimal | null {
  return GROUPS[GROUP_NUMBERS.at(folded, at)] ?? null
}

/** Whether one of 十, 百, 千, 万, 亿 stands at `at`, be it the beginning of a word or not. */
export function isMagnitudeCharacterAt(folded: string, at: number): boolean {
  return SMALL_NUMBERS.has(folded, at) || GROUP_NUMBERS.has(folded, at)
}

/**
 * What a run of magnitude characters stands for, multiplied out: 万 → 10⁴, 千万 → 10⁷, 万亿 → 10¹², '' → 1.
 * With it a caller shares a magnitude over a range (5—8万) or reads 上百 and 近千.
 *
 * @returns null when `written` holds any other character
 */
export function magnitudeValue(written: string): Decimal | null {
  let value = one
  for (let at = 0; at < written.length; at += 1) {
    const factor = groupMagnitudeAt(written, at) ?? SMALL[SMALL_NUMBERS.at(written, at)]?.value
    if (factor === undefined) return null
    value = value === one ? decimal(factor) : value.times(factor)
  }
  return value
}
