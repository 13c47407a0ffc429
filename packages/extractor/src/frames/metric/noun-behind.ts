import type { Range } from '@hegao/contract'
import type { Draft } from '../draft.ts'
import type { Dates } from '../scope/dates.ts'
import { contentVerbs, wordsPlaying } from '../words.ts'
import { dropOpening } from './opening.ts'
import { trim } from './phrase.ts'
import type { Named } from './shared-head.ts'

/**
 * What stands between 分别 and the first quantity: 各区分别|完成投资|1.2亿元、3亿元, 小学、初中分别有|专任教师|120人、130人. Null
 * where only a verb, or what is compared with, stands there (分别为, 分别新增, 分别比上年增长).
 *
 * @param from behind 分别
 */
export function nounBehind(text: string, from: number, one: Draft, dates: Dates): Range | null {
  const { frame, reading, sign } = one
  const { tail } = frame
  if (sign !== 0 || tail.share || tail.from || tail.base !== null || tail.reached || reading.kind === 'rank')
    return null
  const start = dropOpening(text, from, tail.end, dates)
  if (tail.end - start < shortest) return null
  const noun = trim(text, { start, end: tail.end }, dates)
  return noun.empty || verbs.some((words) => words.covers(text, noun)) ? null : { start: noun.start, end: noun.end }
}

const shortest = 2
/** 刑事、民事案件分别|受理|120件、340件: what is counted stands before. */
const verbs = [contentVerbs, wordsPlaying('newcomer')]

/** A member of the list before 分别 with what is said of all of them behind it. */
export function withNoun(member: Named, noun: Range | null): Named {
  return noun === null || member.head !== undefined ? member : { ...member, head: noun }
}
