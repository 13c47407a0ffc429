/** How an integer is written in Chinese: digits from nought to nine, and the words for 10, 100 and 1000. */
export interface NumeralWords {
  readonly digits: string
  readonly places: readonly [string, string, string]
}

/** 一千二百零三 */
export const ordinaryWords: NumeralWords = { digits: '零一二三四五六七八九', places: ['十', '百', '千'] }
/** 壹仟贰佰零叁, for money */
export const formalWords: NumeralWords = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['拾', '佰', '仟'] }

const groups = ['', '万', '亿', '万亿']

/** Writes an integer from 0 up to 16 digits: 1050 is 一千零五十. Ten is 一十; see {@link withoutLeadingOne}. */
export function chineseNumeral(integer: number, { digits, places }: NumeralWords = ordinaryWords): string {
  if (integer === 0) return digits.charAt(0)
  let written = ''
  let owesZero = false
  const figures = String(integer)
  for (let index = 0; index < figures.length; index += 1) {
    const place = figures.length - 1 - index
    const digit = Number(figures[index])
    if (digit === 0) owesZero = true
    else {
      if (owesZero && written !== '') written += digits.charAt(0)
      owesZero = false
      written += digits.charAt(digit) + (places[(place % 4) - 1] ?? '')
    }
    const group = figures.slice(Math.max(0, index - 3), index + 1)
    if (place % 4 === 0 && place > 0 && Number(group) > 0) written += groups[place / 4] ?? ''
  }
  return written
}

/** 十二 for 一十二, as it is spoken and written in lists and dates. */
export function withoutLeadingOne(numeral: string): string {
  return numeral.replace(/^一十/, '十')
}

/** Writes digit for digit, as years are: 二〇二四. */
export function chineseDigits(figures: string): string {
  return figures.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
}
