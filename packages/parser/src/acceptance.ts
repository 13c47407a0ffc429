import type { MarkerKind } from '@hegao/contract'
import type { Candidate } from './candidates.ts'
import { levels } from './markers.ts'

/** How many members of a series may be missing before a marker inside a line is no longer taken for its next member. */
const bridgeableGap = 2
/** How many lines on the next item of an open series may begin: paragraphs may be parted by an empty line. */
const nextLines = 2

/**
 * Chooses the candidates that are markers. A marker at a line start is believed, because people set it there; one
 * inside a line must run on from its series or begin one that goes on: …总结如下：（一）…。（二）…。
 * Linear time: one pass, with a stack of the kinds that are open.
 *
 * @param lines the candidates of each line, in document order; those that are markers are left, and 最后 gets the
 * ordinal that is its turn
 */
export function acceptMarkers(lines: readonly Candidate[][]): void {
  const successors = findSuccessors(lines)
  const sections: { kind: MarkerKind; ordinal: number; line: number }[] = []
  const items = new Map<MarkerKind, { ordinal: number; line: number }>()

  const runsOn = (last: number | undefined, ordinal: number): boolean =>
    last !== undefined && ordinal > last && ordinal - last <= bridgeableGap

  const acceptSection = (candidate: Candidate, line: number): boolean => {
    const ordinal = candidate.ordinal ?? 1
    const open = sections.findLastIndex((section) => section.kind === candidate.kind)
    const last = sections[open]
    // （一）…。（二）…。（二）…。（三）…。 within one line: the slip of the number does not make it no marker.
    const repeats = last?.ordinal === ordinal && last.line === line && numberedInChinese.has(candidate.kind)
    const fits =
      candidate.boundary === 'line' ||
      runsOn(last?.ordinal, ordinal) ||
      (ordinal === 1 && successors.has(candidate)) ||
      (repeats && isParted(candidate) && (ordinal > 1 || successors.has(candidate)))
    if (!fits) return false
    if (open >= 0) sections.length = open
    sections.push({ kind: candidate.kind, ordinal, line })
    items.clear()
    return true
  }

  const acceptItem = (candidate: Candidate, line: number): number | null | false => {
    const last =
      items.get(candidate.kind) ?? (candidate.kind === 'chinese-ordinal' ? items.get('sequence-word') : undefined)
    const isLastWord = candidate.kind === 'sequence-word' && candidate.ordinal === null
    const ordinal = isLastWord && last ? last.ordinal + 1 : candidate.ordinal
    if (ordinal === null) return false
    const continues = runsOn(last?.ordinal, ordinal) && (last?.line === line || candidate.boundary === 'line')
    const begins =
      successors.has(candidate) ||
      (!candidate.needsSeries &&
        (candidate.boundary === 'line' || (ordinal === 1 && candidate.boundary === 'sentence')))
    // In an open series nothing else begins a sentence with 七是 or 七要, whatever its ordinal; nor a line in the next ones.
    const inSeries = candidate.boundary === 'line' ? line - (last?.line ?? -1) <= nextLines : last?.line === line
    const misnumbered = candidate.kind === 'chinese-is' && isParted(candidate) && last !== undefined && inSeries
    const repeats = ordinal > 1 && last?.ordinal === ordinal && last.line === line && candidate.boundary === 'sentence'
    if (!continues && !begins && !misnumbered && !(repeats && candidate.kind === 'chinese-ordinal')) return false
    items.set(candidate.kind, { ordinal, line })
    return ordinal
  }

  lines.forEach((candidates, line) => {
    let kept = 0
    for (const candidate of candidates) {
      if (levels[candidate.kind] === 'item') {
        const ordinal = acceptItem(candidate, line)
        if (ordinal === false) continue
        candidate.ordinal = ordinal
      } else if (!acceptSection(candidate, line)) continue
      candidates[kept] = candidate
      kept += 1
    }
    candidates.length = kept
  })
}

/** 首先……其次……第三……: the words run on in numbers. */
export function followsInFamily(
  last: { kind: MarkerKind; ordinal: number | null },
  next: { kind: MarkerKind; ordinal: number | null },
): boolean {
  const runsOn = last.ordinal !== null && next.ordinal === last.ordinal + 1
  return runsOn && last.kind === 'sequence-word' && next.kind === 'chinese-ordinal'
}

/**
 * The candidates that the next one of their kind continues by one (or as 最后), in the same line or at a later line's
 * start; items of different lines must both stand at line starts.
 */
function findSuccessors(lines: readonly (readonly Candidate[])[]): Set<Candidate> {
  const continued = new Set<Candidate>()
  const following = new Map<MarkerKind, { candidate: Candidate; line: number }>()
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const candidates = lines[line] ?? []
    for (let i = candidates.length - 1; i >= 0; i -= 1) {
      const candidate = candidates[i]
      if (!candidate) continue
      const next = following.get(candidate.kind)
      following.set(candidate.kind, { candidate, line })
      if (!next || candidate.ordinal === null) continue
      const isSection = levels[candidate.kind] !== 'item'
      const near =
        next.line === line || (next.candidate.boundary === 'line' && (isSection || candidate.boundary === 'line'))
      const isNext =
        next.candidate.ordinal === candidate.ordinal + 1 ||
        isMisnumbered(candidate, next.candidate) ||
        (candidate.kind === 'sequence-word' && (next.candidate.ordinal ?? 9) > candidate.ordinal)
      if (near && isNext) continued.add(candidate)
    }
  }
  return continued
}

const numberedInChinese: ReadonlySet<MarkerKind> = new Set([
  'chinese-is',
  'chinese-ordinal',
  'chinese-parenthesized',
  'chinese-comma',
])

/** 一要……三要……, （一）……（三）……: at the beginnings of sentences a slip of the number does not make it no marker. */
function isMisnumbered(candidate: Candidate, next: Candidate): boolean {
  const mayBeOther = candidate.needsSeries !== next.needsSeries || !isParted(candidate) || !isParted(next)
  if (!numberedInChinese.has(candidate.kind) || mayBeOther) return false
  const step = (next.ordinal ?? 0) - (candidate.ordinal ?? 0)
  return step === 0 || step === 2
}

function isParted({ boundary }: Candidate): boolean {
  return boundary === 'line' || boundary === 'sentence'
}
