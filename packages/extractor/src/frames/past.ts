import { createMatcher, statusCues } from '@hegao/lexicon'
import { lastYearIn } from '../period.ts'

const cues = createMatcher(statusCues.filter((cue) => cue.where === 'clause' && cue.status === 'actual'))
/** 已|建成 tells what is done; 力争比|去年, 较|上年 compare. */
const compared = '比较同与按达'

/**
 * Whether a stretch of text tells what has happened, though plans stand around it: 去年, 目前, 已, or a year that is
 * accounted for.
 *
 * @param until end of the stretch; without it, the beginning of a sentence is asked
 */
export function speaksOfPast(text: string, from: number, reportYear: number | null, until = from + 14): boolean {
  const stretch = text.slice(from, until)
  const cue = cues.all(stretch).some(({ start }) => !compared.includes(stretch.charAt(start - 1) || ' '))
  if (cue) return true
  if (reportYear === null || !stretch.includes('年')) return false
  const year = lastYearIn(stretch)
  return year !== null && year <= reportYear && !/[比较同与按达][^，。；：]{0,2}[0-9一][^，。；：]{3}年/.test(stretch)
}
