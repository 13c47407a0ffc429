import type { MarkerKind, SectionLevel } from '@hegao/contract'
import { readOrdinal } from '@hegao/numerals'
import { characterClass } from './character-class.ts'

/** A marker as it can be read at one place, before anything around it is weighed. */
export interface Marker {
  start: number
  /** After the marker; the title begins here or after the spaces that follow. */
  end: number
  /** As written. */
  marker: string
  kind: MarkerKind
  ordinal: number | null
  /** Read only when another member of the series proves it: 首先 needs a 其次, 一要 a 二要. */
  needsSeries: boolean
}

/** Depth by shape: GB/T 9704—2012, 7.3.3, and what reports put around it. */
export const levels: Readonly<Record<MarkerKind, SectionLevel>> = {
  chapter: 1,
  'section-word': 2,
  article: 3,
  'chinese-comma': 1,
  'chinese-parenthesized': 2,
  'arabic-point': 3,
  decimal: 4,
  'arabic-parenthesized': 4,
  circled: 5,
  'chinese-is': 'item',
  'chinese-ordinal': 'item',
  'sequence-word': 'item',
  aspect: 'item',
  dash: 'unnumbered',
  unnumbered: 'unnumbered',
}

/** The order in which kinds are expected to nest, outermost first. */
export const nesting: readonly MarkerKind[] = [
  'chapter',
  'section-word',
  'article',
  'chinese-comma',
  'chinese-parenthesized',
  'arabic-point',
  'decimal',
  'arabic-parenthesized',
  'circled',
]

const chineseDigit = /[〇零一二三四五六七八九十百]/
const arabicDigit = /[0-9]/
const point = /[.．、]/
const bracketClose = /[）)]/

const patterns: readonly { kind: MarkerKind; pattern: RegExp; needsSeries?: boolean }[] = [
  { kind: 'chapter', pattern: /第([一二三四五六七八九十百]{1,4}|\d{1,3})(?:章|编|部分)(?=[ \t]|$|[^的])/y },
  { kind: 'section-word', pattern: /第([一二三四五六七八九十百]{1,4}|\d{1,3})节(?=[ \t])/y },
  { kind: 'article', pattern: /第([一二三四五六七八九十百]{1,5}|\d{1,3})条(?=[ \t])/y },
  { kind: 'chinese-comma', pattern: /([一二三四五六七八九十百]{1,4})[ \t]?[、.]/y },
  { kind: 'chinese-parenthesized', pattern: /\([ \t]?([一二三四五六七八九十百]{1,4})[ \t]?\)[、.]?/y },
  { kind: 'chinese-parenthesized', pattern: /([㈠-㈩])/y },
  { kind: 'arabic-parenthesized', pattern: /\([ \t]?(\d{1,2})[ \t]?\)[、.]?/y },
  { kind: 'arabic-parenthesized', pattern: /(\d{1,2})\)[、.]?/y },
  { kind: 'arabic-parenthesized', pattern: /([⑴-⒇])/y },
  { kind: 'decimal', pattern: /\d{1,2}(?:\.\d{1,2}){1,3}(?:[ \t]+|\.[ \t]*)/y },
  { kind: 'arabic-point', pattern: /(\d{1,3})[ \t]?[.、]/y },
  { kind: 'arabic-point', pattern: /([⒈-⒛])/y },
  { kind: 'circled', pattern: /([①-⑳])[、.]?/y },
  { kind: 'chinese-is', pattern: /([一二三四五六七八九十]{1,3})是/y },
  { kind: 'chinese-is', pattern: /([一二三四五六七八九十]{1,3})要/y, needsSeries: true },
  { kind: 'chinese-ordinal', pattern: /第([一二三四五六七八九十]{1,3})(?=[，、,:：])/y },
  { kind: 'chinese-ordinal', pattern: /第([一二三四五六七八九十]{1,3})是/y, needsSeries: true },
  { kind: 'chinese-ordinal', pattern: /其([一二三四五六七八九十])(?=[，、,:：])/y },
  { kind: 'sequence-word', pattern: /(首先|其次|再次|最后)/y, needsSeries: true },
  { kind: 'aspect', pattern: /(一方面|另一方面)/y, needsSeries: true },
]

const sequenceOrdinals: Readonly<Record<string, number | null>> = {
  首先: 1,
  其次: 2,
  再次: 3,
  最后: null,
  一方面: 1,
  另一方面: 2,
}

/** The characters a marker may begin with: the cheap test that keeps scanning linear. */
export const markerStarts = characterClass(/[第一二三四五六七八九十百(0-9㈠-㈩⑴-⒛①-⑳其首再最另]/)

/**
 * Reads the marker that begins exactly at `at` of the folded text, or null. Only the marker's own shape and what
 * follows it are looked at; whether it stands where a marker can stand is for the caller.
 */
export function readMarker(view: string, at: number, end: number): Marker | null {
  for (const { kind, pattern, needsSeries } of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(view)
    if (!match || pattern.lastIndex > end) continue
    const written = match[1] ?? ''
    const marker: Marker = {
      start: at,
      end: pattern.lastIndex,
      marker: match[0],
      kind,
      ordinal:
        kind === 'decimal'
          ? lastComponent(match[0])
          : written in sequenceOrdinals
            ? (sequenceOrdinals[written] ?? null)
            : readOrdinal(written),
      needsSeries: needsSeries ?? false,
    }
    return isNumberInstead(view, marker, end) ? null : marker
  }
  return null
}

function lastComponent(marker: string): number {
  return Number(marker.trim().replace(/\.$/, '').split('.').at(-1))
}

const coordinated =
  /[一二三四五六七八九十]+(?:[、和及至][一二三四五六七八九十]+)*(?:季度|产业|年级|级|线|类|批|期|轮|档|等奖|次产业)/y
const yearHeading = /\d{4}年/y

/** 一、二季度 · 1.5亿元 · 2.35% · 1、2号楼: a number, no marker. */
function isNumberInstead(view: string, { kind, marker, end }: Marker, limit: number): boolean {
  const next = view.charAt(end)
  switch (kind) {
    case 'chinese-comma':
      coordinated.lastIndex = end
      return chineseDigit.test(next) && coordinated.test(view)
    case 'arabic-point':
      if (end >= limit) return true
      yearHeading.lastIndex = end
      return arabicDigit.test(next) && !yearHeading.test(view)
    case 'decimal':
      return !/[\p{Script=Han}“《A-Z]/u.test(next)
    case 'arabic-parenthesized':
      return bracketClose.test(next) || (point.test(marker.at(-1) ?? '') && arabicDigit.test(next))
    case 'chinese-is':
      // 一是一、二是二
      return chineseDigit.test(next) && /[，、。；,;]/.test(view.charAt(end + 1))
    default:
      return false
  }
}
