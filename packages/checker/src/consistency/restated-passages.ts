import type { Claim } from '@hegao/extractor'
import type { Document } from '../document.ts'
import { printedValue } from './figure.ts'

/** One figure of a passage that is told again in the same words, and the figure in its place there. */
export interface RestatedFigure {
  readonly first: Claim
  readonly second: Claim
  /** How much the two passages agree in their other figures: 1 for one of two digits, 2 for one of more. */
  readonly agreement: number
}

/** A clause with its figures masked: 办结来文#件. */
interface Clause {
  readonly mask: string
  /** Whether its sentence begins with it. */
  readonly isFirst: boolean
  readonly figures: readonly Figure[]
}

interface Figure {
  readonly digits: string
  readonly offset: number
}

/** Fewer characters in common, figures not counted, are common by chance. */
const leastCommon = 16
/**
 * What shows that two passages tell of one thing: two figures of two digits in which they agree, or one of three; those
 * of one digit agree by chance.
 */
const leastAgreement = 2
/** 乙公司|建设厂房30栋，占地120亩: a passage that begins in the middle of a sentence may be about something else. */
const leastAgreementInside = 5
/** Of so many figures one may be another: passages that tell of two things agree in few. */
const perDifference = 6
/** How long the two clauses are together that a passage is known by. */
const leastSeed = 8

/**
 * The figures that differ between two passages which are otherwise the same, clause by clause and figure by figure, as a
 * summary and a self-evaluation repeat what the report says. Linear in the text: each two neighbouring clauses are
 * looked up once.
 */
export function* restatedFigures(document: Document): Generator<RestatedFigure> {
  const clauses = clausesOf(document)
  const firstAt = new Map<string, number>()
  for (let i = 0; i + 1 < clauses.length; i += 1) {
    const seed = seedAt(clauses, i)
    const earlier = seed === null ? undefined : firstAt.get(seed)
    if (seed !== null && earlier === undefined) firstAt.set(seed, i)
    if (earlier === undefined) continue
    let length = 2
    while (earlier + length < i && clauses[i + length] && clauses[earlier + length]?.mask === clauses[i + length]?.mask)
      length += 1
    yield* differences(document, clauses.slice(earlier, earlier + length), clauses.slice(i, i + length))
    i += length - 1
  }
}

/** The words of two neighbouring clauses, null where they are too few to know a passage by. */
function seedAt(clauses: readonly Clause[], at: number): string | null {
  const [first, second] = [clauses[at]?.mask ?? '', clauses[at + 1]?.mask ?? '']
  return first.length + second.length < leastSeed ? null : `${first}，${second}`
}

function* differences(
  document: Document,
  first: readonly Clause[],
  second: readonly Clause[],
): Generator<RestatedFigure> {
  const common = second.reduce((all, { mask }) => all + mask.length, 0)
  const [a, b] = [first.flatMap(({ figures }) => figures), second.flatMap(({ figures }) => figures)]
  const different = a.flatMap((figure, i) => (figure.digits === b[i]?.digits ? [] : [i]))
  const agreement = a.reduce((all, { digits }, i) => all + (digits === b[i]?.digits ? weightOf(digits) : 0), 0)
  const isWhole = first[0]?.isFirst === true && second[0]?.isFirst === true
  if (common < leastCommon || agreement < (isWhole ? leastAgreement : leastAgreementInside)) return
  if (different.length === 0 || different.length > Math.max(1, Math.floor(a.length / perDifference))) return
  const pairs = different.map((i) => [claimOf(document, a[i]), claimOf(document, b[i])] as const)
  // Where a year or a date differs, the passages tell of two things.
  for (const [one, other] of pairs) if (one === null || other === null) return
  for (const [one, other] of pairs) if (one !== null && other !== null) yield { first: one, second: other, agreement }
}

function weightOf(digits: string): number {
  return Math.max(0, Math.min(2, digits.replace(/[.,]/g, '').length - 1))
}

/** The claim that a figure is the number of; null where it prints no single one. */
function claimOf({ claimAt }: Document, figure: Figure | undefined): Claim | null {
  const claim = figure === undefined ? null : claimAt(figure.offset)
  return claim === null || claim.placeholder || printedValue(claim) === null ? null : claim
}

/** The clauses of all sentences outside tables. */
function clausesOf({ leaves, folded }: Document): Clause[] {
  const clauses: Clause[] = []
  for (const { leaf, ancestors } of leaves) {
    if (leaf.type !== 'sentence' || ancestors.some(({ type }) => type === 'table')) continue
    const { start, end } = { start: leaf.position.start.offset, end: leaf.position.end.offset }
    for (const found of folded.slice(start, end).matchAll(/[^，。；：！？;:!?\n\r]+/g)) {
      const offset = start + found.index
      const figures = [...found[0].matchAll(/[0-9][0-9.,]*/g)].map(({ 0: digits, index }) => ({
        digits,
        offset: offset + index,
      }))
      const mask = found[0].replace(/[0-9][0-9.,]*/g, '#').replace(/\s/g, '')
      if (mask !== '') clauses.push({ mask, isFirst: found.index === 0, figures })
    }
  }
  return clauses
}
