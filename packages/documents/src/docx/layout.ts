import type { CharacterLayout, Layout, PageLayout, ParagraphLayout } from '@hegao/contract'
import type { ComposedText, PlacedParagraph } from './compose.ts'
import type { Numberer } from './numbering/numberer.ts'
import { readPages } from './page-layout.ts'
import type { ParagraphProperties, RunProperties } from './properties.ts'
import type { WordRun } from './story.ts'
import { inheritance, type Style } from './styles.ts'
import { readThemeFonts, type ThemeFonts } from './theme.ts'
import type { WordDocument } from './word-document.ts'

interface Context {
  readonly document: WordDocument
  readonly themeFonts: ThemeFonts
  /** Counts nothing here: it knows what lists say of their paragraphs. */
  readonly lists: Numberer
}

/** Tells how a Word file looks on paper: what its defaults, styles, paragraphs and runs say, the nearest first. */
export function readLayout(document: WordDocument, { paragraphs, text }: ComposedText): Layout {
  const context = { document, themeFonts: readThemeFonts(document.word), lists: document.numberer() }
  return {
    pages: pagesOf(document, paragraphs, text.length),
    paragraphs: paragraphs.map((placed) => paragraphLayout(context, placed)),
  }
}

function pagesOf({ word }: WordDocument, paragraphs: readonly PlacedParagraph[], length: number): PageLayout[] {
  const body = paragraphs.filter(({ paragraph }) => paragraph.part === word.main)
  let start = 0
  const sections = readPages(word)
  return sections.map(({ lastParagraph, ...pages }, index) => {
    const next = body.find(({ paragraph }) => paragraph.index > lastParagraph)
    const end = index === sections.length - 1 ? length : (next?.start ?? length)
    const layout = { start, end, ...pages }
    start = end
    return layout
  })
}

const alignments: ReadonlyMap<string, NonNullable<ParagraphLayout['alignment']>> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
])

function paragraphLayout(context: Context, placed: PlacedParagraph): ParagraphLayout {
  const { paragraph, start, end, bodyStart, inTable } = placed
  const { styles } = context.document
  const chain = inheritance(styles, paragraph.properties.style ?? styles.defaultParagraph)
  const said = paragraphProperties(context, paragraph.properties, chain)
  const characters = charactersOf(context, placed, chain)
  const size = characters[0]?.size ?? null
  return {
    start,
    end,
    numberEnd: bodyStart,
    style: chain[0]?.name || null,
    // What Word does where nothing says.
    alignment: alignments.get(said.alignment ?? 'left') ?? null,
    firstLineIndent: indentOf(said, size),
    lineSpacing: spacingOf(said),
    // 9 is body text (ECMA-376-1, 17.3.1.20).
    outlineLevel: said.outlineLevel === undefined || said.outlineLevel >= 9 ? null : said.outlineLevel + 1,
    inTable,
    aside: paragraph.part !== context.document.word.main || paragraph.host !== null,
    characters,
  }
}

/** What holds for a paragraph; what its list says stands between the style that puts it into the list and what is nearer. */
function paragraphProperties(
  { document: { styles }, lists }: Context,
  own: ParagraphProperties,
  chain: readonly Style[],
): ParagraphProperties {
  const place = lists.placeOf(own)
  const ofList = place === null ? {} : lists.paragraphAt(place)
  const said: ParagraphProperties = { ...styles.defaults.paragraph }
  const byStyle = own.numberingId === undefined
  for (const { paragraph } of chain.toReversed()) {
    if (byStyle && paragraph.numberingId !== undefined) Object.assign(said, ofList)
    Object.assign(said, paragraph)
  }
  if (!byStyle) Object.assign(said, ofList)
  return Object.assign(said, own)
}

/** In characters: as they are given, else by the length of one. */
function indentOf({ firstLineCharacters, firstLine }: ParagraphProperties, size: number | null): number | null {
  if (firstLineCharacters !== undefined && firstLineCharacters !== 0) return firstLineCharacters / 100
  if (firstLine === undefined || firstLine === 0) return 0
  return size === null ? null : Math.round((firstLine / 20 / size) * 100) / 100
}

function spacingOf({ line, lineRule }: ParagraphProperties): ParagraphLayout['lineSpacing'] {
  if (line === undefined) return { rule: 'multiple', value: 1 }
  if (lineRule === 'exact') return { rule: 'exact', value: line / 20 }
  return lineRule === 'atLeast' ? { rule: 'atLeast', value: line / 20 } : { rule: 'multiple', value: line / 240 }
}

function charactersOf(
  context: Context,
  { paragraph, bodyStart, end }: PlacedParagraph,
  chain: readonly Style[],
): CharacterLayout[] {
  const characters: CharacterLayout[] = []
  let at = bodyStart
  for (const run of paragraph.runs) {
    const length = run.pieces.reduce((sum, { text }) => sum + text.length, 0)
    const { font, size, bold } = look(context, run, chain)
    const last = characters.at(-1)
    if (last && last.font === font && last.size === size && last.bold === bold)
      characters[characters.length - 1] = { ...last, end: at + length }
    else characters.push({ start: at, end: at + length, font, size, bold })
    at += length
  }
  // A paragraph that goes on in another has only its own runs here.
  return at === end ? characters : characters.filter((stretch) => stretch.end <= end)
}

function look(
  { document: { styles }, themeFonts }: Context,
  { properties }: WordRun,
  chain: readonly Style[],
): Pick<CharacterLayout, 'font' | 'size' | 'bold'> {
  const ofParagraph = chain.toReversed().map((style) => style.run)
  const ofCharacters = inheritance(styles, properties.style)
    .toReversed()
    .map((style) => style.run)
  const layers: RunProperties[] = [styles.defaults.run, ...ofParagraph, ...ofCharacters, properties]
  let font: string | null = null
  let size: number | null = null
  for (const layer of layers) {
    const { eastAsia, eastAsiaTheme } = layer.fonts ?? {}
    font = (eastAsiaTheme === undefined ? undefined : themeFonts.get(eastAsiaTheme)) ?? eastAsia ?? font
    size = layer.size ?? size
  }
  // Bold in the style of the paragraph and in that of the characters is plain (ECMA-376-1, 17.7.3).
  const styled = isBold(ofParagraph) !== isBold(ofCharacters)
  const bold = properties.bold ?? (styles.defaults.run.bold === true || styled)
  return { font, size: size === null ? null : size / 2, bold }
}

function isBold(layers: readonly RunProperties[]): boolean {
  return layers.findLast(({ bold }) => bold !== undefined)?.bold ?? false
}
