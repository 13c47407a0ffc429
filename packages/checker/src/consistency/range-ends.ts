import type { Range } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { type Decimal, decimal, fold } from '@hegao/numerals'
import type { Document } from '../document.ts'

/** One end of a range in Arabic digits. */
export interface RangeEnd {
  /** The number as printed, its 万 or 亿 left out. */
  readonly value: Decimal
  /** 万, 亿, 万亿, or empty. */
  readonly magnitude: string
  /** What is written behind it, folded: %, 元, or empty. */
  readonly unit: string
  readonly range: Range
}

/** A range as it is written: 13—17亿元, 15%～30%. */
export interface WrittenRange {
  readonly first: RangeEnd
  readonly second: RangeEnd
  /** The sign or word between the ends: ～, —, 至. */
  readonly joint: string
  /** From the first digit to the last sign of the second unit. */
  readonly range: Range
}

/** How far before a claim the first end of its range may begin. */
const reach = 24
const number = '[0-9][0-9,]{0,14}(?:\\.[0-9]{1,6})?'
/** What says that two numbers without a unit are the ends of a range: 3.52—2.74|之间. */
const between = '之间'
const written = new RegExp(
  `(?<![0-9.,A-Za-z~～—–─-])(${number}) ?(万亿|[万亿]?)([^0-9.,~～—–─\\s至到-]{0,4}?) ?([~～—–─-]|至|到) ?(${number}) ?(万亿|[万亿]?)$`,
)

/**
 * Reads the range whose second end carries the unit of a claim, whether the extractor took both ends for one claim or
 * only the second; null where there is none in Arabic digits.
 */
export function writtenRange({ folded }: Document, claim: Claim): WrittenRange | null {
  const unit = fold(claim.unit)
  const unitAt = folded.lastIndexOf(unit, claim.range.end - unit.length)
  if (unit === '' || unitAt < claim.range.start) return null
  return rangeBefore(folded, Math.max(claim.sentence.position.start.offset, claim.range.start - reach), unitAt, unit)
}

/** The ranges of bare numbers that a text calls ranges: 综合指数在2.74—3.52之间. */
export function* bareRanges({ folded, contextOf }: Document): Generator<WrittenRange> {
  for (let at = folded.indexOf(between); at >= 0; at = folded.indexOf(between, at + between.length)) {
    const range = rangeBefore(folded, Math.max(contextOf(at).start, at - reach), at, '')
    if (range !== null && range.first.unit === '') yield range
  }
}

/** The range in Arabic digits whose second number ends where its unit begins, at `unitAt`, and begins behind `from`. */
function rangeBefore(folded: string, from: number, unitAt: number, unit: string): WrittenRange | null {
  const match = written.exec(folded.slice(from, unitAt))
  if (match === null) return null
  const [whole, low = '', lowMagnitude = '', lowUnit = '', joint = '', high = '', highMagnitude = ''] = match
  const start = from + match.index
  const firstEnd = start + whole.indexOf(joint, low.length)
  const end = unitAt + unit.length
  return {
    first: { ...readEnd(low, lowMagnitude), unit: lowUnit, range: { start, end: firstEnd } },
    second: {
      ...readEnd(high, highMagnitude),
      unit,
      range: { start: unitAt - (whole.length - whole.lastIndexOf(high)), end },
    },
    joint,
    range: { start, end },
  }
}

function readEnd(digits: string, magnitude: string) {
  return { value: decimal(digits.replaceAll(',', '')), magnitude }
}
