import type { Range } from '@hegao/contract'
import { rangeOf } from '@hegao/parser'
import type { Document } from '../document.ts'
import { thingsAt } from './announced-things.ts'
import { type Announcement, isNumeral, readAnnouncement } from './announcement.ts'

/** Before 方面. */
const toComeInFields = /(?:在|从|以下|下列|下面|抓好|做好|主要有|表现为|有|报告)$/
/** Before a number of things that a sentence ends in. */
const toCome =
  /(?:采取|抓好|做好|把握|把握好|处理好|打好|抓住|报告|指出|注意|强调|推进|实现|突出|聚焦|提出|明确|以下|下列)了?(?:这|以下|下列)?$/
/** Before a number of traits. */
const looks = /(?:呈现|表现|展现)(?:出|为|了)?(?:以下)?$/

/** The last sentence or heading before a series. */
export function leadOf({ leafBefore }: Document, start: number): Range | null {
  const before = leafBefore(start)
  return before === null ? null : rangeOf(before.position)
}

/** The last number of things in a sentence that announces what follows; 方面 always does, other nouns before a colon. */
export function announcementIn(folded: string, lead: Range): Announcement | null {
  for (let at = lead.end - 1; at >= lead.start; at -= 1) {
    if (!isNumeral(folded.charAt(at)) || isNumeral(folded.charAt(at - 1))) continue
    const found = readAnnouncement(folded, at, (end) => thingsAt(folded, end))
    if (found === null || found.range.end > lead.end) continue
    const behind = found.range.end + (folded.charAt(found.range.end) === '”' ? 1 : 0)
    return isColon(folded.charAt(behind)) || looksAhead(folded, found, lead) ? found : null
  }
  return null
}

/**
 * 在五个方面聚焦用力 looks ahead, 外部环境和内部管理两个方面 back; and so do a sentence that ends in a number of things to do,
 * 今年将采取三项举措。, and one that speaks of how things look, 呈现出六个新亮点，.
 */
function looksAhead(folded: string, { range, what }: Announcement, lead: Range): boolean {
  const before = folded.slice(Math.max(lead.start, range.start - 8), range.start)
  if (what.includes('方面') && toComeInFields.test(before)) return true
  if (looks.test(before) && '，。'.includes(folded.charAt(range.end) || '-')) return true
  const isQuoted = before.endsWith('“') && folded.charAt(range.end) === '”'
  const end = range.end + (isQuoted ? 1 : 0)
  return end === lead.end - 1 && folded.charAt(end) === '。' && toCome.test(isQuoted ? before.slice(0, -1) : before)
}

/** Whether a character is a colon. */
export function isColon(character: string): boolean {
  return character === '：' || character === ':'
}
