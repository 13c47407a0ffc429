import type { ClaimRecord, Explanation, QuantityPart } from '@hegao/contract'
import { approximators, createMatcher } from '@hegao/lexicon'
import { type Decimal, fold, formatDecimal, readBareMagnitude, readNumeral } from '@hegao/numerals'
import type { Claim } from './claim.ts'
import { toRecord } from './claim.ts'

const qualifiers = createMatcher(approximators)

/**
 * How a claim's quantity was read: the production, the parts of its text with the exact number each of them stands for,
 * and the interval they amount to. `10余万元` is the number 10余万 and the unit 元, above 100000 and below 200000.
 */
export function explain(claim: Claim): Explanation {
  const { interval, ulp, production } = claim.quantity
  return {
    production,
    parts: partsOf(claim),
    interval: {
      min: digits(interval.min),
      max: digits(interval.max),
      minOpen: interval.minOpen,
      maxOpen: interval.maxOpen,
    },
    ulp: digits(ulp),
    metric: whereMetricStands(claim),
  }
}

/** A claim's record with its explanation. */
export function toExplainedRecord(claim: Claim): ClaimRecord {
  return { ...toRecord(claim), explanation: explain(claim) }
}

/** The text of a quantity cut into its parts, none of it left out. */
function partsOf({ text, range, unit }: Claim): QuantityPart[] {
  const folded = fold(text)
  const foldedUnit = fold(unit)
  // The unit stands last where its letters occur twice: 3次次均费用.
  const unitAt = foldedUnit === '' ? -1 : folded.lastIndexOf(foldedUnit)
  const parts: QuantityPart[] = []
  const add = (part: QuantityPart['part'], start: number, end: number, value?: string): void => {
    const last = parts.at(-1)
    if (part === 'joint' && last?.part === 'joint') {
      last.text += text.slice(start, end)
      last.range.end = range.start + end
      return
    }
    const place = { start: range.start + start, end: range.start + end }
    parts.push({ part, text: text.slice(start, end), range: place, ...(value === undefined ? {} : { value }) })
  }
  for (let at = 0; at < folded.length; ) {
    const begin = at
    if (at === unitAt) {
      at += foldedUnit.length
      add('unit', begin, at)
      continue
    }
    const numeral = readNumeral(folded, at) ?? readBareMagnitude(folded, at)
    if (numeral !== null) {
      at = numeral.end
      add('number', begin, at, formatDecimal(numeral.value))
      continue
    }
    const qualifier = qualifiers.longestAt(folded, at)
    at += qualifier?.term.length ?? 1
    add(qualifier === null ? 'joint' : 'qualifier', begin, at)
  }
  return parts
}

function whereMetricStands({ metricRange, sentence }: Claim): Explanation['metric'] {
  if (metricRange === null) return 'none'
  const { start, end } = sentence.position
  return metricRange.start >= start.offset && metricRange.end <= end.offset ? 'clause' : 'carried'
}

function digits(value: Decimal | null): string | null {
  return value === null ? null : formatDecimal(value)
}
