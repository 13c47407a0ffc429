import type { Explanation } from '@hegao/contract'
import { type Language, words } from '../language.ts'

/**
 * How a number was read, in one line: its parts, the numbers it allows, the production:
 * `10余万（100000）＋元（单位） → 大于 100000，小于 200000〔money〕`.
 */
export function explanationText({ parts, interval, production }: Explanation, language: Language): string {
  const wording = words[language].explanation
  const read = parts.map(({ part, text, value }) => {
    // 3864 says itself what number it is, 三千八百六十四 and 10余万 do not.
    const note = part === 'number' ? (/^[\d.]+$/.test(text) ? null : value) : wording.part[part]
    return note === undefined || note === null ? text : `${text}${wording.note(note)}`
  })
  return `${read.join(wording.plus)} → ${intervalText(interval, language)}${wording.production(production)}`
}

function intervalText({ min, max, minOpen, maxOpen }: Explanation['interval'], language: Language): string {
  const { bounds } = words[language].explanation
  if (min === null && max === null) return bounds.unknown
  if (min !== null && min === max) return bounds.equal(min)
  const lower = min === null ? [] : [minOpen ? bounds.above(min) : bounds.atLeast(min)]
  const upper = max === null ? [] : [maxOpen ? bounds.below(max) : bounds.atMost(max)]
  return [...lower, ...upper].join(bounds.and)
}
