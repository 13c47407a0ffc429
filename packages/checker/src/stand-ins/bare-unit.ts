import { isHan, isOneOf } from '../text/characters.ts'

/** Units that no word ends in, the longest first, and the characters before which they are no unit all the same: 各个, 成倍. */
const units: readonly (readonly [unit: string, notBehind: string])[] = [
  ['千瓦小时', ''],
  ['个百分点', ''],
  ['平方公里', ''],
  ['个工作日', ''],
  ['元/公斤', ''],
  ['吨标准煤', ''],
  ['微克/立方米', ''],
  ['μg/m³', ''],
  ['mg/L', ''],
  ['吉瓦时', ''],
  ['毫秒', ''],
  ['平方米', ''],
  ['立方米', ''],
  ['千瓦时', ''],
  ['美元', ''],
  ['公斤', ''],
  ['公顷', ''],
  ['公里', ''],
  ['千瓦', ''],
  ['人次', ''],
  ['户次', ''],
  ['个月', ''],
  ['小时', ''],
  ['分钟', ''],
  ['毫米', ''],
  ['分贝', ''],
  ['人', '家千动员聚集'],
  ['%', ''],
  ['‰', ''],
  ['吨', ''],
  ['斤', ''],
  ['亩', ''],
  ['户', '家千'],
  ['头', ''],
  ['辆', ''],
  ['套', ''],
  ['台', ''],
  ['个', '各每这那某单整逐首哪挨'],
  ['条', '链教信线面油苗枝发辫'],
  ['栋', ''],
  ['株', '植'],
  ['倍', '成加'],
  ['元', ''],
]
/** These stand for themselves only behind 万 or 亿: 万套; 配套 is a word. */
const onlyByThousands = new Set(['人', '斤', '公斤', '户', '头', '辆', '套', '台'])
/** 广元 and 多元 end in 元 as well; behind these it is money. */
const moneyWords = '为达到至入价费款金资贷减加少增助贴'
/** 超万亿元, 突破亿元: behind these 万 and 亿 are numbers themselves. */
const reaching = '超过破逾达至上跨'
/** How far before an amount the one it came from is told. */
const fromReach = 24
/** 一万元以上 */
const bounds = ['以上', '以下', '以内', '左右']
/** Before a unit these are numbers, or take their place: 数百公里, 每亩, 近千吨. */
const numberWords = '〇零一二两三四五六七八九十百千万亿几数多余半每近约整上单双第'

/**
 * Where the clause that ends at `end` ends in a unit without a number: the offset at which the number is missing, null
 * where none is.
 */
export function missingBefore(folded: string, end: number): number | null {
  const bound = bounds.find((words) => folded.endsWith(words, end))
  const unitEnd = bound === undefined ? end : end - bound.length
  for (const [unit, notBehind] of units) {
    if (!folded.endsWith(unit, unitEnd)) continue
    let at = unitEnd - unit.length
    if (unit === '元' && !isOneOf(folded.charAt(at - 1), `${moneyWords}万亿`)) continue
    const isThousands = isOneOf(folded.charAt(at - 1), '万亿')
    if (!isThousands && onlyByThousands.has(unit)) continue
    while (isOneOf(folded.charAt(at - 1), '万亿')) at -= 1
    // 惠及多万人
    if (isThousands && isOneOf(folded.charAt(at - 1), '多余')) at -= 1
    const before = folded.charAt(at - 1)
    if (isThousands && isOneOf(before, reaching))
      return isOneOf(before, '至到') && cameFrom(folded, at, unitEnd) ? at : null
    // 游客人次 is what is counted.
    if (unit === '人次' && !isThousands && before === '客') return null
    // 千瓦时 and 平方公里 end in what are units themselves; the first that fits is the longest.
    return isHan(before) && !isOneOf(before, numberWords) && !isOneOf(before, notBehind) ? at : null
  }
  return null
}

/** 由4126亿元增至亿元: whether the clause tells what the amount came from, in the same unit. */
function cameFrom(folded: string, at: number, end: number): boolean {
  const unit = folded.slice(at, end)
  const clause = folded.slice(Math.max(0, at - fromReach), at)
  const from = clause.lastIndexOf('由')
  return (
    from >= 0 &&
    !/[，。；]/.test(clause.slice(from)) &&
    /[0-9]/.test(clause.slice(from)) &&
    clause.slice(from).includes(unit)
  )
}
