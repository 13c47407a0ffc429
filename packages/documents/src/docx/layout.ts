import type { CharacterLayout, Layout, PageLayout, ParagraphLayout } from '@hegao/contract'
import type { ComposedText, PlacedParagraph } from './compose.ts'
import { readPages } from './page-layout.ts'
import type { ParagraphProperties, RunProperties } from './properties.ts'
import type { WordRun } from './story.ts'
import { inheritance, type Style } from './styles.ts'
import { readThemeFonts, type ThemeFonts } from './theme.ts'
import type { WordDocument } from './word-document.ts'

/** Tells how a Word file looks on paper: what its defaults, styles, paragraphs and runs say, the nearest first. */
export function readLayout(document: WordDocument, { paragraphs, text }: ComposedText): Layout {
  const themeFonts = readThemeFonts(document.word)
  return {
    pages: pagesOf(document, paragraphs, text.length),
    paragraphs: paragraphs.map((placed) => paragraphLayout(document, placed, themeFonts)),
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

function paragraphLayout(document: WordDocument, placed: PlacedParagraph, themeFonts: ThemeFonts): ParagraphLayout {
  const { paragraph, start, end, bodyStart, inTable } = placed
  const { styles } = document
  const chain = inheritance(styles, paragraph.properties.style ?? styles.defaultParagraph)
  const said: ParagraphProperties = Object.assign(
    {},
    styles.defaults.paragraph,
    ...chain.toReversed().map((style) => style.paragraph),
    paragraph.properties,
  )
  const characters = charactersOf(document, placed, chain, themeFonts)
  const size = characters[0]?.size ?? null
  return {
    start,
    end,
    numberEnd: bodyStart,
    style: chain[0]?.name || null,
    alignment: alignments.get(said.alignment ?? '') ?? null,
    firstLineIndent: indentOf(said, size),
    lineSpacing: spacingOf(said),
    // 9 is body text (ECMA-376-1, 17.3.1.20).
    outlineLevel: said.outlineLevel === undefined || said.outlineLevel >= 9 ? null : said.outlineLevel + 1,
    inTable,
    characters,
  }
}

/** In characters: as they are given, else by the length of one. */
function indentOf({ firstLineCharacters, firstLine }: ParagraphProperties, size: number | null): number | null {
  if (firstLineCharacters !== undefined && firstLineCharacters !== 0) return firstLineCharacters / 100
  if (firstLine === undefined) return firstLineCharacters ?? null
  return size === null ? null : Math.round((firstLine / 20 / size) * 100) / 100
}

function spacingOf({ line, lineRule }: ParagraphProperties): ParagraphLayout['lineSpacing'] {
  if (line === undefined) return null
  if (lineRule === 'exact') return { rule: 'exact', value: line / 20 }
  return lineRule === 'atLeast' ? { rule: 'atLeast', value: line / 20 } : { rule: 'multiple', value: line / 240 }
}

function charactersOf(
  document: WordDocument,
  { paragraph, bodyStart, end }: PlacedParagraph,
  chain: readonly Style[],
  themeFonts: ThemeFonts,
): CharacterLayout[] {
  const characters: CharacterLayout[] = []
  let at = bodyStart
  for (const run of paragraph.runs) {
    const length = run.pieces.reduce((sum, { text }) => sum + text.length, 0)
    const { font, size, bold } = look(document, run, chain, themeFonts)
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
  { styles }: WordDocument,
  { properties }: WordRun,
  chain: readonly Style[],
  themeFonts: ThemeFonts,
): Pick<CharacterLayout, 'font' | 'size' | 'bold'> {
  const layers: RunProperties[] = [
    styles.defaults.run,
    ...chain.toReversed().map((style) => style.run),
    ...inheritance(styles, properties.style)
      .toReversed()
      .map((style) => style.run),
    properties,
  ]
  let font: string | null = null
  let size: number | null = null
  let bold = false
  for (const layer of layers) {
    const { eastAsia, eastAsiaTheme } = layer.fonts ?? {}
    font = (eastAsiaTheme === undefined ? undefined : themeFonts.get(eastAsiaTheme)) ?? eastAsia ?? font
    size = layer.size ?? size
    bold = layer.bold ?? bold
  }
  return { font, size: size === null ? null : size / 2, bold }
}
