import { createMatcher, statusCues } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { lastYearIn } from '../period.ts'

const cues = createMatcher(statusCues.filter((cue) => cue.where === 'clause' && cue.status === 'actual'))
/** 已|建成 tells what is done; 力争比|去年, 较|上年 compare. */
const compared = characterSet('比较同与按达')

/**
 * Whether a stretch of text tells what has happened, though plans stand around it: 去年, 目前, 已, or a year that is
 * accounted for.
 *
 * @param until end of the stretch; without it, the beginning of a sentence is asked
 */
export function speaksOfPast(text: string, from: number, reportYear: number | null, until = from + 14): boolean {
  const stretch = text.slice(from, until)
  if (tellsOfPast(stretch)) return true
  if (reportYear === null || !stretch.includes('年')) return false
  const year = lastYearIn(stretch)
  return year !== null && year <= reportYear && !/[比较同与按达][^，。；：]{0,2}[0-9一][^，。；：]{3}年/.test(stretch)
}

function tellsOfPast(stretch: string): boolean {
  for (let at = 0; at < stretch.length; ) {
    const cue = cues.longestAt(stretch, at)
    if (cue !== null && !compared.has(stretch, at - 1)) return true
    at += cue?.term.length ?? 1
  }
  return false
}
