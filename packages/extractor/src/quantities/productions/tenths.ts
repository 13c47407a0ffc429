import { decimal } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { inherentApproximation, qualified, scaled } from '../bounds.ts'
import { numeralStarts, type Production } from '../production.ts'

/** What 成 begins when it is no tenth: 三成立…, 完成, 成为, 成效. */
const words = '立为功员果品交本长就绩型套熟效都批片活'
const digits = '一二三四五六七八九'

/** 三成, 七八成, 八成五, 近三成: tenths, told in percent. */
export const tenths: Production = {
  name: 'tenths',
  starts: numeralStarts,
  read({ text, at, floor, numeral }) {
    if (numeral === null || text.charAt(numeral.end) !== '成' || numeral.value.gt(10)) return null
    let end = numeral.end + 1
    if (words.includes(text[end] ?? '。')) return null
    let value = numeral.value.times(10)
    const rest = digits.indexOf(text[end] ?? '。') + 1
    if (rest > 0 && /^(?:[，。；、,;：左以多的和提增升下降到至]|$)/.test(text.slice(end + 1, end + 2))) {
      value = value.plus(rest)
      end += 1
    } else if (text.charAt(end) === '半') {
      value = value.plus(5)
      end += 1
    }
    const inherent = inherentApproximation(numeral)
    // 八成多农户: 多 qualifies the tenths whatever follows it.
    const more = text.charAt(end) === '多' ? 1 : 0
    const qualifiers = readQualifiers(text, at, end + more, floor)
    const own = [...(more === 0 ? [] : (['over'] as const)), ...(inherent === null ? [] : [inherent])]
    const approximation = combine([...qualifiers.found, ...own])
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: 'percentage',
        interval: approximation === 'range' ? scaled(numeral.interval, decimal(10)) : qualified(value, approximation),
        ulp: decimal(10),
        approximation,
        unit: '成',
        unitEntry: null,
        placeholder: false,
        production: 'tenths',
      },
    ]
  },
}
