import { atMost, characterSet, closed, decimal, exactly, type Interval, one, readNumeral } from '@hegao/numerals'
import type { Production } from '../production.ts'
import type { Reading } from '../reading.ts'

/** Among whom the rank holds; it belongs to the claim: 全国第4位, 中部地区第1. */
const scope =
  /(?:全国|全省|全市|全区|全县|全球|全州|全盟|全旗|世界|国内|国际|亚洲|亚太|省内|市内|区内|县内|中西部|东中部|京津冀|西部|中部|东部|东北|西北|西南|华东|华北|华中|华南|长三角|珠三角|沿海|同类|同级)[^，。；、,;：:（）()“”0-9第居列]{0,8}$/
/** 历史同期|第二多 */
const since = /(?:历史)?同期$|历史$/
/** What makes a rank of a number without 位 or 名: 排第3, 位列前三. */
const ranking =
  /(?:(?:[^陈并行系队下罗开]|^)[列居][^，。；、,;：:（）()“”0-9第居列]{2,8}|居|列|排名|排位|排在|排|跃升至|升至|升到|上升至|上升到|进入|跻身|迈入|挺进|挤进|保持在?|稳定在|由|从|由上年的?|从上年的?)(?:了|到)?$/
/** 把安全放在第一位, 摆在首位: what matters most, and no rank. */
const priority = /(?:放|摆|置|挺|看|作为|当作|视为)[在到于]?(?:突出|优先|更加|首要)?(?:的)?$/

/** 全国第4位, 居第2, 全省第一, 省内首位, 全国前三, 历史同期第二多: a place in an order, with those it is among. */
export const rank: Production = {
  name: 'rank',
  starts: '第前首',
  read({ text, at, floor }) {
    if (text.charAt(at) !== '第' && text.charAt(at) !== '前' && text.charAt(at) !== '首') return null
    const place = readPlace(text, at)
    if (place === null) return null
    const before = text.slice(Math.max(floor, at - 16), at)
    const among = scope.exec(before) ?? (place.degree ? since.exec(before) : null)
    if (place.degree && among === null && !before.endsWith('以来')) return null
    if (among === null && !place.degree && (place.marked ? priority.test(before) : !ranking.test(before))) return null
    const readings = [toReading(place, among === null ? at : at - before.length + among.index)]
    // 居全国第5位、第8位和第6位
    for (let from = place.end; readings.length < longestList && /[、和]第/.test(text.slice(from, from + 2)); ) {
      const next = readPlace(text, from + 1)
      if (next === null) break
      readings.push(toReading(next, from + 1))
      from = next.end
    }
    return shareUnit(readings)
  },
}

/** 第3、第5、第8位: the 位 of the last serves them all. */
function shareUnit(readings: Reading[]): Reading[] {
  const unit = readings.at(-1)?.unit ?? ''
  for (const reading of readings) if (reading.unit === '') reading.unit = unit
  return readings
}

/** How many ranks one list may hold. */
const longestList = 24

function toReading(place: RankPlace, start: number): Reading {
  return {
    start,
    end: place.end,
    kind: 'rank',
    interval: intervalOf(place),
    ulp: null,
    approximation: place.upTo ? 'range' : place.within ? 'at-most' : 'exact',
    unit: place.unit,
    unitEntry: null,
    placeholder: false,
    production: 'rank',
  }
}

function intervalOf({ value, upTo, within }: RankPlace): Interval {
  if (upTo) return closed(one, decimal(value))
  return within ? atMost(decimal(value)) : exactly(decimal(value))
}

interface RankPlace {
  value: number
  end: number
  unit: string
  /** Whether 位 or 名 says that it is a rank. */
  marked: boolean
  /** 第二多, 世界第二大: among whom or since when has to be told. */
  degree: boolean
  /** 前三: from first to third. */
  upTo: boolean
  /** 第15位以内: fifteenth or better. */
  within: boolean
}

/** What may follow a rank: the end of its clause, or the verb that moves it (由第12位|升至第9位). */
const clauseEnd = /^(?:$|[，。；、,;：:！（()）\s的”和及以并]|[升前上提跃进降后下退])/

const degrees = characterSet('多少高低大小长短强弱快慢早晚')

function readPlace(text: string, at: number): RankPlace | null {
  if (text.charAt(at) === '首') {
    if (text.charAt(at + 1) !== '位' || !clauseEnd.test(text.slice(at + 2, at + 3))) return null
    return { value: 1, end: at + 2, unit: '位', marked: true, degree: false, upTo: false, within: false }
  }
  const numeral = readNumeral(text, at + 1)
  if (numeral === null || numeral.vague !== null || !numeral.interval.min?.eq(numeral.value)) return null
  const mark = text[numeral.end]
  const upTo = text.charAt(at) === '前'
  // 稳居全国前十强
  const marked = mark === '位' || mark === '名' || (upTo && mark === '强')
  const degree = !upTo && degrees.has(text, numeral.end)
  const behind = marked || degree ? numeral.end + 1 : numeral.end
  const within = !upTo && /^(?:以内|之内)/.test(text.slice(behind, behind + 2))
  const end = within ? behind + 2 : behind
  // 是第一位的: it matters most.
  if (text.startsWith('第一位的', at)) return null
  // 世界第二大|进口市场
  if (mark !== '大' && !clauseEnd.test(text.slice(end, end + 1))) return null
  if (upTo && !marked && numeral.value.gt(100)) return null
  return { value: Number(numeral.value.toString()), end, unit: marked ? mark : '', marked, degree, upTo, within }
}
