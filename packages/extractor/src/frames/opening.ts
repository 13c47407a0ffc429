import type { Dates } from './dates.ts'
import { opening } from './words.ts'

/**
 * Passes over what stands before the phrase in its clause: joints (但是), time (一九五三年, 截至6月), sum (累计) and manner
 * (扎实).
 *
 * @returns the offset where the phrase itself begins; `end` where nothing is left
 */
export function dropOpening(text: string, from: number, end: number, dates: Dates): number {
  let at = from
  for (;;) {
    while (at < end && ' \t\n\r\u3000，、。；：,;:”’）)'.includes(text.charAt(at))) at += 1
    if (text.charAt(at) === '的') at += 1
    if (at >= end) return end
    const date = dates.startingAt(at) ?? dates.startingAt(at + untilLength(text, at))
    if (date !== undefined && date.end <= end) {
      at = Math.min(end, date.end + closingLength(text, date.end))
      continue
    }
    const length = opening.startingAt(text, at)
    if (length === 0 || at + length > end) return at
    if (at + length < end && beginsNoun(text, at, length)) return at
    at += length
  }
}

/** 截至|6月底, 到|二〇二五年. */
function untilLength(text: string, at: number): number {
  if (text.startsWith('截至', at) || text.startsWith('截止', at)) return text.charAt(at + 2) === '到' ? 3 : 2
  return '到至在自从'.includes(text.charAt(at)) ? 1 : 0
}

const closings = ['以来', '期间', '时期', '年底', '年末', '全年', '度', '底', '末', '前', '后', '起', '，']

/** 2020年|以来, 1949年|底. */
function closingLength(text: string, at: number): number {
  return closings.find((word) => text.startsWith(word, at))?.length ?? 0
}

/** Opening words that as often begin the noun itself (全国重点实验室, 办公室会议): they go only before these. */
const goesOnlyBefore: Readonly<Record<string, RegExp>> = Object.fromEntries([
  ...['全国', '重点', '科学', '单位', '机关', '主要'].map((word) => [word, /^(?:共|累|实|完|新)/]),
  ...['办公室', '园区', '广泛'].map((word) => [word, /^(?:共|累|全|完|开|组|召)/]),
])
/** Words of manner that begin a term before these: 高标准|农田; and 新 alone, 新建, 新能源. */
const staysBefore: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['高标准', '高质量', '高水平', '高效'].map((word) => [word, /^(?:农田|发展|对外|开放|节水|专利|价值)/]),
  ),
  共: /^(?:同|享|建|产|青|治)/,
  和: /^(?:谐|平|解|睦)/,
  与: /^会/,
  要: /^(?:素|求|点|件|闻)/,
  都: /^(?:市|会)/,
  再: /^(?:就业|生|造|教|贷)/,
  还: /^(?:款|贷|林|湿|本|草|债|田)/,
  也: /^门/,
  就: /^(?:业|医|诊|读|学|餐|地)/,
  即: /^(?:时|期|将)/,
  将: /^(?:军|士)/,
  并: /^(?:网|购|联|行|轨|肩)/,
  均: /^(?:衡|价)/,
  已: /^(?:婚)/,
  拟: /^(?:稿|文)/,
  且: /^$/,
  但: /^$/,
  而: /^$/,
  又: /^$/,
  则: /^$/,
  及: /^(?:时|格)/,
  使: /^(?:用|馆|命|领)/,
  让: /^(?:利|渡)/,
}

/** Whether an opening word begins the noun here: 新 in 新能源, 再 in 再就业, 全国 in 全国重点实验室. */
function beginsNoun(text: string, at: number, length: number): boolean {
  const word = text.slice(at, at + length)
  const next = text.slice(at + length, at + length + 2)
  const stays = staysBefore[word]
  if (length === 1) return stays?.test(next) ?? true
  return (stays?.test(next) ?? false) || !(goesOnlyBefore[word]?.test(next) ?? true)
}
