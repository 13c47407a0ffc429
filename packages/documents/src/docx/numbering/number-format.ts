import {
  chineseDigits,
  chineseNumeral,
  formalWords,
  type NumeralWords,
  withoutLeadingOne,
} from '../../chinese-numeral.ts'
import { romanNumeral } from '../../roman-numeral.ts'

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
/** 壹貳參, as Taiwan writes sums of money. */
const traditionalFormalWords: NumeralWords = { digits: '零壹貳參肆伍陸柒捌玖', places: ['拾', '佰', '仟'] }

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
  ['chineseCounting', counting],
  ['taiwaneseCounting', counting],
  ['chineseCountingThousand', thousands],
  ['taiwaneseCountingThousand', (number) => traditional(thousands(number))],
  ['japaneseCounting', japanese],
  ['chineseLegalSimplified', (number) => legal(number, formalWords)],
  ['ideographLegalTraditional', (number) => legal(number, traditionalFormalWords)],
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

/** Word counts no further in Roman numerals. */
const HIGHEST_ROMAN = 32_767

function roman(number: number): string {
  return number < 1 || number > HIGHEST_ROMAN ? String(number) : romanNumeral(number)
}

function fullWidth(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** 一 … 九十九, then digit by digit: 一○○. */
function counting(number: number): string {
  return number > 99 || number < 1 ? digits(number, '○') : thousands(number)
}

function digits(number: number, zero: string): string {
  return chineseDigits(String(number)).replaceAll('〇', zero)
}

/** 十二, 一百零一; beyond the highest that has 万, Arabic digits. */
function thousands(number: number): string {
  return number > HIGHEST_IN_WORDS ? String(number) : withoutLeadingOne(chineseNumeral(number))
}

/** 壹拾贰, 壹萬: in the characters for money, none left out. */
function legal(number: number, words: NumeralWords): string {
  return number > HIGHEST_IN_WORDS ? String(number) : traditional(chineseNumeral(number, words))
}

const HIGHEST_IN_WORDS = 99_999_999

function traditional(numeral: string): string {
  return numeral.replaceAll('万', '萬')
}

/** 一百一, without a word for the gap. */
function japanese(number: number): string {
  return number < 1 ? '〇' : thousands(number).replaceAll('零', '')
}

/** 001, 002, 003, …: a format of one's own says how many digits it has. */
function spelledOut(number: number, format: string): string | null {
  const first = /^(0+1), /.exec(format)?.[1]
  return first === undefined ? null : String(number).padStart(first.length, '0')
}
