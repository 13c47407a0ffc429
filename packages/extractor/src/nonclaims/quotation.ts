import { CharacterTable, characterSet } from '@hegao/numerals'
import type { NonClaimPattern } from './pattern.ts'

const opening = '“‘「『《〈'
const closing = '”’」』》〉'
/** Numbered in pairs: the mark that opens and the one that closes have one number. */
const openings = new CharacterTable([...opening].map((mark, index) => [mark, index + 1]))
const closings = new CharacterTable([...closing].map((mark, index) => [mark, index + 1]))
const titleMark = opening.indexOf('《') + 1
/** A quotation longer than this is somebody's words and may well state figures; a shorter one is a name. */
const longestName = 14
/** Titles of documents are names whatever their length. */
const longestTitle = 80
/** What no name goes on behind. */
const stops = characterSet('，。；：')
const halfWidthStops = characterSet('，。；：,;:')

/** “三化”, “千企改造”, “1+4”, ‘五个一’, 《2022年工作要点》: a quoted name, whatever numbers it is made of. */
const names: NonClaimPattern = {
  name: 'quoted-name',
  starts: opening,
  follows: null,
  read(text, at) {
    const mark = openings.at(text, at)
    if (mark === 0) return 0
    const isTitle = mark === titleMark
    const last = at + 1 + (isTitle ? longestTitle : longestName)
    for (let end = at + 1; end <= last && end < text.length; end += 1) {
      if (closings.at(text, end) === mark) return end + 1
      if (!isTitle && stops.has(text, end)) return 0
    }
    return 0
  },
}

/** "三化" in straight quotation marks, which do not say whether they open or close. */
const straight: NonClaimPattern = {
  name: 'straight-quoted-name',
  starts: '"',
  follows: null,
  read(text, at) {
    if (text.charAt(at) !== '"') return 0
    for (let end = at + 1; end <= at + longestName + 1 && end < text.length; end += 1) {
      if (text.charAt(end) === '"') return end + 1
      if (halfWidthStops.has(text, end)) return 0
    }
    return 0
  },
}

export const quotations: readonly NonClaimPattern[] = [names, straight]
