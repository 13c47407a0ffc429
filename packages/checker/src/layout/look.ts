import type { CharacterLayout, ParagraphLayout, Range } from '@hegao/contract'
import { fontFamilyOf } from '@hegao/lexicon'
import { isHan } from '../text/characters.ts'
import { countHan } from './parts.ts'

/** How Chinese characters look: fonts that show one typeface are one. */
export interface Look {
  /** A {@link FontFamily}, or the name of a font that is not known; null where the file does not say. */
  readonly typeface: string | null
  /** The name of the font as the file has it. */
  readonly font: string | null
  /** In points. */
  readonly size: number | null
}

/** A stretch of a paragraph in one look. */
export interface Stretch extends Range, Look {
  /** How many Chinese characters it has. */
  readonly characters: number
}

/** The stretches of a paragraph that have Chinese characters, neighbours that look the same joined. */
export function stretchesOf(text: string, paragraph: ParagraphLayout, range: Range = paragraph): Stretch[] {
  const stretches: Stretch[] = []
  for (const run of paragraph.characters) {
    const start = Math.max(run.start, range.start)
    const end = Math.min(run.end, range.end)
    const characters = start < end ? countHan(text.slice(start, end)) : 0
    if (characters === 0) continue
    const look = lookOf(run)
    const last = stretches.at(-1)
    if (last !== undefined && isSame(last, look))
      stretches[stretches.length - 1] = { ...last, end, characters: last.characters + characters }
    else stretches.push({ start, end, characters, ...look })
  }
  return stretches
}

function lookOf({ font, size }: CharacterLayout): Look {
  return { typeface: font === null ? null : typefaceOf(font), font, size }
}

/** Times New Roman has no Chinese characters: what shows in its place the file does not say. */
function typefaceOf(font: string): string | null {
  return fontFamilyOf(font) ?? ([...font].some(isHan) ? font : null)
}

/** Whether two looks are the same on paper. */
export function isSame(one: Look, other: Look): boolean {
  return one.typeface === other.typeface && one.size === other.size
}

/** The look of most of the Chinese characters, null where there are none. */
export function prevailing(stretches: readonly Stretch[]): Look | null {
  const counts = new Map<string, { look: Look; characters: number }>()
  for (const { typeface, font, size, characters } of stretches) {
    const key = `${typeface} ${size}`
    const count = counts.get(key) ?? { look: { typeface, font, size }, characters: 0 }
    counts.set(key, { ...count, characters: count.characters + characters })
  }
  return (
    [...counts.values()].reduce<{ look: Look; characters: number } | null>(
      (most, count) => (most === null || count.characters > most.characters ? count : most),
      null,
    )?.look ?? null
  )
}
