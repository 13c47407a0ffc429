import type { XmlElement } from '../xml/read-xml.ts'
import { readLength } from './measure.ts'

/** The fonts of a run for the kinds of characters; what is not said is left out. */
export interface FontNames {
  ascii?: string
  eastAsia?: string
  /** The font of the theme that goes before {@link eastAsia}: `minorEastAsia`. */
  eastAsiaTheme?: string
}

/** What a run or a style says of characters; what is not said is left out. */
export interface RunProperties {
  style?: string
  fonts?: FontNames
  /** In half points: 32 is 16 pt, 三号. */
  size?: number
  bold?: boolean
  hidden?: boolean
}

/** What a paragraph or a style says of paragraphs; what is not said is left out. Lengths in twentieths of a point. */
export interface ParagraphProperties {
  style?: string
  /** `0` takes away the number that the style gives. */
  numberingId?: string
  numberingLevel?: number
  alignment?: string
  /** The first line's indent in hundredths of a character, and as a length; negative where it hangs. */
  firstLineCharacters?: number
  firstLine?: number
  /** `exact` or `atLeast`: {@link line} is a length; `auto`: it is in 240ths of a line. */
  lineRule?: string
  line?: number
  /** From 0: the level of a heading. */
  outlineLevel?: number
}

/** Notes what an element inside `w:rPr` says. */
export function noteRunProperty(into: RunProperties, { name, attributes }: XmlElement): void {
  switch (name) {
    case 'w:rStyle':
      set(into, 'style', attributes.get('w:val'))
      return
    case 'w:rFonts': {
      into.fonts ??= {}
      set(into.fonts, 'ascii', attributes.get('w:ascii') ?? attributes.get('w:hAnsi'))
      set(into.fonts, 'eastAsia', attributes.get('w:eastAsia'))
      set(into.fonts, 'eastAsiaTheme', attributes.get('w:eastAsiaTheme'))
      return
    }
    case 'w:sz':
      set(into, 'size', readLength(attributes.get('w:val'), 2))
      return
    case 'w:b':
      into.bold = isOn(attributes.get('w:val'))
      return
    case 'w:vanish':
      into.hidden = isOn(attributes.get('w:val'))
  }
}

/** Notes what an element inside `w:pPr` says. */
export function noteParagraphProperty(into: ParagraphProperties, { name, attributes }: XmlElement): void {
  const value = attributes.get('w:val')
  switch (name) {
    case 'w:pStyle':
      set(into, 'style', value)
      return
    case 'w:numId':
      set(into, 'numberingId', value)
      return
    case 'w:ilvl':
      set(into, 'numberingLevel', number(value))
      return
    case 'w:jc':
      set(into, 'alignment', value)
      return
    case 'w:outlineLvl':
      set(into, 'outlineLevel', number(value))
      return
    case 'w:ind':
      noteIndent(into, attributes)
      return
    case 'w:spacing':
      set(into, 'lineRule', attributes.get('w:lineRule'))
      set(into, 'line', readLength(attributes.get('w:line'), 20))
  }
}

/** Notes what `w:ind` says. */
export function noteIndent(into: ParagraphProperties, attributes: XmlElement['attributes']): void {
  const first = readLength(attributes.get('w:firstLine'), 20)
  const hanging = readLength(attributes.get('w:hanging'), 20)
  set(into, 'firstLine', first ?? (hanging === undefined ? undefined : -hanging))
  const firstCharacters = number(attributes.get('w:firstLineChars'))
  const hangingCharacters = number(attributes.get('w:hangingChars'))
  set(
    into,
    'firstLineCharacters',
    firstCharacters ?? (hangingCharacters === undefined ? undefined : -hangingCharacters),
  )
}

function set<T extends object, K extends keyof T>(into: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) into[key] = value
}

function number(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const read = Number(value)
  return Number.isFinite(read) ? read : undefined
}

/** A property that is there is on unless it says otherwise (ST_OnOff). */
function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}
