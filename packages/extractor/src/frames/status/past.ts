import { createMatcher, statusCues } from '@hegao/lexicon'
import { characterSet } from '@hegao/numerals'
import { lastYearIn } from '../../period.ts'
import { affixes } from '../affix.ts'

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
  if (tellsOfPast(stretch) || monthsPassed.test(stretch)) return true
  if (reportYear === null || !stretch.includes('年')) return false
  const year = lastYearIn(stretch)
  return year !== null && year <= reportYear && !/[比较同与按达][^，。；：]{0,2}[0-9一][^，。；：]{3}年/.test(stretch)
}

/** 1至5月，…: figures are in for the months that are named. */
const monthsPassed =
  /^[ \u3000]*(?:1?[0-9]|[一二三])[至到—–~-]{1,2}(?:1[0-2]|[0-9]|[一二三四五六七八九十]{1,2})月份?[，,]/

/** Verbs of a plan tell with 了 what it lays down: 提出了|22项|主要指标. */
const layingDown = affixes(['提出', '确定', '明确', '安排', '设定', '设置', '部署', '为', '除', '罢', '到'])
const lasted = affixes(['走过', '经历', '历经', '度过'])

/** Whether the verb directly before a quantity tells what has happened: 走过了|60年|历程, 建成了|3座|水库. */
export function isDone(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '了') return lasted.endingAt(text, start, 0) > 0
  return layingDown.endingAt(text, start - 1, 0) === 0
}

function tellsOfPast(stretch: string): boolean {
  for (let at = 0; at < stretch.length; ) {
    const cue = cues.longestAt(stretch, at)
    if (cue !== null && !compared.has(stretch, at - 1)) return true
    at += cue?.term.length ?? 1
  }
  return false
}
