import type { Claim } from '../claim.ts'

/** Words that open the parts of what was just stated. */
const partCue = /(?:其中|包括|分别为|分别是|含|内含)[：:，,]?[^。；;]*$/

/**
 * Links stated parts to their whole: `刊发稿件60篇（其中，省级9篇）`, `债务余额191.3亿元，其中，一般债务54.5亿元`. A part
 * has the unit of its whole, comes after 其中 or stands in the bracket behind the whole, and is a level.
 *
 * @param text the leaf's folded text
 * @param claims the claims of that leaf in order, ranges in the document
 * @param origin offset of the leaf in the document
 * @param previous the last level claim before the leaf, for a leaf that begins with 其中
 */
export function linkParts(text: string, claims: readonly Claim[], origin: number, previous: Claim | null): void {
  let whole: Claim | null = null
  let from = 0
  let last: Claim | null = /^\s*其中/.test(text) ? previous : null
  let head = ''
  for (const claim of claims) {
    const start = claim.range.start - origin
    const between = text.slice(from, start)
    if (opensParts(between)) {
      whole = last
      head = ''
    } else if (closesParts(between, text, claim, whole, origin, head)) whole = null
    if (claim.role === 'level' && whole !== null && isPart(claim, whole)) {
      claim.partOf = whole.id
      head ||= claim.metric.slice(-2)
      claim.role = 'share'
    } else if (claim.role === 'level' && claim.kind !== 'rank') {
      last = claim
    }
    from = claim.range.end - origin
  }
}

function opensParts(between: string): boolean {
  return /其中|包括/.test(between) && partCue.test(between)
}

/** The parts end with their bracket, or at a semicolon unless what follows names the same thing (税收收入…；非税收入…). */
function closesParts(
  between: string,
  text: string,
  claim: Claim,
  whole: Claim | null,
  origin: number,
  head: string,
): boolean {
  if (whole === null) return false
  const behind = whole.range.end - origin
  if (behind >= 0 && /^\s*[（(]/.test(text.slice(behind, behind + 2))) return /[）)]/.test(between)
  if (/。/.test(between)) return true
  return (
    /[；;]/.test(between) &&
    (claim.role !== 'level' || claim.unit === whole.unit) &&
    claim.role === 'level' &&
    claim.metric.slice(-2) !== head
  )
}

function isPart(claim: Claim, whole: Claim): boolean {
  if (claim.unit !== whole.unit || claim.kind !== whole.kind) return false
  const part = claim.quantity.interval.min
  const total = whole.quantity.interval.max ?? whole.quantity.interval.min
  return part === null || total === null || part.lte(total)
}
