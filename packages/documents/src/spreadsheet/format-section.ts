/** A piece of a number format. */
export type FormatToken =
  | { readonly type: 'literal'; readonly text: string }
  /** A place for a digit: 0 # ? */
  | { readonly type: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly type: 'point' | 'comma' | 'percent' | 'general' | 'text' | 'slash' }
  | { readonly type: 'exponent'; readonly showsPlus: boolean }
  /** A part of a date or time: `yyyy`, `m`, `[h]`, `AM/PM`, `上午/下午`. */
  | { readonly type: 'date'; readonly code: string }

/** One of the up to four sections of a number format, parted by semicolons. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[]
  /** `[>=10000]` */
  readonly condition: { readonly operator: string; readonly value: number } | null
  /** `[DBNum1]`: 1 for 一二三, 2 for 壹贰叁; 0 for 123. */
  readonly chinese: 0 | 1 | 2
}

const part =
  /"([^"]*)"?|[\\!](.)|_.|\*.|\[([^\]]{0,100})\]|General|G\/通用格式|AM\/PM|A\/P|上午\/下午|E[+-]|e[+-]|y+|m+|d+|h+|s+|a{3,4}|e+|[0#?.,%@/;]|[\s\S]/giy
const condition = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/
const currency = /^\$([^-\]]*)/
const elapsed = /^(?:h+|m+|s+)$/i

/** Dates and times as the system writes them; on a Chinese one, so. What else such a format says does not count. */
const systemFormats = { date: 'yyyy"年"m"月"d"日"', time: 'h:mm:ss' }

/** Reads a number format (ECMA-376-1, 18.8.31). Takes any text; what it does not know stands for itself. Linear time. */
export function readFormat(code: string): FormatSection[] {
  const [, system] = /\[\$-(F[48])00\]/i.exec(code) ?? []
  if (system !== undefined) return readFormat(systemFormats[system.toUpperCase() === 'F8' ? 'date' : 'time'])
  const sections: FormatSection[] = []
  let section = newSection()
  for (const [all, quoted, escaped, bracketed] of code.matchAll(part)) {
    if (quoted !== undefined) section.tokens.push({ type: 'literal', text: quoted })
    else if (escaped !== undefined) section.tokens.push({ type: 'literal', text: escaped })
    else if (bracketed !== undefined) readBracket(bracketed, section)
    else if (all === ';') {
      sections.push(section)
      section = newSection()
    } else section.tokens.push(tokenOf(all))
  }
  sections.push(section)
  return sections.slice(0, 4)
}

interface OpenSection extends FormatSection {
  readonly tokens: FormatToken[]
  condition: FormatSection['condition']
  chinese: FormatSection['chinese']
}

function newSection(): OpenSection {
  return { tokens: [], condition: null, chinese: 0 }
}

function readBracket(content: string, section: OpenSection): void {
  const [, operator, value] = condition.exec(content.trim()) ?? []
  if (operator !== undefined) section.condition = { operator, value: Number(value) }
  else if (elapsed.test(content)) section.tokens.push({ type: 'date', code: `[${content.toLowerCase()}]` })
  else if (/^DBNum[12]$/i.test(content)) section.chinese = content.endsWith('1') ? 1 : 2
  else {
    const [, sign] = currency.exec(content) ?? []
    if (sign) section.tokens.push({ type: 'literal', text: sign })
  }
}

function tokenOf(all: string): FormatToken {
  switch (all) {
    case '0':
    case '#':
    case '?':
      return { type: 'digit', sign: all }
    case '.':
      return { type: 'point' }
    case ',':
      return { type: 'comma' }
    case '%':
      return { type: 'percent' }
    case '@':
      return { type: 'text' }
    case '/':
      return { type: 'slash' }
    default:
  }
  if (all.length === 2 && all.startsWith('_')) return { type: 'literal', text: ' ' }
  if (all.length === 2 && all.startsWith('*')) return { type: 'literal', text: '' }
  if (/^(?:general|g\/通用格式)$/i.test(all)) return { type: 'general' }
  if (/^e[+-]$/i.test(all)) return { type: 'exponent', showsPlus: all.endsWith('+') }
  if (/^(?:y+|m+|d+|h+|s+|a{3,4}|e+|am\/pm|a\/p|上午\/下午)$/i.test(all))
    return { type: 'date', code: all.toLowerCase() }
  return { type: 'literal', text: all }
}
