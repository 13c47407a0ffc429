import { decimal, readNumeral } from '@hegao/numerals'
import { mirrored } from '../approximation.ts'
import { negated } from '../bounds.ts'
import type { Production } from '../production.ts'
import { readUnit } from '../unit.ts'
import { readMeasured } from './measured.ts'

/** -1.8%, 负1.2%, 零下20摄氏度: a sign of its own, where no number or letter stands before it. */
export const signed: Production = {
  name: 'signed',
  starts: '-−负零',
  read({ text, at, floor }) {
    const sign = /^(?:[-−－﹣]|负|零下)/.exec(text.slice(at, at + 2))?.[0]
    if (sign === undefined || /[0-9A-Za-z%)]/.test(text.charAt(at - 1))) return null
    // 为企业减|负1.28万亿元: a burden.
    if (sign === '负' && '减降增担欠'.includes(text.charAt(at - 1) || '。')) return null
    const numeral = readNumeral(text, at + sign.length)
    if (numeral === null || numeral.value.lt(decimal(0))) return null
    const reading = readMeasured({ text, floor: numeral.start }, numeral, readUnit(text, numeral.end))
    if (reading === null || reading.kind === 'count') return null
    reading.start = Math.min(at, Math.max(floor, at))
    reading.interval = negated(reading.interval)
    reading.approximation = mirrored(reading.approximation)
    reading.production = 'signed'
    return [reading]
  },
}
