import { paragraphElements } from './elements.ts'
import { cardLabels, isEndMark, isFurnitureLine, isNamedFurniture } from './furniture.ts'
import type { PageLine, PageLines } from './page-line.ts'
import { findTitle } from './page-title.ts'
import type { Page, PageElement } from './page-tree.ts'
import { namesOf } from './style.ts'

/** Lines of a page that are the article, in order. */
export interface Article {
  readonly lines: readonly PageLine[]
  /** How many characters the lines have that were left out. */
  readonly leftOut: number
}

/** An element called nav or share that holds a larger part of the prose is the article under a misleading name. */
const FURNITURE_SHARE = 0.4
/** A neighbour of the best element belongs to the article where it has this much prose … */
const PART_WEIGHT = 60
/** … and this part of what the best one has … */
const PART_SHARE = 0.05
/** … and no more of it is links. */
const PART_LINKS = 0.25
/** Where the rest says more than this part of what the best element says, it is not furniture alone. */
const REST_SHARE = 0.4
/** A page of which more is links is one of a site. */
const SITE_LINKS = 0.05
/** A line of which more is links is a menu or the head of another article. */
const LINE_LINKS = 0.5
/** From this many lines of links on that follow each other, they are a list of other articles. */
const LINK_LIST = 3

/**
 * Finds the article of a page: what a reader came for, without the furniture of the site around it.
 *
 * As in Readability and GeneralNewsExtractor, what decides is how much running text, by its length and its punctuation,
 * less what is linked, an element holds. From the body on the way leads to the child with most of it, as long as no
 * other child has prose worth keeping; where several have, they are parts of one article and their parent is its
 * container. Inside it nothing is left out but elements and lists of links that are furniture by name or by shape, and
 * furniture lines above and below; the title and the sign-off are taken in from outside.
 */
export function findArticle(page: Page, layout: PageLines): Article {
  const finder = new ArticleFinder(page, layout)
  const lines = finder.find()
  const kept = new Set(lines)
  const leftOut = layout.lines.reduce((sum, line) => sum + (kept.has(line) ? 0 : line.text.length), 0)
  return { lines, leftOut }
}

/** An element that lines begin in, and which. */
interface Place {
  readonly child: PageElement
  readonly first: number
  readonly next: number
}

class ArticleFinder {
  readonly #page: Page
  readonly #layout: PageLines
  /** Sums of the lines before each: weights, characters, linked ones, those that are neither links nor furniture. */
  readonly #weights: number[] = [0]
  readonly #lengths: number[] = [0]
  readonly #links: number[] = [0]
  readonly #owns: number[] = [0]
  readonly #dropped: boolean[]
  /** What each line weighs as prose. */
  readonly #prose: readonly number[]
  readonly #isContent: readonly boolean[]

  constructor(page: Page, layout: PageLines) {
    this.#page = page
    this.#layout = layout
    this.#dropped = layout.lines.map(() => false)
    this.#prose = layout.lines.map(proseWeight)
    this.#isContent = layout.lines.map((line) => !isMenu(line) && !isFurnitureLine(line.text))
    this.#sum()
    this.#dropFurniture()
    this.#sum()
  }

