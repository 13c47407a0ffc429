import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import { affixes } from '../affix.ts'

const place = /^[一-龥]{1,6}(?:省|市|自治区|地区|[^校园社辖片灾矿景试范]区|[^郊]县|州|[^城乡集]镇|[^城]乡|[^行]村)$/
/** What {@link place} can end with. */
const placeEnds = characterSet('省市区县州镇乡村')
const offices = '局委办厅'
const bodies = affixes([...'县市区镇乡州旗', ...offices])
const longest = 10

/** Whether a phrase is the name of a place: it measures nothing, it is where something is measured. */
export function isLocality(text: string, { start, end }: Range): boolean {
  return placeEnds.has(text, end - 1) && end - start <= longest - 2 && place.test(text.slice(start, end))
}

/** Whether a phrase is the name of a place or of an office of government. */
export function isBodyOrPlace(text: string, { start, end }: Range): boolean {
  return end - start <= longest && (offices.includes(text.charAt(end - 1)) || isLocality(text, { start, end }))
}

/**
 * What is said of a body or place in the same phrase: 城管局|综合得分.
 *
 * @returns null where the phrase does not begin with such a name, or nothing follows it
 */
export function behindBody(text: string, { start, end }: Range): Range | null {
  for (let at = Math.min(end - 2, start + longest); at >= start + 2; at -= 1) {
    if (bodies.endingAt(text, at, start) > 0) return { start: at, end }
  }
  return null
}
