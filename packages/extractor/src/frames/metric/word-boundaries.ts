import type { Range } from '@hegao/contract'
import type { TextLeaf } from '@hegao/parser'
import type { Claim } from '../../claim.ts'
import type { Segmenter, Word } from '../../segmenter.ts'
import { lightVerbs, opening } from '../words.ts'

/** What no word runs across: a segmenter is asked about what stands between two of them. */
const delimiters = new Set('，。；：！？、,;:!?·—…“”‘’"\'《》〈〉「」（）()〔〕[]【】 \u3000\t\r\n')

/**
 * The claims with the beginnings of their metrics moved back to the beginning of the word they cut through
 * (党员组织|关系104人 → 组织关系). Nothing else of a claim changes, and no claim is added or left out.
 *
 * The segmenter sees only the clauses in which a metric begins, each once, and no number that is a claim: engines differ
 * on those (5.2 and %, or 5.2%) and draw the unit into the word behind it. A metric taken over by a later claim moves with
 * the one it was taken from.
 *
 * @param claims claims of one report, in document order
 */
export function atWordBoundaries(claims: readonly Claim[], segmenter: Segmenter): Claim[] {
  /** By where the metric began: what its first word has before that. */
  const missing = new Map<number, string>()
  const widened: Claim[] = []
  for (let from = 0; from < claims.length; ) {
    const leaf = claims[from]?.sentence
    let to = from
    while (to < claims.length && claims[to]?.sentence === leaf) to += 1
    const together = claims.slice(from, to)
    if (leaf !== undefined) findMissing(leaf, together, segmenter, missing)
    for (const claim of together) widened.push(widen(claim, missing))
    from = to
  }
  return widened
}

function widen(claim: Claim, missing: ReadonlyMap<number, string>): Claim {
  const { metric, metricRange } = claim
  const before = metricRange === null ? undefined : missing.get(metricRange.start)
  if (metricRange === null || before === undefined) return claim
  return {
    ...claim,
    metric: before + metric,
    metricRange: { start: metricRange.start - before.length, end: metricRange.end },
  }
}

/** Looks at every metric that begins inside a clause of a leaf, and notes those that begin inside a word. */
function findMissing(
  leaf: TextLeaf,
  claims: readonly Claim[],
  segmenter: Segmenter,
  missing: Map<number, string>,
): void {
  const { value } = leaf
  const origin = leaf.position.start.offset
  let clauses: Clauses | null = null
  for (const { metricRange } of claims) {
    if (metricRange === null) continue
    const start = metricRange.start - origin
    // Not in this leaf, or at a mark, which needs no segmenter.
    if (start <= 0 || start >= value.length || delimiters.has(value.charAt(start - 1))) continue
    if (missing.has(metricRange.start)) continue
    clauses ??= new Clauses(value, claims, origin, segmenter)
    const word = clauses.wordAround(start)
    if (word !== null && !isMeant(value, word.start, start)) {
      missing.set(metricRange.start, value.slice(word.start, start))
    }
  }
}

/**
 * Whether a metric begins where it does although a word runs across its beginning: because a word of time or manner was
 * left out that dictionaries hold together with its verb (认真|落实), or because the word left out is a longer one than the
 * segmenter saw (有效|应对, where it saw 有 and 效应). A single character decides nothing: 共建 is a word.
 *
 * @param from where the word begins
 * @param to where the metric begins
 */
function isMeant(value: string, from: number, to: number): boolean {
  const cut = to - from
  if (cut > 1 && opening.endingAt(value, to, from) === cut) return true
  return opening.endingAt(value, to, 0) > cut || lightVerbs.endingAt(value, to, 0) > cut
}

/** The clauses of a leaf, segmented as far as they are asked for. */
class Clauses {
  readonly #value: string
  readonly #segmenter: Segmenter
  readonly #clauses: readonly Range[]
  readonly #words = new Map<Range, readonly Word[]>()

  constructor(value: string, claims: readonly Claim[], origin: number, segmenter: Segmenter) {
    this.#value = value
    this.#segmenter = segmenter
    this.#clauses = clausesOf(value, claims, origin)
  }

  /** The word that runs across an offset, null where a word ends or begins there. */
  wordAround(offset: number): Range | null {
    const clause = lastBefore(this.#clauses, offset)
    if (clause === null || clause.end <= offset) return null
    let words = this.#words.get(clause)
    if (words === undefined) {
      words = this.#segmenter.segment(this.#value.slice(clause.start, clause.end))
      this.#words.set(clause, words)
    }
    const word = lastBefore(words, offset - clause.start)
    if (word === null || clause.start + word.end <= offset) return null
    return { start: clause.start + word.start, end: clause.start + word.end }
  }
}

/** The stretches of a leaf between marks and claims, in order. */
function clausesOf(value: string, claims: readonly Claim[], origin: number): Range[] {
  const clauses: Range[] = []
  let start = 0
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end })
  }
  const upTo = (end: number) => {
    for (let at = start; at < end; at += 1) {
      if (!delimiters.has(value.charAt(at))) continue
      close(at)
      start = at + 1
    }
    close(end)
  }
  for (const { range } of claims) {
    upTo(range.start - origin)
    start = Math.max(start, range.end - origin)
  }
  upTo(value.length)
  return clauses
}

/** The last of some ranges that begins before an offset; they stand in order. */
function lastBefore<T extends { readonly start: number }>(ranges: readonly T[], offset: number): T | null {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return ranges[low - 1] ?? null
}
