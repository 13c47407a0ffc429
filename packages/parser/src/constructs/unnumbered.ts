import type { Range } from '@hegao/contract'
import { type CharacterClass, characterClass } from '../character-class.ts'
import { type Enclosure, isEnclosed } from '../enclosure.ts'
import type { Line } from '../lines.ts'

/** The first phrase of a paragraph that can be its heading, and where the text goes on. */
export interface Phrase {
  title: Range
  bodyStart: number
}

const endMarks = characterClass('。！？')
const longestLine = 30
const longestPhrase = 24
const longestDashPhrase = 40
const longestSentence = 85
/** A paragraph shorter than this does not elaborate a heading. */
const shortestBody = 20

/** 各位代表… 一年来… 今年… open a paragraph of speech, no section. */
const speech =
  /^(?:各位|同志们|在|随着|由于|面对|一年来|五年来|过去|今年|去年|我们|现在|以上|下面|同时|此外|总之|总的看|回顾|展望|这一年|这五年|预计|据|根据|为此|对此)/

const unitNote = /\(单位:[^)]{1,8}\)$/
const longestUnitNote = 13
/** What ends a line that is no heading; a ) may be the end of a {@link unitNote}. */
const lineEnds = characterClass('。；，：:;,！!？?…>》】]')

/**
 * Whether a line is plainly a heading although it has no number: it stands alone, is short and bears no end mark,
 * and text or a table follows it.
 */
export function isHeadingLine(view: string, line: Line, followed: Following): boolean {
  if (line.hashed) return true
  if (followed === 'little' || line.end - line.start > longestLine + longestUnitNote) return false
  if (lineEnds[view.charCodeAt(line.end - 1)] === 1) return false
  const value = view.slice(line.start, line.end).replace(unitNote, '')
  if (value.length < 4 || value.length > longestLine) return false
  return (
    /^[\p{Script=Han}“《\d]/u.test(value) &&
    !/[。；，：:；;,！!？?…>》】\])]$/.test(value) &&
    !/[。；]/.test(value) &&
    !speech.test(value) &&
    !/^\d+(?:\.\d+)?$/.test(value)
  )
}

/** What stands below a line: text enough to elaborate a heading, a form (table, fields, a numbered section), or too little. */
export type Following = 'text' | 'form' | 'little'

/** How a line of running text counts as what follows a heading. */
export function weigh(line: Line): Following {
  return line.end - line.start >= shortestBody ? 'text' : 'little'
}

/** The short first sentence of a line that may be its heading: 大力提振消费。深入实施…… */
export function readPhrase(view: string, line: Line, enclosure: Enclosure): Phrase | null {
  return phraseWithin(view, line, line.start, longestPhrase, enclosure, (value) => isTopic(value))
}

const dash = characterClass('—-─')
const dashes = /(?:——|--|—|─{1,2})\s?(?=[^—\-\d])/y

/** Whether a line is a —— paragraph. */
export function beginsWithDash(view: string, line: Line): boolean {
  if (dash[view.charCodeAt(line.start)] !== 1) return false
  dashes.lastIndex = line.start
  return dashes.test(view)
}

/** ——综合实力显著增强。五年来…… */
export function readDashPhrase(view: string, line: Line, enclosure: Enclosure): Phrase | null {
  dashes.lastIndex = line.start
  if (!dashes.test(view)) return null
  return phraseWithin(view, line, dashes.lastIndex, longestDashPhrase, enclosure, () => true)
}

function phraseWithin(
  view: string,
  line: Line,
  from: number,
  longest: number,
  enclosure: Enclosure,
  fits: (value: string) => boolean,
): Phrase | null {
  const limit = Math.min(line.end, from + longest + 1)
  for (let i = from; i < limit; i += 1) {
    if (endMarks[view.charCodeAt(i)] !== 1 || isEnclosed(enclosure, i)) continue
    const value = view.slice(from, i)
    if (value.length < 4 || !fits(value)) return null
    return line.end - i - 1 >= shortestBody ? { title: { start: from, end: i }, bodyStart: i + 1 } : null
  }
  return null
}

const action =
  /^(?:坚持|坚定|加强|推进|推动|深化|加快|强化|优化|完善|健全|提升|提高|促进|扩大|稳定|保障|改善|打造|建设|构建|培育|壮大|发展|实施|落实|做好|做强|抓好|狠抓|突出|聚焦|统筹|创新|创建|开展|广泛|全面|大力|着力|积极|切实|扎实|持续|稳步|稳妥|进一步|不断|努力|严格|严守|践行|敢于|夯实|巩固|激发|释放|增强|加大|多渠道|多措并举|深入|有效|守住|守牢|防范|履行|把)/

/**
 * A clause that names work or its outcome, or two clauses that both begin with what is done. 改革开放是决定命运的抉择
 * and 生命高于一切，安全重于泰山 state something; 各位代表 addresses someone.
 */
function isTopic(value: string): boolean {
  if (/[,:：；\d]/.test(value) || /[^但凡实]是/.test(value) || speech.test(value)) return false
  const clauses = value.split('，')
  return clauses.length === 1 || (clauses.length === 2 && clauses.every((clause) => action.test(clause)))
}

const fullStop = '。'.charCodeAt(0)
/** What a leading sentence does not go on behind; the heading that may follow it is one clause. */
const sentenceMarks = characterClass('：；。！？\n')
const headingMarks = characterClass(':：；，。！？\n')
const shortestSentence = 4
const longestLeading = 60
const longestHeading = 24

/**
 * A line that is one sentence; or one with the first heading of its part still behind it:
 * 五年来，我们坚定不移……新跨越。经济实力显著提升。
 */
export function readLeadingSentence(view: string, { start, end }: Line): Phrase | null {
  if (end - start > longestSentence || view.charCodeAt(end - 1) !== fullStop) return null
  const stop = fullStopWithin(view, start, longestLeading, sentenceMarks)
  if (stop === null) return null
  const bodyStart = stop + 1
  const alone = bodyStart === end || fullStopWithin(view, bodyStart, longestHeading, headingMarks) === end - 1
  return alone ? { title: { start, end: stop }, bodyStart } : null
}

/** Where the 。 stands that is the first of `marks` from `from` on, with enough but at most `longest` characters before it. */
function fullStopWithin(view: string, from: number, longest: number, marks: CharacterClass): number | null {
  for (let i = from; i <= from + longest; i += 1) {
    const code = view.charCodeAt(i)
    if (marks[code] === 1) return code === fullStop && i >= from + shortestSentence ? i : null
  }
  return null
}

/** 产业结构持续优化。 */
export function isShortSentence(view: string, { title, bodyStart }: Phrase, line: Line): boolean {
  const value = view.slice(title.start, title.end)
  return bodyStart === line.end && value.length <= longestPhrase && !value.includes('，') && isTopic(value)
}

const connectives = /^(?:我们|同时|各位|此外|为此|会议|因此|当前|目前|今后)/

/** How sentences that are built alike show it: by their first two characters, or their last three. */
export function parallelKeys(view: string, { title }: Phrase): string[] {
  const value = view.slice(title.start, title.end)
  return connectives.test(value) ? [] : [`${value.slice(0, 2)}…`, `…${value.slice(-3)}`]
}

/** From this length on one sentence elaborates a heading as well as several do. */
const longBody = 100

/** Whether a line has several sentences or a long one, as the text under a heading has. */
export function isElaborate(view: string, line: Line): boolean {
  let fullStops = 0
  for (let i = line.start; i < line.end; i += 1) if (view.charCodeAt(i) === fullStop) fullStops += 1
  return fullStops > 1 || line.end - line.start >= longBody
}