  find(): PageLine[] {
    const { lines } = this.#layout
    const title = findTitle(this.#page.title, lines)
    const { first, next: end } = this.#container()
    this.#dropLinkLists(first, end)
    let next = this.#beforeEndMark(first, end)
    if (title && title.next <= first) {
      const above = this.#headings(title.next, first)
      return [...lines.slice(title.first, title.next), ...above, ...this.#kept(first, this.#withSignOff(next))]
    }
    next = this.#withSignOff(next)
    if (title && title.first >= first && title.next <= next) return this.#kept(first, next, title)
    return this.#kept(first, next)
  }

  #sum(): void {
    for (const [index, line] of this.#layout.lines.entries()) {
      const weight = this.#dropped[index] ? 0 : (this.#prose[index] ?? 0)
      const own = this.#dropped[index] || !this.#isContent[index] ? 0 : line.text.length
      this.#weights[index + 1] = (this.#weights[index] ?? 0) + weight
      this.#owns[index + 1] = (this.#owns[index] ?? 0) + own
      this.#lengths[index + 1] = (this.#lengths[index] ?? 0) + line.text.length
      this.#links[index + 1] = (this.#links[index] ?? 0) + line.linked
    }
  }

  #dropFurniture(): void {
    const total = this.#weights.at(-1) ?? 0
    for (const [element, { first, next }] of this.#layout.spans) {
      if (!isNamedFurniture(element) || this.#weight(first, next) > total * FURNITURE_SHARE) continue
      this.#dropped.fill(true, first, next)
    }
  }

  /** Whether there is anything on the page but the text: menus, links, lines about the page. */
  #hasSite(): boolean {
    if (this.#dropped.includes(true) || (this.#links.at(-1) ?? 0) > (this.#lengths.at(-1) ?? 0) * SITE_LINKS)
      return true
    return this.#isContent.includes(false)
  }

  #container(): { first: number; next: number } {
    let at = this.#page.root
    let span = this.#span(at)
    if (!this.#hasSite()) return span
    for (;;) {
      const children = at.children.filter((child): child is PageElement => child.type === 'element')
      const spans = children.map((child) => ({ child, ...this.#span(child) })).filter(({ first, next }) => next > first)
      let best = spans[0]
      for (const candidate of spans) {
        if (best && this.#weight(candidate.first, candidate.next) > this.#weight(best.first, best.next))
          best = candidate
      }
      if (!best || paragraphElements.has(best.child.name)) return span
      const most = this.#weight(best.first, best.next)
      if (most === 0 || this.#ownWeight(at, span) >= PART_WEIGHT) return span
      const chosen = best
      const others = spans.filter((other) => other !== chosen)
      const isPart = others.some((other) => {
        return this.#isPart(other.first, other.next, most) || this.#isAlike(other, chosen)
      })
      const rest = others.reduce((sum, { first, next }) => sum + this.#ownLength(first, next), 0)
      const isLarge = rest > this.#ownLength(chosen.first, chosen.next) * REST_SHARE
      if (isPart || isLarge || !holdsBlocks(best.child, this.#layout)) return span
      at = best.child
      span = { first: best.first, next: best.next }
    }
  }

  /** Where the article ends: at a mark behind which little prose follows. */
  #beforeEndMark(first: number, next: number): number {
    for (let index = first + 1; index < next; index += 1) {
      if (!isEndMark(this.#layout.lines[index]?.text ?? '')) continue
      if (this.#weight(index, next) < this.#weight(first, index) * FURNITURE_SHARE) return index
    }
    return next
  }

  #isPart(first: number, next: number, most: number): boolean {
    const weight = this.#weight(first, next)
    const length = (this.#lengths[next] ?? 0) - (this.#lengths[first] ?? 0)
    const links = (this.#links[next] ?? 0) - (this.#links[first] ?? 0)
    return weight >= PART_WEIGHT && weight >= most * PART_SHARE && links <= length * PART_LINKS
  }

  /** Whether an element is of the kind of the best one, as the sections of an article are. */
  #isAlike(other: Place, best: Place): boolean {
    const kind = ({ child }: Place) => `${child.name} ${child.attributes.get('class') ?? ''}`
    if (kind(other) !== kind(best) || /^(?:div|td|tr|tbody|table) $/.test(kind(other))) return false
    const links = (this.#links[other.next] ?? 0) - (this.#links[other.first] ?? 0)
    return links === 0 && this.#ownLength(other.first, other.next) > 0
  }

  /** How many characters the lines have that are neither links nor furniture. */
  #ownLength(first: number, next: number): number {
    return (this.#owns[next] ?? 0) - (this.#owns[first] ?? 0)
  }

  /** The weight of lines that stand in an element itself and in none of its children. */
  #ownWeight(element: PageElement, { first, next }: { first: number; next: number }): number {
    let weight = 0
    for (let index = first; index < next; index += 1) {
      if (this.#layout.lines[index]?.element === element) weight += this.#weight(index, index + 1)
    }
    return weight
  }

  #dropLinkLists(from: number, to: number): void {
    let first = from
    for (let index = from; index <= to; index += 1) {
      const line = index < to ? this.#layout.lines[index] : undefined
      if (line && line.linked > line.text.length * LINE_LINKS && !/^附件|^《/.test(line.text)) continue
      const before = this.#layout.lines[first - 1]?.text ?? ''
      if (index - first >= LINK_LIST && !/附件\S{0,3}[:：]?$/.test(before)) this.#dropped.fill(true, first, index)
      first = index + 1
    }
  }

  /** Headings between the title and the article: ——在…会议上, a second title. */
  #headings(first: number, next: number): PageLine[] {
    return this.#layout.lines.slice(first, next).filter(({ text, element, linked }, index) => {
      if (this.#dropped[first + index] || linked > 0 || isFurnitureLine(text)) return false
      return /^\s*(?:——|—|（|\()/.test(text) || documentNumber.test(text) || isHeading(element)
    })
  }

  /** The offset after the office and date that some sites set below the element of the article. */
  #withSignOff(next: number): number {
    let end = next
    for (let index = next; index < Math.min(next + 3, this.#layout.lines.length); index += 1) {
      const line = this.#layout.lines[index]
      if (!line || this.#dropped[index] || line.linked > 0 || isFurnitureLine(line.text)) break
      if (/^\s*\d{4}年\d{1,2}月\d{1,2}日$/.test(line.text)) end = index + 1
      else if (!/^\s*\S{3,20}(?:局|办|办公室|委|委员会|政府|厅|部|院|中心|公司|会)$/.test(line.text)) break
    }
    return end
  }

  /** The lines of the article: furniture lines at both ends are left out, and what stands above the title. */
  #kept(from: number, to: number, title?: { first: number; next: number }): PageLine[] {
    const { lines } = this.#layout
    let first = from
    let next = to
    const isLeftOut = (index: number) => {
      const line = lines[index]
      return !line || this.#dropped[index] || isFurnitureLine(line.text) || cardLabels(line.text) > 0 || isMenu(line)
    }
    while (next > first && (isLeftOut(next - 1) || this.#headsLinks(next - 1))) next -= 1
    const below = title ? title.next : first
    const head: PageLine[] = []
    // Above the title an article may have the name of the office that issues it and the number of the document.
    for (; first < below; first += 1) {
      const line = lines[first]
      if (line && (first >= (title?.first ?? 0) || (officialHead.test(line.text) && !isLeftOut(first)))) head.push(line)
    }
    while (first < next && isLeftOut(first)) first += 1
    return [...head, ...lines.slice(first, next).filter((_, index) => !this.#dropped[first + index])]
  }

  /** Whether a line is the heading of a list of links: 最新, 本周热点. */
  #headsLinks(index: number): boolean {
    const [line, below] = this.#layout.lines.slice(index, index + 2)
    return line !== undefined && below !== undefined && isHeading(line.element) && isMenu(below)
  }

  #weight(first: number, next: number): number {
    return (this.#weights[next] ?? 0) - (this.#weights[first] ?? 0)
  }

  #span(element: PageElement): { first: number; next: number } {
    return this.#layout.spans.get(element) ?? { first: 0, next: 0 }
  }
}

/** 云政发〔2024〕3号 */
const documentNumber = /[〔（(]\d{4}[〕）)]\s*\d{1,5}\s*号\s*$/
/** What an official document has above its title: the name of the office, and its number. */
const officialHead = new RegExp(`(?:文件|公报|${documentNumber.source})$`)

function isHeading(element: PageElement): boolean {
  return /^h[1-6]$/.test(element.name) || namesOf(element).includes('subtitle')
}

function isMenu({ linked, text }: PageLine): boolean {
  return linked > text.length * LINE_LINKS && !/^附件|^《/.test(text.trim())
}

const prosePunctuation = /[，。；、！？：“”（）,;]/g

/** How much running text a line is: characters that are not linked, more where punctuation parts them. */
function proseWeight({ text, linked, isRow }: PageLine): number {
  const length = text.replace(/\s+/g, '').length
  const own = length - linked
  if (own <= 0 || linked > length * LINE_LINKS || isFurnitureLine(text) || cardLabels(text) > 0) return 0
  if (isRow) return own / 2
  const marks = text.match(prosePunctuation)?.length ?? 0
  return marks > 0 && own >= 10 ? own + 5 * Math.min(marks, own / 5) : own / 5
}

/** Whether lines begin in the children of an element, and not only in itself. */
function holdsBlocks(element: PageElement, { spans }: PageLines): boolean {
  return element.children.some((child) => child.type === 'element' && spans.has(child))
}
