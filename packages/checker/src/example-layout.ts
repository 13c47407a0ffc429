import type { CharacterLayout, Layout, PageLayout, ParagraphLayout } from '@hegao/contract'
import { fold } from '@hegao/numerals'

/** A mark of layout in an example: a font and its size, or a page. `[2024]` is none. */
export const layoutMark = /\[(?:纸|[\u4e00-\u9fff]{2,8}(?:_[A-Z0-9０-９]{1,8})?) [0-9０-９][^\]\n]*\]/y

type Look = Pick<CharacterLayout, 'font' | 'size' | 'bold'>
type Form = Pick<ParagraphLayout, 'alignment' | 'firstLineIndent' | 'lineSpacing' | 'inTable'> & { automatic: boolean }

const alignments: ReadonlyMap<string, NonNullable<ParagraphLayout['alignment']>> = new Map([
  ['居中', 'center'],
  ['居左', 'left'],
  ['居右', 'right'],
  ['两端', 'justify'],
])
const lengths = { 上: 'top', 下: 'bottom', 左: 'left', 右: 'right', 网格: 'linePitch' } as const
const plain: Form = { alignment: null, firstLineIndent: null, lineSpacing: null, inTable: false, automatic: false }

/**
 * Builds the layout of an example from its marks. What a mark does not say is null. A mark in front of a line holds for
 * the line and for those below it that have none; within a line it changes the font from there on.
 *
 * `[仿宋 16 粗 居中 空2 行28 自动 表]`: font, points, bold; then of the paragraph: 居中 居左 居右 两端, the first line's indent in
 * characters, the distance of lines in points, 自动 for a number that is written by itself, 表 for a cell.
 * `[纸 210×297 上37 下35 左28 右26 网格29 页码— # —]` in a line of its own: a page, in millimetres; the grid in points.
 */
export class LayoutBuilder {
  readonly #pages: Omit<PageLayout, 'end'>[] = []
  readonly #looks: { at: number; look: Look }[] = []
  readonly #forms: { at: number; form: Form }[] = []

  /** Notes a mark that stands behind `text`; returns whether it is that of a page. */
  mark(mark: string, text: string): boolean {
    const [first = '', ...rest] = fold(mark.slice(1, -1)).split(' ')
    const at = text.length
    if (first === '纸') this.#pages.push(readPage(at, rest))
    else {
      this.#looks.push({ at, look: { font: first, size: Number(rest[0]), bold: rest.includes('粗') } })
      if (at === 0 || text.endsWith('\n')) this.#forms.push({ at, form: readForm(rest.slice(1)) })
    }
    return first === '纸'
  }

  /** The layout of the text without its marks; nothing where there were none. */
  finish(text: string): { layout?: Layout } {
    if (this.#looks.length === 0 && this.#pages.length === 0) return {}
    const pages = this.#pages.map((page, index) => ({ ...page, end: this.#pages[index + 1]?.start ?? text.length }))
    const paragraphs = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => this.#paragraph(line, index))
    return { layout: { pages, paragraphs } }
  }

  #paragraph(line: string, start: number): ParagraphLayout {
    const end = start + line.length
    const { automatic, ...form } = this.#forms.findLast(({ at }) => at <= start)?.form ?? plain
    const numberEnd = start + (automatic ? line.search(/[、．.）)]/) + 1 : 0)
    const first = this.#looks.findLast(({ at }) => at <= numberEnd)?.look ?? { font: null, size: null, bold: false }
    const later = this.#looks.filter(({ at }) => at > numberEnd && at < end)
    const cuts = [{ at: numberEnd, look: first }, ...later]
    const characters = cuts.map(({ at, look }, index) => ({ start: at, end: cuts[index + 1]?.at ?? end, ...look }))
    return { start, end, numberEnd, style: null, outlineLevel: null, aside: false, ...form, characters }
  }
}

function readForm(words: readonly string[]): Form {
  let form: Form = plain
  for (const word of words) {
    const alignment = alignments.get(word)
    if (alignment !== undefined) form = { ...form, alignment }
    else if (word.startsWith('空')) form = { ...form, firstLineIndent: Number(word.slice(1)) }
    else if (word.startsWith('行')) form = { ...form, lineSpacing: { rule: 'exact', value: Number(word.slice(1)) } }
    else if (word === '自动') form = { ...form, automatic: true }
    else if (word === '表') form = { ...form, inTable: true }
  }
  return form
}

function readPage(start: number, words: readonly string[]): Omit<PageLayout, 'end'> {
  const [width = Number.NaN, height = Number.NaN] = (words[0] ?? '').split('×').map(Number)
  const page = { start, width, height, top: 0, bottom: 0, left: 0, right: 0, linePitch: null, pageNumber: null }
  const said = Object.entries(lengths).flatMap(([name, member]) => {
    const word = words.find((each) => each.startsWith(name))
    return word === undefined ? [] : [[member, Number(word.slice(name.length))] as const]
  })
  const joined = words.join(' ')
  const number = joined.includes('页码') ? joined.slice(joined.indexOf('页码') + 2) : null
  return { ...page, ...Object.fromEntries(said), pageNumber: number }
}
