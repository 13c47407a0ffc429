import type { PageLayout } from '@hegao/contract'
import { readLength } from './measure.ts'
import type { WordPackage } from './package.ts'

/** The pages of a section, and the paragraph of the body with which it ends. */
export interface SectionPages extends Omit<PageLayout, 'start' | 'end'> {
  /** The number of the last paragraph, counted from 0 in the order of the part. */
  readonly lastParagraph: number
}

const MILLIMETRES_PER_TWIP = 25.4 / 1440

/** Reads how the sections of the body are laid out on pages. */
export function readPages(word: WordPackage): SectionPages[] {
  const sections: SectionPages[] = []
  let paragraphs = 0
  let skipping = 0
  let current: Partial<Record<string, string>> | null = null
  let footer: string | null = null
  /** A section without a footer of its own has that of the one before. */
  let number: string | null = null
  word.read(word.main, {
    open({ name, attributes }) {
      if (skipping > 0 || name === 'w:sectPrChange') skipping += 1
      else if (name === 'w:p') paragraphs += 1
      else if (name === 'w:sectPr') {
        current = {}
        footer = null
      } else if (current !== null) {
        for (const [attribute, value] of attributes) current[`${name}/${attribute}`] = value
        if (name === 'w:footerReference' && (footer === null || attributes.get('w:type') === 'default'))
          footer = attributes.get('r:id') ?? null
      }
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1
        return
      }
      if (name !== 'w:sectPr' || current === null) return
      const found = current
      const length = (key: string): number => (readLength(found[key], 20) ?? 0) * MILLIMETRES_PER_TWIP
      const pitch = (readLength(found['w:docGrid/w:linePitch'], 20) ?? 0) / 20
      if (footer !== null) number = pageNumberIn(word, footer)
      sections.push({
        lastParagraph: paragraphs - 1,
        width: length('w:pgSz/w:w'),
        height: length('w:pgSz/w:h'),
        top: Math.abs(length('w:pgMar/w:top')),
        bottom: Math.abs(length('w:pgMar/w:bottom')),
        // What goes into the binding is white as well.
        left: length('w:pgMar/w:left') + length('w:pgMar/w:gutter'),
        right: length('w:pgMar/w:right'),
        // Without a type the pitch is there and nothing stands on it.
        linePitch: found['w:docGrid/w:type'] !== undefined && pitch > 0 ? pitch : null,
        pageNumber: number,
      })
      current = null
    },
  })
  return sections
}

/** How a footer writes the number of the page, `#` for the figure: `— # —`. */
function pageNumberIn(word: WordPackage, id: string): string | null {
  const part = word.related(word.main).find((relationship) => relationship.id === id)?.target
  if (part === undefined) return null
  let text = ''
  let instruction = ''
  let inText = false
  let inInstruction = false
  let inResult = false
  let paragraph = ''
  let found: string | null = null
  word.read(part, {
    open({ name, attributes }) {
      if (name === 'w:p') text = ''
      inText = name === 'w:t'
      inInstruction = name === 'w:instrText'
      if (name === 'w:fldSimple') instruction = attributes.get('w:instr') ?? ''
      const mark = name === 'w:fldChar' ? attributes.get('w:fldCharType') : undefined
      if (mark === 'begin') instruction = ''
      if (name === 'w:fldSimple' || mark === 'separate') {
        inResult = true
        if (isPage(instruction)) text += '#'
      }
      if (mark === 'end') {
        if (!inResult && isPage(instruction)) text += '#'
        inResult = false
      }
    },
    close(name) {
      inText = false
      inInstruction = false
      if (name === 'w:fldSimple') inResult = false
      if (name !== 'w:p') return
      paragraph = text.trim()
      if (paragraph.includes('#')) found ??= paragraph
    },
    text(piece) {
      if (inInstruction) instruction += piece
      else if (inText && !inResult) text += piece
    },
  })
  return found
}

function isPage(instruction: string): boolean {
  return /^\s*PAGE\b/i.test(instruction)
}
