import { chineseNumeral, formalWords, ordinaryWords } from '../chinese-numeral.ts'
import { type DecimalFigures, decimalFigures, generalFigures, roundFigures } from './decimal-figures.ts'
import { formatDate } from './format-date.ts'
import { type FormatSection, type FormatToken, readFormat } from './format-section.ts'

/** No format is longer in a spreadsheet program. */
const LONGEST = 255
/** So many formats are remembered: real workbooks have some dozens. */
const MOST_KNOWN = 500
const isDate = ({ tokens }: FormatSection) => tokens.some(({ type }) => type === 'date')

/** Writes the values of cells as a spreadsheet program shows them, by their number formats. */
export class NumberFormatter {
  readonly #known = new Map<string, readonly FormatSection[]>()
  readonly #is1904: boolean

  /** @param is1904 whether day numbers count from 1904 */
  constructor(is1904: boolean) {
    this.#is1904 = is1904
  }

  /** Writes a number: 12.3 in `0.00` is 12.30, 45296 in `yyyy"年"m"月"` is 2024年1月. */
  number(value: number, code: string): string {
    if (!Number.isFinite(value)) return String(value)
    const sections = this.#sections(code)
    const { section, signs } = choose(value, sections)
    if (isDate(section)) return (formatDate(value, section, this.#is1904) ?? '#####').trim()
    return (signs + digitsOf(Math.abs(value), section)).trim()
  }

  /** Writes a text: the fourth section of a format says how. */
  text(value: string, code: string): string {
    const sections = this.#sections(code)
    const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ type }) => type === 'text'))
    if (!section) return value
    return section.tokens.map((t) => (t.type === 'text' ? value : t.type === 'literal' ? t.text : '')).join('')
  }

  #sections(code: string): readonly FormatSection[] {
    const known = this.#known.get(code)
    if (known) return known
    const sections = readFormat(code.slice(0, LONGEST))
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.set(code, sections)
    return sections
  }
}

/** The section for a value, and the sign that it does not write itself. */
function choose(value: number, sections: readonly FormatSection[]): { section: FormatSection; signs: string } {
  const [first, second, third] = sections
  const nothing: FormatSection = { tokens: [], condition: null, chinese: 0 }
  const minus = value < 0 ? '-' : ''
  if (!first) return { section: nothing, signs: '' }
  if (first.condition || second?.condition) {
    const met = sections.slice(0, 2).find((section) => section.condition && meets(value, section.condition))
    return { section: met ?? (second?.condition ? third : second) ?? first, signs: minus }
  }
  if (value < 0 && second) return { section: second, signs: '' }
  if (value === 0 && third) return { section: third, signs: '' }
  return { section: first, signs: minus }
}

function meets(value: number, { operator, value: bound }: NonNullable<FormatSection['condition']>): boolean {
  switch (operator) {
    case '<':
      return value < bound
    case '<=':
      return value <= bound
    case '>':
      return value > bound
    case '>=':
      return value >= bound
    case '<>':
      return value !== bound
    default:
      return value === bound
  }
}

function digitsOf(magnitude: number, { tokens, chinese }: FormatSection): string {
  if (tokens.some(({ type }) => type === 'slash') && tokens.some(({ type }) => type === 'digit')) {
    // 1 1/2: a fraction is written as the decimal it is.
    return generalFigures(magnitude)
  }
  if (tokens.some(({ type }) => type === 'general') || !tokens.some(({ type }) => type === 'digit')) {
    return plain(magnitude, tokens, chinese)
  }
  if (chinese > 0 && !tokens.some(({ type }) => type === 'point')) {
    const words = chinese === 1 ? ordinaryWords : formalWords
    return replaceDigits(tokens, chineseNumeral(Math.min(Math.round(magnitude), 1e15), words))
  }
  return new DigitWriter(tokens).write(magnitude)
}

function plain(magnitude: number, tokens: readonly FormatToken[], chinese: 0 | 1 | 2): string {
  const isWhole = Number.isInteger(magnitude) && magnitude < 1e16
  const shown =
    chinese > 0 && isWhole
      ? chineseNumeral(magnitude, chinese === 1 ? ordinaryWords : formalWords)
      : generalFigures(magnitude)
  return tokens
    .map((token) => {
      if (token.type === 'general' || token.type === 'text') return shown
      return token.type === 'literal' ? token.text : token.type === 'percent' ? '%' : ''
    })
    .join('')
}

