import { CharacterTable } from './character-table.ts'
import { type Decimal, lastSignificantPlace } from './decimal.ts'
import { type Interval, open } from './interval.ts'

/**
 * The characters that say "and some more" after a round number: 十余, 10多, 十来, 20几.
 * 来 says "about" (吕叔湘, 现代汉语八百词: 一般指不到那个数目，有时也指比那个数目稍大或稍小), 几 "and a few".
 */
export type Surplus = '余' | '多' | '来' | '几'

/** Words that begin with one of the characters and are none of it: 结转10余额, 100多功能, 三十来自. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  余: ['额', '款', '热', '地', '粮', '量', '下', '杭', '姚', '江', '干'],
  餘: ['額', '款'],
  多: [
    '彩',
    '功能',
    '媒体',
    '边',
    '党',
    '元化',
    '元文化',
    '样',
    '式联运',
    '维',
    '层次',
    '方面',
    '渠道',
    '措并举',
    '于',
  ],
  来: ['自', '源', '访', '电', '信', '函', '华', '到', '看', '临', '讲', '说', '往', '料', '宾'],
  几: ['何', '乎', '经', '率'],
}

/** By their number in `SURPLUS_NUMBERS`. */
const SURPLUSES: readonly (Surplus | null)[] = [null, '余', '多', '来', '几']
const SURPLUS_NUMBERS = new CharacterTable([
  ['余餘', 1],
  ['多', 2],
  ['来', 3],
  ['几', 4],
])

/** The surplus character at `at`, or null where a word begins there. 餘 counts as 余. */
export function surplusAt(folded: string, at: number): Surplus | null {
  const surplus = SURPLUSES[SURPLUS_NUMBERS.at(folded, at)] ?? null
  if (surplus === null) return null
  const isWord = WORDS[folded.charAt(at)]?.some((rest) => folded.startsWith(rest, at + 1)) ?? false
  return isWord ? null : surplus
}

/**
 * The numbers that `value` together with a surplus means, before a following 万 or 亿 multiplies them.
 *
 * 5000余 lies between 5000 and 6000, 10余 between 10 and 20: the surplus is less than the last place that the round
 * number names. After 万 or 亿 it is less than one of these (10万余 < 11万); behind a rounder number writers are looser
 * (2000万余 for 2034万), so that a tenth of the last place named is allowed where this is more. Behind a number that is
 * not round (88余) the grammar gives no upper end.
 *
 * @param group the value of the 万 or 亿 that stands right before the surplus, null where none does
 */
export function withSurplus(value: Decimal, surplus: Surplus, group: Decimal | null): Interval {
  const room = surplusRoom(value, group)
  if (surplus === '来') {
    const half = (room ?? lastSignificantPlace(value)).times(0.5)
    return open(value.minus(half), value.plus(half))
  }
  return { min: value, max: room === null ? null : value.plus(room), minOpen: true, maxOpen: true }
}

function surplusRoom(value: Decimal, group: Decimal | null): Decimal | null {
  const place = lastSignificantPlace(value)
  if (group === null) return place.gte(10) ? place : null
  const tenth = place.times(0.1)
  if (tenth.gt(group)) return tenth
  return place.lt(group) ? place : group
}
