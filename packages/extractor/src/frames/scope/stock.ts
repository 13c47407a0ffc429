import type { Reading } from '../../quantities/reading.ts'
import type { Draft } from '../draft.ts'
import { wordsPlaying } from '../words.ts'

/** What is there at a time, and does not come about in the course of one. */
const stocks = wordsPlaying('stock')
/** Units of what happens: these add up over a year however they are told. */
const happens = /次|[件起篇期场批笔宗例份元]$/
const added = /新增|新建|交付|完成|建成/
const standing = /(?:达到?|突破|增至|增加到|发展到)$/

/**
 * Whether a quantity tells how much there is at a time: a rank, an age, a capacity, a balance, 航线达到|34条. 全年 at the head
 * of an earlier sentence does not hold for it, as it does for 接待游客|370万人次.
 */
export function isStock(text: string, { reading, metric, sign }: Draft): boolean {
  if (reading.kind === 'rank' || reading.unit === '岁') return true
  if (sign !== 0 || (metric !== null && added.test(text.slice(metric.start, reading.start)))) return false
  if (/千瓦$|^千伏$/.test(reading.unit)) return true
  // 400万吨|褐煤提质: the size of a plant.
  if (reading.unit === '吨' && metric !== null && metric.start === reading.end) return true
  if (metric !== null && stocks.endingAt(text, metric.end, metric.start) > 0) return true
  return reading.kind === 'count' && metric !== null && metric.end <= reading.start && hasReached(text, reading)
}

function hasReached(text: string, { start, unit }: Reading): boolean {
  return (
    !happens.test(unit) && (standing.test(text.slice(Math.max(0, start - 3), start)) || text.startsWith('突破', start))
  )
}
