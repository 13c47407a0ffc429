import { chineseDigits, chineseNumeral, withoutLeadingOne } from '../chinese-numeral.ts'
import { romanNumeral } from '../roman-numeral.ts'
import type { PageElement } from './page-tree.ts'
import { styleOf } from './style.ts'

type Counter = (ordinal: number) => string

const letters =
  (first: string): Counter =>
  (ordinal) => {
    let written = ''
    for (let rest = ordinal; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      written = String.fromCharCode(first.charCodeAt(0) + ((rest - 1) % 26)) + written
    }
    return `${written}. `
  }

function roman(ordinal: number): string {
  return ordinal > 3999 ? `${ordinal}. ` : `${romanNumeral(ordinal)}. `
}

const chinese: Counter = (ordinal) => `${withoutLeadingOne(chineseNumeral(ordinal))}、`
const positional: Counter = (ordinal) => `${chineseDigits(String(ordinal))}、`
const decimal: Counter = (ordinal) => `${ordinal}. `

/** By the value of `list-style-type` (CSS Counter Styles 3) or of the attribute `type`, which tells a from A. */
const counters: ReadonlyMap<string, Counter> = new Map([
  ['decimal', decimal],
  ['1', decimal],
  ['decimal-leading-zero', (ordinal: number) => `${String(ordinal).padStart(2, '0')}. `],
  ['a', letters('a')],
  ['A', letters('A')],
  ['lower-alpha', letters('a')],
  ['lower-latin', letters('a')],
  ['upper-alpha', letters('A')],
  ['upper-latin', letters('A')],
  ['i', roman],
  ['I', (ordinal: number) => roman(ordinal).toUpperCase()],
  ['lower-roman', roman],
  ['upper-roman', (ordinal: number) => roman(ordinal).toUpperCase()],
  ['cjk-ideographic', chinese],
  ['trad-chinese-informal', chinese],
  ['simp-chinese-informal', chinese],
  ['japanese-informal', chinese],
  ['cjk-decimal', positional],
])

/** What an item that brings its own number begins with: 一、 （二） 3. ④ 第五条. Many sites hide the markers of lists. */
const ownMarker =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[条章节项、])/

/**
 * The number a browser shows before the items of an `ol`, by its `type`, `start` and `reversed`, by the `value` of items
 * and by `list-style-type` in the style attribute.
 */
export class OrderedList {
  readonly #counter: Counter | null
  readonly #step: number
  #next: number

  /** @param items how many there are, for a list that counts down */
  constructor(list: PageElement, items: number) {
    const isReversed = list.attributes.has('reversed')
    this.#step = isReversed ? -1 : 1
    this.#next = integer(list.attributes.get('start')) ?? (isReversed ? items : 1)
    this.#counter = counterOf(list, decimal)
  }

  /**
   * The number of the next item, with the mark and space behind it; empty where none is shown.
   *
   * @param text what the item says
   */
  next(item: PageElement, text: string): string {
    const ordinal = integer(item.attributes.get('value')) ?? this.#next
    this.#next = ordinal + this.#step
    const counter = counterOf(item, this.#counter)
    if (counter === null || ownMarker.test(text)) return ''
    return ordinal < 1 ? `${ordinal}. ` : counter(Math.min(ordinal, 1e9))
  }
}

function counterOf(element: PageElement, inherited: Counter | null): Counter | null {
  const [, styled] = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(styleOf(element)) ?? []
  for (const word of styled?.trim().toLowerCase().split(/\s+/) ?? []) {
    if (word === 'none') return null
    const counter = counters.get(word)
    if (counter) return counter
  }
  return counters.get(element.attributes.get('type') ?? '') ?? inherited
}

function integer(written: string | undefined): number | null {
  return written !== undefined && /^\s*-?\d{1,9}/.test(written) ? Number.parseInt(written, 10) : null
}
