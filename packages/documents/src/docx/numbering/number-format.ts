/**
 * Writes a number as Word writes it in a list (ST_NumberFormat, ECMA-376-1, 17.18.59). Beyond the last that a row of
 * characters has, and in formats of languages that no Chinese report uses, Word's own way out is taken: Arabic digits.
 *
 * @param number 0 or more
 */
export function formatNumber(number: number, format: string): string {
  return formats.get(format)?.(number) ?? spelledOut(number, format) ?? String(number)
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const chineseDigits = '一二三四五六七八九'

const formats: ReadonlyMap<string, (number: number) => string> = new Map([
  ['none', () => ''],
  ['decimal', String],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalHalfWidth', String],
  ['lowerLetter', letter],
  ['upperLetter', (number) => letter(number).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number) => roman(number).toUpperCase()],
  ['numberInDash', (number) => `- ${number} -`],
  ['chineseCounting', (number) => counting(number, '○')],
  ['taiwaneseCounting', (number) => counting(number, '○')],
  ['chineseCountingThousand', (number) => thousands(number, chineseDigits, '十百千', '万', '零', true)],
  ['taiwaneseCountingThousand', (number) => thousands(number, chineseDigits, '十百千', '萬', '零', true)],
  ['japaneseCounting', (number) => thousands(number, chineseDigits, '十百千', '万', '', true)],
  ['chineseLegalSimplified', (number) => thousands(number, '壹贰叁肆伍陆柒捌玖', '拾佰仟', '萬', '零', false)],
  ['ideographLegalTraditional', (number) => thousands(number, '壹貳參肆伍陸柒捌玖', '拾佰仟', '萬', '零', false)],
  ['ideographDigital', (number) => digits(number, '〇')],
  ['japaneseDigitalTenThousand', (number) => digits(number, '〇')],
  ['taiwaneseDigital', (number) => digits(number, '○')],
  ['ideographTraditional', row('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', row('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographEnclosedCircle', row('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉')],
  ['decimalEnclosedCircle', row('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')],
  ['decimalEnclosedCircleChinese', row('①②③④⑤⑥⑦⑧⑨⑩')],
  ['decimalEnclosedFullstop', row('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛')],
  ['decimalEnclosedParen', row('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇')],
])

function row(characters: string): (number: number) => string {
  return (number) => characters.charAt(number - 1) || String(number)
}

/** a … z, aa, bb …: Word doubles the letter. */
function letter(number: number): string {
  if (number < 1) return String(number)
  const times = Math.ceil(number / letters.length)
  return times > MOST_REPEATED ? String(number) : letters.charAt((number - 1) % letters.length).repeat(times)
}

const MOST_REPEATED = 30

const romanSteps = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  if (number < 1 || number > 32_767) return String(number)
  let rest = number
  let written = ''
  for (const [value, sign] of romanSteps) {
    written += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return written
}

function fullWidth(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function digits(number: number, zero: string): string {
  return String(number).replace(/[0-9]/g, (digit) => (digit === '0' ? zero : chineseDigits.charAt(Number(digit) - 1)))
}

/** 一 … 九十九, then digit by digit: 一○○. */
function counting(number: number, zero: string): string {
  if (number > 99 || number < 1) return digits(number, zero)
  return thousands(number, chineseDigits, '十百千', '万', '', true)
}

/** 一百零一: digits with their weights, one zero for a gap. @param bareTen 十 and not 一十 for ten to nineteen */
function thousands(
  number: number,
  ones: string,
  weights: string,
  tenThousand: string,
  zero: string,
  bareTen: boolean,
): string {
  if (number < 1) return zero || '〇'
  if (number > 99_999_999) return String(number)
  const high = Math.floor(number / 10_000)
  const low = number % 10_000
  const below = low === 0 ? '' : `${high > 0 && low < 1000 ? zero : ''}${group(low)}`
  const written = high > 0 ? group(high) + tenThousand + below : below
  const ten = ones.charAt(0) + weights.charAt(0)
  return bareTen && written.startsWith(ten) ? written.slice(1) : written

  function group(value: number): string {
    let text = ''
    let gap = false
    for (let power = 3; power >= 0; power -= 1) {
      const digit = Math.floor(value / 10 ** power) % 10
      if (digit === 0) gap = text !== ''
      else {
        text += `${gap ? zero : ''}${ones.charAt(digit - 1)}${power > 0 ? weights.charAt(power - 1) : ''}`
        gap = false
      }
    }
    return text
  }
}

/** 001, 002, 003, …: a format of one's own says how many digits it has. */
function spelledOut(number: number, format: string): string | null {
  const first = /^(0+1), /.exec(format)?.[1]
  return first === undefined ? null : String(number).padStart(first.length, '0')
}
