import { type Decimal, decimal } from './decimal.ts'

const DIGITS = '零一二三四五六七八九'
const LIMIT = decimal(1e16)

/**
 * The number in Chinese: 1234 → 一千二百三十四, 10 → 十, 100010000 → 一亿零一万, 3.6 → 三点六, -2 → 负二.
 *
 * @throws RangeError when it is 10¹⁶ or more in absolute value; Error when a number is not finite
 */
export function formatChinese(n: number | Decimal): string {
  const value = decimal(n)
  if (value.abs().gte(LIMIT)) throw new RangeError(`Too large for 万 and 亿: ${value.toFixed()}`)
  const [whole = '0', fraction = ''] = value.abs().toFixed().split('.')
  const sign = value.lt(0) ? '负' : ''
  const point = fraction === '' ? '' : `点${[...fraction].map((digit) => DIGITS[Number(digit)]).join('')}`
  return sign + formatWhole(whole) + point
}

function formatWhole(digits: string): string {
  const written = formatSplit(digits, 8, '亿', (part) => formatSplit(part, 4, '万', formatSection))
  if (written === '') return '零'
  // 十五, not 一十五, at the very beginning.
  return written.startsWith('一十') ? written.slice(1) : written
}

/** Writes the digits before the last `places` with `magnitude`, then the others, parted by 零 where a place is empty. */
function formatSplit(digits: string, places: number, magnitude: string, format: (digits: string) => string): string {
  const high = format(digits.slice(0, -places))
  const low = digits.slice(-places)
  const rest = format(low)
  if (high === '') return rest
  if (rest === '') return high + magnitude
  return high + magnitude + (low.startsWith('0') ? '零' : '') + rest
}

/** Up to four digits. */
function formatSection(digits: string): string {
  let written = ''
  let gap = false
  for (const [index, character] of [...digits].entries()) {
    if (character === '0') {
      gap = written !== ''
      continue
    }
    written += (gap ? '零' : '') + DIGITS[Number(character)] + (['', '十', '百', '千'][digits.length - 1 - index] ?? '')
    gap = false
  }
  return written
}