function replaceDigits(tokens: readonly FormatToken[], numeral: string): string {
  const first = tokens.findIndex(({ type }) => type === 'digit')
  return tokens.map((t, index) => (index === first ? numeral : t.type === 'literal' ? t.text : '')).join('')
}

/** Puts digits in the places of a section. */
class DigitWriter {
  readonly #tokens: readonly FormatToken[]
  readonly #point: number
  readonly #lastWhole: number
  readonly #exponent: number
  readonly #groups: boolean
  /** Each comma behind the last place before the point divides by a thousand. */
  readonly #thousands: number

  constructor(tokens: readonly FormatToken[]) {
    this.#tokens = tokens
    this.#exponent = tokens.findIndex(({ type }) => type === 'exponent')
    const point = tokens.findIndex(({ type }) => type === 'point')
    this.#point = point === -1 ? tokens.length : point
    const isDigit = ({ type }: FormatToken) => type === 'digit'
    const whole = tokens.slice(0, Math.min(this.#point, this.#exponent === -1 ? tokens.length : this.#exponent))
    this.#lastWhole = whole.findLastIndex(isDigit)
    const firstWhole = whole.findIndex(isDigit)
    this.#groups = whole.some(({ type }, index) => type === 'comma' && index > firstWhole && index < this.#lastWhole)
    const lastPart = tokens.findLastIndex(isDigit)
    this.#thousands = tokens.filter(({ type }, index) => {
      return type === 'comma' && (index > lastPart || (index > this.#lastWhole && index < this.#point))
    }).length
  }

  write(magnitude: number): string {
    const places = this.#tokens.filter(({ type }, index) => {
      return type === 'digit' && index > this.#point && (this.#exponent === -1 || index < this.#exponent)
    }).length
    const percents = this.#tokens.filter(({ type }) => type === 'percent').length
    let figures = decimalFigures(magnitude)
    let power = 0
    if (this.#exponent >= 0) ({ figures, power } = normalized(figures))
    const exponent = figures.exponent + 2 * percents - 3 * this.#thousands
    const { whole, part } = roundFigures({ digits: figures.digits, exponent }, places)
    return this.#fill(whole === '0' ? '' : whole, part, power)
  }

  #fill(whole: string, part: string, power: number): string {
    const holders = this.#tokens.filter(({ type }, index) => type === 'digit' && index <= this.#lastWhole).length
    let leftHolders = holders
    let place = 0
    let written = ''
    for (const [index, token] of this.#tokens.entries()) {
      if (token.type === 'literal') written += token.text
      else if (token.type === 'percent') written += '%'
      else if (token.type === 'point') written += '.'
      else if (token.type === 'exponent')
        return `${written}E${power < 0 ? '-' : token.showsPlus ? '+' : ''}${this.#power(power)}`
      else if (token.type === 'digit' && index <= this.#lastWhole) {
        leftHolders -= 1
        written += this.#wholeDigits(whole, leftHolders, leftHolders === holders - 1, token.sign)
      } else if (token.type === 'digit') {
        const rest = part.slice(place)
        const digit = part.charAt(place)
        place += 1
        if (token.sign === '0' || /[1-9]/.test(rest)) written += digit
        else if (token.sign === '?') written += ' '
      }
    }
    return written
  }

  /** The digit for a place, the `right`-most counted from 0; the first place takes all that are left. */
  #wholeDigits(whole: string, right: number, isFirst: boolean, sign: '0' | '#' | '?'): string {
    const at = whole.length - 1 - right
    let written = ''
    const from = isFirst ? Math.min(0, at) : at
    for (let index = from; index <= at; index += 1) {
      const digit = index >= 0 ? whole.charAt(index) : sign === '0' ? '0' : sign === '?' ? ' ' : ''
      const behind = whole.length - 1 - index
      written += digit
      if (this.#groups && behind > 0 && behind % 3 === 0 && digit.trim() !== '') written += ','
    }
    return written
  }

  #power(power: number): string {
    const width = this.#tokens.slice(this.#exponent).filter(({ type }) => type === 'digit').length
    return String(Math.abs(power)).padStart(width, '0')
  }
}

function normalized({ digits, exponent }: DecimalFigures): { figures: DecimalFigures; power: number } {
  if (digits === 0n) return { figures: { digits, exponent }, power: 0 }
  const power = digits.toString().length - 1 + exponent
  return { figures: { digits, exponent: exponent - power }, power }
}
