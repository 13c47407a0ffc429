import type { MarkerKind, SectionLevel } from '@hegao/contract'
import { readOrdinal } from '@hegao/numerals'
import { characterClass, characterRange } from './character-class.ts'

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

const arabicDigits = '0123456789'
const chineseDigits = '一二三四五六七八九十百'

/** One way to write a marker. */
interface Pattern {
  kind: MarkerKind
  /** The characters it can begin with. */
  starts: string
  pattern: RegExp
  needsSeries?: boolean
}

const patterns: readonly Pattern[] = [
  {
    kind: 'chapter',
    starts: '第',
    pattern: /第([一二三四五六七八九十百]{1,4}|\d{1,3})(?:章|编|部分)(?=[ \t]|$|[^的])/y,
  },
  { kind: 'section-word', starts: '第', pattern: /第([一二三四五六七八九十百]{1,4}|\d{1,3})节(?=[ \t])/y },
  { kind: 'article', starts: '第', pattern: /第([一二三四五六七八九十百]{1,5}|\d{1,3})条(?=[ \t])/y },
  { kind: 'chinese-comma', starts: chineseDigits, pattern: /([一二三四五六七八九十百]{1,4})[ \t]?[、.]/y },
  {
    kind: 'chinese-parenthesized',
    starts: '(',
    pattern: /\([ \t]?([一二三四五六七八九十百]{1,4})[ \t]?\)[、.]?/y,
  },
  { kind: 'chinese-parenthesized', starts: characterRange('㈠', '㈩'), pattern: /(.)/y },
  { kind: 'arabic-parenthesized', starts: '(', pattern: /\([ \t]?(\d{1,2})[ \t]?\)[、.]?/y },
  { kind: 'arabic-parenthesized', starts: arabicDigits, pattern: /(\d{1,2})\)[、.]?/y },
  { kind: 'arabic-parenthesized', starts: characterRange('⑴', '⒇'), pattern: /(.)/y },
  { kind: 'decimal', starts: arabicDigits, pattern: /\d{1,2}(?:\.\d{1,2}){1,3}(?:[ \t]+|\.[ \t]*)/y },
  { kind: 'arabic-point', starts: arabicDigits, pattern: /(\d{1,3})[ \t]?[.、]/y },
  { kind: 'arabic-point', starts: characterRange('⒈', '⒛'), pattern: /(.)/y },
  { kind: 'circled', starts: characterRange('①', '⑳'), pattern: /(.)[、.]?/y },
  { kind: 'chinese-is', starts: chineseDigits, pattern: /([一二三四五六七八九十]{1,3})是/y },
  { kind: 'chinese-is', starts: chineseDigits, pattern: /([一二三四五六七八九十]{1,3})要/y, needsSeries: true },
  {
    kind: 'chinese-ordinal',
    starts: '第',
    pattern: /第([一二三四五六七八九十]{1,3})(?=[，,:：]|、(?!第?[一二三四五六七八九十]+[、和与产季]))/y,
  },
  { kind: 'chinese-ordinal', starts: '第', pattern: /第([一二三四五六七八九十]{1,3})是/y, needsSeries: true },
  { kind: 'chinese-ordinal', starts: '其', pattern: /其([一二三四五六七八九十])(?=[，、,:：])/y },
  { kind: 'sequence-word', starts: '首其再最', pattern: /(首先|其次|再次|最后)/y, needsSeries: true },
  { kind: 'aspect', starts: '一另', pattern: /(一方面|另一方面)/y, needsSeries: true },
]

/** The characters a marker may begin with: the cheap test that keeps scanning linear. */
export const markerStarts: string = [...new Set(patterns.flatMap(({ starts }) => [...starts]))].join('')

/** First character of a marker → the patterns to try, in their order. */
const patternsByStart = new Map<number, readonly Pattern[]>(
  [...markerStarts].map((start) => [start.charCodeAt(0), patterns.filter(({ starts }) => starts.includes(start))]),
)

const sequenceOrdinals: Readonly<Record<string, number | null>> = {
  首先: 1,
  其次: 2,
  再次: 3,
  最后: null,
  一方面: 1,
  另一方面: 2,
}

/**
 * Reads the marker that begins exactly at `at` of the folded text, or null. Only the marker's own shape and what
 * follows it are looked at; whether it stands where a marker can stand is for the caller.
 */
export function readMarker(view: string, at: number, end: number): Marker | null {
  for (const { kind, pattern, needsSeries } of patternsByStart.get(view.charCodeAt(at)) ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(view)
    if (!match || pattern.lastIndex > end) continue
    const marker: Marker = {
      start: at,
      end: pattern.lastIndex,
      marker: match[0],
      kind,
      ordinal: kind === 'decimal' ? lastComponent(match[0]) : ordinalOf(match[1] ?? ''),
      needsSeries: needsSeries ?? false,
    }
    return isNumberInstead(view, marker, end) ? null : marker
  }
  return null
}

/** The ordinals met so far by their spelling: the same few head all sections of all reports. */
const knownOrdinals = new Map<string, number | null>(Object.entries(sequenceOrdinals))
/** Longer spellings are rare, and too many to keep. */
const longestKnown = 3

function ordinalOf(written: string): number | null {
  const known = knownOrdinals.get(written)
  if (known !== undefined) return known
  const ordinal = readOrdinal(written)
  if (written.length <= longestKnown) knownOrdinals.set(written, ordinal)
  return ordinal
}

function lastComponent(marker: string): number {
  return Number(marker.trim().replace(/\.$/, '').split('.').at(-1))
}

const coordinated =
  /[一二三四五六七八九十]+(?:[、和及至][一二三四五六七八九十]+)*(?:季度|产业|年级|级|线|类|批|期|轮|档|等奖|次产业)/y
const yearHeading = /\d{4}年/y
const chineseDigit = characterClass(chineseDigits, '〇零')
const arabicDigit = characterClass(arabicDigits)
const point = characterClass('.．、')
const bracketClose = characterClass('）)')
const pause = characterClass('，、。；,;')
const titleStart = /[\p{Script=Han}“《A-Z]/u

/** 一、二季度 · 1.5亿元 · 2.35% · 1、2号楼: a number, no marker. */
function isNumberInstead(view: string, { kind, end }: Marker, limit: number): boolean {
  const next = view.charCodeAt(end)
  switch (kind) {
    case 'chinese-comma':
      coordinated.lastIndex = end
      return chineseDigit[next] === 1 && coordinated.test(view)
    case 'arabic-point':
      if (end >= limit) return true
      yearHeading.lastIndex = end
      return arabicDigit[next] === 1 && !yearHeading.test(view)
    case 'decimal':
      return !titleStart.test(view.charAt(end))
    case 'arabic-parenthesized':
      return bracketClose[next] === 1 || (point[view.charCodeAt(end - 1)] === 1 && arabicDigit[next] === 1)
    case 'chinese-is':
      // 一是一、二是二
      return chineseDigit[next] === 1 && pause[view.charCodeAt(end + 1)] === 1
    default:
      return false
  }
}
