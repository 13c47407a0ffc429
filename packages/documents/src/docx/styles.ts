import type { WordPackage } from './package.ts'
import { noteParagraphProperty, noteRunProperty, type ParagraphProperties, type RunProperties } from './properties.ts'

/** A style with what it says itself. */
export interface Style {
  readonly id: string
  /** The name that Word shows: `heading 1`. */
  name: string
  basedOn: string | null
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

/** The styles of a document, and what holds where no style says anything. */
export interface Styles {
  readonly byId: ReadonlyMap<string, Style>
  /** The style of a paragraph that names none, or null. */
  readonly defaultParagraph: string | null
  readonly defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties }
}

/** Reads the part with the styles; a document without one has none. */
export function readStyles(word: WordPackage): Styles {
  const byId = new Map<string, Style>()
  const defaults = { paragraph: {}, run: {} }
  let defaultParagraph: string | null = null
  let style: Style | null = null
  let inDefaults = false
  /** The innermost element whose properties are being read; those of a tracked change or of a table's edge are not. */
  const inside: string[] = []
  const part = word.partOf('styles')
  if (part === null) return { byId, defaultParagraph, defaults }
  word.read(part, {
    open(element) {
      const { name, attributes } = element
      if (name === 'w:docDefaults') inDefaults = true
      if (name === 'w:style') {
        style = { id: attributes.get('w:styleId') ?? '', name: '', basedOn: null, paragraph: {}, run: {} }
        byId.set(style.id, style)
        const isDefault = attributes.get('w:default') === '1' || attributes.get('w:default') === 'true'
        if (attributes.get('w:type') === 'paragraph' && isDefault) defaultParagraph = style.id
      }
      if (name === 'w:name' && style !== null && inside.at(-1) === 'w:style') style.name = attributes.get('w:val') ?? ''
      if (name === 'w:basedOn' && style !== null) style.basedOn = attributes.get('w:val') ?? null
      const into = inDefaults ? defaults : style
      const aside = inside.some((outer) => asides.has(outer))
      if (into !== null && !aside) {
        if (inside.at(-1) === 'w:rPr') noteRunProperty(into.run, element)
        else if (inside.includes('w:pPr')) noteParagraphProperty(into.paragraph, element)
      }
      inside.push(name)
    },
    close(name) {
      inside.pop()
      if (name === 'w:style') style = null
      if (name === 'w:docDefaults') inDefaults = false
    },
  })
  return { byId, defaultParagraph, defaults }
}

/** What holds for the edges of a table, and what held before a tracked change. */
const asides = new Set(['w:tblStylePr', 'w:pPrChange', 'w:rPrChange'])

/** Far more styles than documents base on one another; a file made to do harm has chains without end. */
const LONGEST_CHAIN = 64

/** A style and those it is based on, the nearest first; a circle, which only a damaged file has, is left where it closes. */
export function inheritance({ byId }: Styles, id: string | null | undefined): Style[] {
  const chain: Style[] = []
  const seen = new Set<string>()
  for (let next = id ?? null; next !== null && !seen.has(next) && chain.length < LONGEST_CHAIN; ) {
    seen.add(next)
    const style = byId.get(next)
    if (style === undefined) break
    chain.push(style)
    next = style.basedOn
  }
  return chain
}
