import type { Unit } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { unitMatcher } from './unit-matcher.ts'

const slashes = characterSet('/／')
const joints = characterSet('·•')
const magnitudes = characterSet('十百千万')
/** Nouns that stand below a slash and are measure words nowhere else: 平方米/生. */
const heads = ['生', '师', '床日', '学分'] as const

/**
 * The offset behind what a unit is divided by, or `at` where no slash with a unit stands: 人|/万户, 平方米|/生,
 * 元|/人·年. A magnitude may stand before each of them.
 */
export function divisorEnd(text: string, at: number): number {
  if (!slashes.has(text, at)) return at
  if (text.charAt(at + 1) !== '(') return unitsEnd(text, at + 1) ?? at
  const end = unitsEnd(text, at + 2)
  return end !== null && text.charAt(end) === ')' ? end + 1 : at
}

/** Behind units joined by points: 人·年, 平方公里·月; null where none begins. */
function unitsEnd(text: string, at: number): number | null {
  let end = unitEnd(text, at)
  if (end === at) return null
  while (joints.has(text, end)) {
    const next = unitEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

function unitEnd(text: string, at: number): number {
  const whole = unitLength(text, at)
  if (whole > 0) return at + whole
  let from = at
  while (magnitudes.has(text, from)) from += 1
  const length = from === at ? 0 : unitLength(text, from)
  return length === 0 ? at : from + length
}

function unitLength(text: string, at: number): number {
  const head = heads.find((noun) => text.startsWith(noun, at))
  return head?.length ?? unitMatcher.longestAt(text, at)?.term.length ?? 0
}

const known = new Map<string, Unit>()

/**
 * The unit one unit divided by others is. It is of the dividend's kind (元/吨 is a sum of money) and a dimension of its
 * own, so that it is compared with nothing but the same quotient.
 *
 * @param term as written, with the slash
 */
export function quotientOf({ kind, currency, term: dividend, factor }: Unit, term: string): Unit {
  let unit = known.get(term)
  if (unit === undefined) {
    const dimension = `per:${currency ?? dividend}${term.slice(dividend.length).replace('／', '/')}`
    unit = { term, kind, dimension, factor: currency === undefined ? '1' : factor, currency, source: 'usage' }
    known.set(term, unit)
  }
  return unit
}
