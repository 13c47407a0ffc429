import type { Range } from '@hegao/contract'
import type { Document } from '../document.ts'
import { type Look, prevailing, stretchesOf } from './look.ts'
import { layoutParts, type Part } from './parts.ts'

/** The paragraphs of running text that have one look. */
export interface TextLook {
  readonly look: Look
  readonly parts: readonly Part[]
}

const known = new WeakMap<Document, readonly TextLook[]>()

/** The looks that paragraphs of running text have, the one of most of them first. What the file does not say is left out. */
export function textLooks(document: Document): readonly TextLook[] {
  const found = known.get(document) ?? read(document)
  known.set(document, found)
  return found
}

function read(document: Document): TextLook[] {
  const looks = new Map<string, { look: Look; parts: Part[] }>()
  for (const part of layoutParts(document)) {
    const range = runningRange(document.text, part)
    const look = range === null ? null : prevailing(stretchesOf(document.text, part.paragraph, range))
    if (look === null || look.typeface === null || look.size === null) continue
    const key = `${look.typeface} ${look.size}`
    const known = looks.get(key)
    if (known === undefined) looks.set(key, { look, parts: [part] })
    else known.parts.push(part)
  }
  return [...looks.values()].sort((a, b) => b.parts.length - a.parts.length)
}

/** The running text of a part: all of a paragraph, or what runs on behind a heading; null where there is none. */
export function runningRange(text: string, { role, paragraph, range }: Part): Range | null {
  if (role === 'text') return range
  if (role !== 'heading' || text.slice(range.end, paragraph.end).trim().length < 2) return null
  return { start: range.end, end: paragraph.end }
}

/** So many of the paragraphs must look alike before another is the odd one. */
const CLEAR_MAJORITY = 0.75
const FEWEST = 4

/** The look that the running text of a document clearly has; null where there is too little of it, or none prevails. */
export function clearLook(document: Document): TextLook | null {
  const [most] = textLooks(document)
  return most === undefined || paragraphsOf(document) < FEWEST || isPatchwork(document) ? null : most
}

/** Whether no look prevails, as in a file that was put together from many, or made from pages by a program. */
export function isPatchwork(document: Document): boolean {
  const all = paragraphsOf(document)
  const [most] = textLooks(document)
  return most !== undefined && all >= FEWEST && most.parts.length < all * CLEAR_MAJORITY
}

function paragraphsOf(document: Document): number {
  return textLooks(document).reduce((sum, { parts }) => sum + parts.length, 0)
}
