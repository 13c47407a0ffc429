import { decimal, readBareMagnitude, readNumeral } from '@hegao/numerals'
import { combine, readQualifiers } from '../approximation.ts'
import { inherentApproximation, qualified, scaled } from '../bounds.ts'
import type { Production } from '../production.ts'

const denominators = [
  { written: '百分之', unit: '%', percent: decimal(1) },
  { written: '千分之', unit: '‰', percent: decimal('0.1') },
  { written: '万分之', unit: '‱', percent: decimal('0.01') },
] as const

/** 百分之八十, 千分之六点一: shares in words, told in percent. 百分之三十到四十 is a range. */
export const partsPer: Production = {
  name: 'parts-per',
  starts: '百千万',
  read({ text, at, floor }) {
    const denominator = denominators.find(({ written }) => text.startsWith(written, at))
    if (denominator === undefined) return null
    const from = at + denominator.written.length
    // 百分之百: the hundred stands without its one.
    const first = readNumeral(text, from) ?? readBareMagnitude(text, from)
    if (first === null) return null
    let { end } = first
    let interval = first.interval
    const inherent = inherentApproximation(first)
    const own = inherent === null ? [] : [inherent]
    const second = readUpperEnd(text, end, denominator.written)
    if (second?.value.gt(first.value)) {
      interval = { min: interval.min, max: second.value, minOpen: interval.minOpen, maxOpen: false }
      own.push('range')
      end = second.end
    }
    const qualifiers = readQualifiers(text, at, end, floor)
    const approximation = own.includes('range') ? 'range' : combine([...qualifiers.found, ...own])
    const bounded = approximation === 'range' ? interval : qualified(first.value, approximation)
    return [
      {
        start: qualifiers.start,
        end: qualifiers.end,
        kind: 'percentage',
        interval: scaled(bounded, denominator.percent),
        ulp: first.ulp?.times(denominator.percent) ?? null,
        approximation,
        unit: denominator.unit,
        unitEntry: null,
        placeholder: false,
        production: 'parts-per',
      },
    ]
  },
}

/** The second end of 百分之三十到四十, 百分之五至百分之八. */
function readUpperEnd(text: string, at: number, written: string) {
  if (!/[到至—–~-]/.test(text.charAt(at))) return null
  const from = text.startsWith(written, at + 1) ? at + 1 + written.length : at + 1
  return readNumeral(text, from)
}
