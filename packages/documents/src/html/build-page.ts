import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { UnsafeDocumentError } from '../errors.ts'
import {
  blockElements,
  cellElements,
  closesParagraph,
  escapable,
  rawElements,
  unseenElements,
  voidElements,
} from './elements.ts'
import type { Page, PageElement } from './page-tree.ts'

/** How many elements and texts a page may have: a hundred times the largest report, and still little memory. */
const MAX_NODES = 300_000
/** Elements nested deeper are laid beside each other, as Chromium does (its `kMaximumHTMLParserDOMTreeDepth`). */
const MAX_DEPTH = 512
/** The tokenizer takes a page in pieces of this length, so that what it holds back can be looked at between them. */
const PIECE = 0x100000
/** No tag that a piece ends in has more. */
const MAX_ATTRIBUTES = 2_000

const keptAttributes: ReadonlySet<string> = new Set(
  'class colspan hidden href id reversed role rowspan start style type value'.split(' '),
)
const none: ReadonlyMap<string, string> = new Map()

/**
 * Reads a page into a tree, with parse5's tokenizer and rules of its own for what ends where.
 *
 * The tree construction of the HTML standard takes quadratic time and memory on pages made for it (unclosed `<b>` are
 * opened again in every paragraph). Here an end tag ends the innermost open element of its name that it can reach, at the
 * cost of one look; start tags end what they end in a browser: p, li, td, tr, option, a. Formatting that crosses
 * paragraphs is not repeated: of the text nothing changes by it.
 *
 * @param html the decoded file
 * @param path as the user named the document, for error messages
 * @throws UnsafeDocumentError where the page has more elements than a text can have
 */
export function buildPage(html: string, path: string): Page {
  const builder = new PageBuilder(path)
  for (let at = 0; at < html.length; at += PIECE) {
    builder.write(html.slice(at, at + PIECE), at + PIECE >= html.length)
  }
  return builder.finish()
}

class BoundedTokenizer extends Tokenizer {
  /** How many attributes the tag has that is being read. */
  get attributes(): number {
    return this.currentToken !== null && 'attrs' in this.currentToken ? this.currentToken.attrs.length : 0
  }
}

class PageBuilder {
  readonly #path: string
  readonly #tokenizer: BoundedTokenizer
  readonly #root: PageElement = element('html', none, null, 0, 0)
  /** The open elements, outermost first. */
  readonly #open: PageElement[] = [this.#root]
  /** Name → the places in `#open` where elements of that name are. */
  readonly #places = new Map<string, number[]>()
  /** The places of elements that shut something in. */
  readonly #cells: number[] = []
  readonly #blocks: number[] = []
  readonly #titles: string[] = []
  /** The text since the last tag or comment, and where it begins. */
  #text: string[] = []
  #textStart = 0
  #nodes = 0
  #isOfficeDocument = false

