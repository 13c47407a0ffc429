import type { NonClaimPattern } from './pattern.ts'

const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '《': '》', '〈': '〉' }
/** A quotation longer than this is somebody's words and may well state figures; a shorter one is a name. */
const longestName = 14
/** Titles of documents are names whatever their length. */
const longestTitle = 80

/** “三化”, “千企改造”, “1+4”, ‘五个一’, 《2022年工作要点》: a quoted name, whatever numbers it is made of. */
const names: NonClaimPattern = {
  name: 'quoted-name',
  starts: Object.keys(closing).join(''),
  follows: null,
  read(text, at) {
    const mark = closing[text[at] ?? '']
    if (mark === undefined) return 0
    const limit = mark === '》' ? longestTitle : longestName
    for (let end = at + 1; end <= at + limit + 1 && end < text.length; end += 1) {
      const character = text[end] ?? ''
      if (character === mark) return end + 1
      if (mark !== '》' && '，。；：'.includes(character)) return 0
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
    if (text[at] !== '"') return 0
    for (let end = at + 1; end <= at + longestName + 1 && end < text.length; end += 1) {
      const character = text[end] ?? ''
      if (character === '"') return end + 1
      if ('，。；：,;:'.includes(character)) return 0
    }
    return 0
  },
}

export const quotations: readonly NonClaimPattern[] = [names, straight]
