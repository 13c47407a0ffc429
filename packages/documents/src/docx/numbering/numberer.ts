import type { ParagraphProperties } from '../properties.ts'
import { inheritance, type Styles } from '../styles.ts'
import {
  type AbstractNumbering,
  LEVELS,
  type NumberingDefinitions,
  type NumberingInstance,
  type NumberingLevel,
} from './definitions.ts'
import { formatNumber } from './number-format.ts'

/** The place of a paragraph in the lists of a document. */
export interface ListPlace {
  readonly instance: NumberingInstance
  /** From 0. */
  readonly level: number
}

/**
 * Numbers the paragraphs of a document as Word does: lists made from one abstract list count on together unless one of
 * them says where it begins; a paragraph of a higher level begins the lower ones anew (ECMA-376-1, 17.9).
 */
export class Numberer {
  readonly #definitions: NumberingDefinitions
  readonly #styles: Styles
  /** The last number of each level, by abstract list; none where the level has to begin. */
  readonly #counts = new Map<string, (number | undefined)[]>()
  /** The levels of a list whose own beginning was used: `12/0`. */
  readonly #begun = new Set<string>()

  constructor(definitions: NumberingDefinitions, styles: Styles) {
    this.#definitions = definitions
    this.#styles = styles
  }

  /** The list a paragraph belongs to by itself or by its style, or null. */
  placeOf(paragraph: ParagraphProperties): ListPlace | null {
    let { numberingId: id, numberingLevel: level } = paragraph
    const chain = inheritance(this.#styles, paragraph.style ?? this.#styles.defaultParagraph)
    const owner = chain.find((style) => style.paragraph.numberingId !== undefined)
    if (id === undefined) {
      id = owner?.paragraph.numberingId
      level ??=
        owner?.paragraph.numberingLevel ??
        chain.find((style) => style.paragraph.numberingLevel)?.paragraph.numberingLevel
    }
    if (id === undefined || id === '0') return null
    const instance = this.#definitions.instances.get(id)
    if (instance === undefined) return null
    if (level === undefined)
      level =
        this.#levelOfStyles(
          instance,
          chain.map((style) => style.id),
        ) ?? 0
    return level >= 0 && level < LEVELS ? { instance, level } : null
  }

  /** What a list says of the paragraphs at a place: their indent. */
  paragraphAt({ instance, level }: ListPlace): ParagraphProperties {
    return this.#level(instance, level)?.paragraph ?? {}
  }

  /** The number of the next paragraph at a place with what stands behind it, as the page shows it. */
  next(place: ListPlace): { text: string; suffix: string } {
    const { instance, level } = place
    const definition = this.#level(instance, level)
    if (definition === null) return { text: '', suffix: 'nothing' }
    this.#count(place)
    const text = definition.format === 'bullet' ? definition.text : this.#write(place, definition)
    return { text, suffix: definition.suffix }
  }

  #count({ instance, level }: ListPlace): void {
    const key = this.#abstract(instance)?.id ?? ''
    let counts = this.#counts.get(key)
    if (counts === undefined) {
      counts = []
      this.#counts.set(key, counts)
    }
    for (const [overridden, start] of instance.starts) {
      // It holds once, from the first paragraph of this list at that level on.
      const first = `${instance.id}/${overridden}`
      if (overridden !== level || this.#begun.has(first)) continue
      this.#begun.add(first)
      counts[level] = start - 1
    }
    // A level that was passed over counts as begun: 1.1 that stands before any 1. is followed by 2.
    for (let higher = 0; higher < level; higher += 1) counts[higher] ??= this.#start(instance, higher)
    const last = counts[level]
    counts[level] = last === undefined ? this.#start(instance, level) : last + 1
    for (let lower = level + 1; lower < LEVELS; lower += 1) {
      const restart = this.#level(instance, lower)?.restart ?? null
      if (restart === null || level < restart) counts[lower] = undefined
    }
  }

  #write({ instance, level }: ListPlace, { text, legal }: NumberingLevel): string {
    const counts = this.#counts.get(this.#abstract(instance)?.id ?? '') ?? []
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1
      const definition = this.#level(instance, other)
      if (definition === null || other > level) return ''
      const number = counts[other] ?? definition.start
      const format = legal && definition.format !== 'decimalZero' ? 'decimal' : definition.format
      return formatNumber(number, format)
    })
  }

  #start(instance: NumberingInstance, level: number): number {
    return instance.starts.get(level) ?? this.#level(instance, level)?.start ?? 1
  }

  #level(instance: NumberingInstance, level: number): NumberingLevel | null {
    return instance.levels.get(level) ?? this.#abstract(instance)?.levels.get(level) ?? null
  }

  /** The abstract list of a list; where that only names a style, the one the style's list is made from. */
  #abstract(instance: NumberingInstance): AbstractNumbering | null {
    let abstract = this.#definitions.abstracts.get(instance.abstractId) ?? null
    for (let hops = 0; abstract !== null && abstract.styleLink !== null && abstract.levels.size === 0; hops += 1) {
      const id = this.#styles.byId.get(abstract.styleLink)?.paragraph.numberingId
      const next = id === undefined ? undefined : this.#definitions.instances.get(id)
      if (next === undefined || hops >= MOST_HOPS) break
      abstract = this.#definitions.abstracts.get(next.abstractId) ?? null
    }
    return abstract
  }

  #levelOfStyles(instance: NumberingInstance, styles: readonly string[]): number | null {
    for (const style of styles)
      for (let level = 0; level < LEVELS; level += 1) if (this.#level(instance, level)?.style === style) return level
    return null
  }
}

/** Styles that name one another in a circle are left. */
const MOST_HOPS = 8