  constructor(path: string) {
    this.#path = path
    this.#tokenizer = new BoundedTokenizer(
      { sourceCodeLocationInfo: true },
      {
        onStartTag: (token) => this.#mark(token, () => this.#startTag(token)),
        onEndTag: (token) => this.#mark(token, () => this.#endTag(token.tagName)),
        onCharacter: (token) => this.#text.push(token.chars),
        onWhitespaceCharacter: (token) => this.#text.push(token.chars),
        onNullCharacter: (token) => this.#text.push(token.chars),
        onComment: (token) => this.#mark(token),
        onDoctype: (token) => this.#mark(token),
        onEof: (token) => this.#mark(token),
      },
    )
  }

  write(piece: string, isLast: boolean): void {
    this.#tokenizer.write(piece, isLast)
    if (this.#tokenizer.attributes <= MAX_ATTRIBUTES) return
    const what = { zh: '网页里的一个标签有过多属性', en: 'a tag of the page has too many attributes' }
    throw new UnsafeDocumentError(this.#path, what)
  }

  finish(): Page {
    const title = this.#titles.join('').replace(/\s+/g, ' ').trim()
    return { root: this.#root, title, isOfficeDocument: this.#isOfficeDocument }
  }

  #startTag(token: Token.TagToken): void {
    const name = token.tagName
    this.#noteOffice(name, token.attrs)
    if (name === 'html' || name === 'head' || name === 'body') return
    this.#closeBefore(name)
    const parent = this.#current
    const { startOffset = 0, endOffset = 0 } = token.location ?? {}
    const made = element(name, kept(token.attrs), parent, startOffset, endOffset)
    this.#count()
    parent.children.push(made)
    if (name === 'table') noteTable(parent)
    if (voidElements.has(name) || (token.selfClosing && !blockElements.has(name) && name !== 'a')) return
    // Some systems write <table><form><tr>: the form is no part of the table.
    if (name === 'form' && /^(?:table|tbody|thead|tfoot|tr)$/.test(parent.name)) return
    if (this.#open.length < MAX_DEPTH) this.#push(made)
    this.#setMode(name)
  }

  #setMode(name: string): void {
    if (name === 'script') this.#tokenizer.state = TokenizerMode.SCRIPT_DATA
    else if (rawElements.has(name)) this.#tokenizer.state = TokenizerMode.RAWTEXT
    else if (escapable.has(name)) this.#tokenizer.state = TokenizerMode.RCDATA
    else if (name === 'plaintext') this.#tokenizer.state = TokenizerMode.PLAINTEXT
  }

  #closeBefore(name: string): void {
    if (closesParagraph.has(name)) this.#close('p', this.#lastCell)
    switch (name) {
      case 'li':
        this.#close('li', Math.max(this.#lastCell, this.#last('ul'), this.#last('ol'), this.#last('menu')))
        return
      case 'dd':
      case 'dt':
        this.#close('dd', Math.max(this.#lastCell, this.#last('dl')))
        this.#close('dt', Math.max(this.#lastCell, this.#last('dl')))
        return
      case 'option':
        this.#close('option', this.#last('select'))
        return
      case 'a':
        this.#close('a', this.#lastBlock)
        return
      case 'table':
        // A table stands in a cell of another one, not between its rows.
        if (this.#last('table') > this.#lastCell) this.#close('table', this.#lastCell)
        return
      case 'td':
      case 'th':
        this.#closeCell()
        return
      case 'tr':
        this.#closeCell()
        this.#close('tr', this.#last('table'))
        return
      case 'tbody':
      case 'thead':
      case 'tfoot':
        this.#closeCell()
        for (const part of ['tbody', 'thead', 'tfoot']) this.#close(part, this.#last('table'))
        return
      default:
        if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(this.#current.name)) this.#pop()
    }
  }

  #closeCell(): void {
    const table = this.#last('table')
    if (this.#lastCell > table) this.#popTo(this.#lastCell)
  }

  #endTag(name: string): void {
    if (name === 'html' || name === 'head' || name === 'body') return
    if (name === 'br' || (name === 'p' && this.#last('p') <= this.#lastCell)) {
      // A browser makes an element of an end tag without a start: the line ends.
      this.#count()
      this.#current.children.push(element(name, none, this.#current, 0, 0))
      return
    }
    this.#close(name, this.#barrier(name))
  }

  /** The place behind which an end tag finds the element it ends. */
  #barrier(name: string): number {
    if (name === 'table') return -1
    if (/^(?:td|th|tr|tbody|thead|tfoot|caption)$/.test(name)) return this.#last('table')
    return blockElements.has(name) || unseenElements.has(name) ? this.#lastCell : this.#lastBlock
  }

  #close(name: string, barrier: number): void {
    const place = this.#last(name)
    if (place > barrier) this.#popTo(place)
  }

  /** What is to be done at a tag or comment; before it comes the text since the last one. */
  #mark({ location }: Token.Token, act?: () => void): void {
    this.#addText(location?.startOffset ?? this.#textStart)
    this.#textStart = location?.endOffset ?? this.#textStart
    act?.()
  }

  // The tokenizer gives text and white space apart, and tells of neither where it begins if a reference comes first.
  #addText(end: number): void {
    if (this.#text.length === 0) return
    const text = this.#text.join('')
    this.#text = []
    const parent = this.#current
    if (parent.name === 'title') this.#titles.push(text)
    else if (parent.name === 'script' || parent.name === 'style') return
    // Line ends between the rows of a table are never shown.
    if (/^(?:table|tbody|thead|tfoot|tr|ol|ul)$/.test(parent.name) && text.trim() === '') return
    this.#count()
    parent.children.push({ type: 'text', text, start: this.#textStart, end })
  }

  #noteOffice(name: string, attributes: Token.TagToken['attrs']): void {
    if (name === 'html') {
      this.#isOfficeDocument ||= attributes.some(({ value }) => value.includes('schemas-microsoft-com:office'))
    } else if (name === 'meta') {
      const isMade = attributes.some((a) => a.name === 'name' && /^(?:generator|progid)$/i.test(a.value))
      const by = /Microsoft (?:Word|Excel)|Word\.Document|Excel\.Sheet|LibreOffice|OpenOffice|WPS/i
      this.#isOfficeDocument ||= isMade && attributes.some((a) => a.name === 'content' && by.test(a.value))
    }
  }

  #count(): void {
    this.#nodes += 1
    if (this.#nodes <= MAX_NODES) return
    const what = { zh: `网页里的标签超过${MAX_NODES}个`, en: `the page has more than ${MAX_NODES} elements` }
    throw new UnsafeDocumentError(this.#path, what)
  }

  get #current(): PageElement {
    return this.#open.at(-1) ?? this.#root
  }

  get #lastCell(): number {
    return this.#cells.at(-1) ?? -1
  }

  get #lastBlock(): number {
    return this.#blocks.at(-1) ?? -1
  }

  #last(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1
  }

  #push(made: PageElement): void {
    const place = this.#open.push(made) - 1
    const places = this.#places.get(made.name)
    if (places) places.push(place)
    else this.#places.set(made.name, [place])
    if (cellElements.has(made.name)) this.#cells.push(place)
    if (blockElements.has(made.name)) this.#blocks.push(place)
  }

  #popTo(place: number): void {
    while (this.#open.length > place) this.#pop()
  }

  #pop(): void {
    const ended = this.#open.pop()
    if (ended === undefined) return
    this.#places.get(ended.name)?.pop()
    if (cellElements.has(ended.name)) this.#cells.pop()
    if (blockElements.has(ended.name)) this.#blocks.pop()
  }
}

function element(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: PageElement | null,
  start: number,
  end: number,
): PageElement {
  return { type: 'element', name, attributes, parent, children: [], start, end, holdsTable: false }
}

function kept(attributes: Token.TagToken['attrs']): ReadonlyMap<string, string> {
  const found = attributes.filter(({ name }) => keptAttributes.has(name))
  return found.length === 0 ? none : new Map(found.map(({ name, value }) => [name, value.slice(0, 1000)]))
}

/** Marks the elements around a table; those further out are marked where one of them is. */
function noteTable(around: PageElement): void {
  for (let at: PageElement | null = around; at && !at.holdsTable; at = at.parent) at.holdsTable = true
}
