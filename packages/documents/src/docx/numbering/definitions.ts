import type { WordPackage } from '../package.ts'
import { noteIndent, type ParagraphProperties } from '../properties.ts'

/** How the paragraphs of one level of a list are numbered. */
export interface NumberingLevel {
  /** The number of the first. */
  start: number
  /** `chineseCounting`, `decimal`, `bullet` … (ST_NumberFormat). */
  format: string
  /** What is written, `%1` standing for the number of level 0: `（%2）`. */
  text: string
  /** Which level begins this one anew: null every higher one, 0 none, else that level (from 1) and those above it. */
  restart: number | null
  /** Numbers of higher levels are written in Arabic digits here. */
  legal: boolean
  /** What stands between number and text: `tab`, `space` or `nothing`. */
  suffix: string
  /** The style whose paragraphs have this level. */
  style: string | null
  /** What it says of its paragraphs: their indent. */
  readonly paragraph: ParagraphProperties
}

/** A list as it is defined once; several lists can be numbered on by it together. */
export interface AbstractNumbering {
  readonly id: string
  readonly levels: Map<number, NumberingLevel>
  /** The style in which the levels are really defined. */
  styleLink: string | null
}

/** A list that paragraphs belong to. */
export interface NumberingInstance {
  readonly id: string
  abstractId: string
  /** Levels defined otherwise than in the abstract list. */
  readonly levels: Map<number, NumberingLevel>
  /** Levels that begin at another number where this list is first used. */
  readonly starts: Map<number, number>
}

/** All that the part on numbering says. */
export interface NumberingDefinitions {
  readonly abstracts: ReadonlyMap<string, AbstractNumbering>
  readonly instances: ReadonlyMap<string, NumberingInstance>
}

/** Word has levels 0 to 8. */
export const LEVELS = 9

/** What is written before a paragraph: far more than the %1.%2.%3.%4.%5.%6.%7.%8.%9. that Word makes at most. */
export const LONGEST_PATTERN = 64

/** Reads the part on numbering; a document without one numbers nothing by itself. */
export function readNumbering(word: WordPackage): NumberingDefinitions {
  const abstracts = new Map<string, AbstractNumbering>()
  const instances = new Map<string, NumberingInstance>()
  const part = word.partOf('numbering')
  let abstract: AbstractNumbering | null = null
  let instance: NumberingInstance | null = null
  let overridden: number | null = null
  let level: NumberingLevel | null = null
  if (part === null) return { abstracts, instances }
  word.read(part, {
    open({ name, attributes }) {
      const value = attributes.get('w:val')
      switch (name) {
        case 'w:abstractNum':
          abstract = { id: attributes.get('w:abstractNumId') ?? '', levels: new Map(), styleLink: null }
          abstracts.set(abstract.id, abstract)
          return
        case 'w:numStyleLink':
          if (abstract) abstract.styleLink = value ?? null
          return
        case 'w:num':
          instance = { id: attributes.get('w:numId') ?? '', abstractId: '', levels: new Map(), starts: new Map() }
          instances.set(instance.id, instance)
          return
        case 'w:abstractNumId':
          if (instance) instance.abstractId = value ?? ''
          return
        case 'w:lvlOverride':
          overridden = levelNumber(attributes.get('w:ilvl'))
          return
        case 'w:startOverride':
          if (instance && overridden !== null) instance.starts.set(overridden, countOf(value) ?? 1)
          return
        case 'w:lvl': {
          const number = levelNumber(attributes.get('w:ilvl'))
          level = { ...unsaid, paragraph: {} }
          if (number !== null) (instance ?? abstract)?.levels.set(number, level)
          return
        }
        default:
          if (level !== null) noteLevel(level, name, attributes)
      }
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = null
      if (name === 'w:num') instance = null
      if (name === 'w:lvlOverride') overridden = null
      if (name === 'w:lvl') level = null
    },
  })
  return { abstracts, instances }
}

const unsaid = { start: 0, format: 'decimal', text: '', restart: null, legal: false, suffix: 'tab', style: null }

function noteLevel(level: NumberingLevel, name: string, attributes: ReadonlyMap<string, string>): void {
  const value = attributes.get('w:val')
  switch (name) {
    case 'w:start':
      level.start = countOf(value) ?? level.start
      return
    case 'w:numFmt':
      // A format of one's own is spelled out: 001, 002, 003, …
      level.format = value === 'custom' ? (attributes.get('w:format') ?? 'decimal') : (value ?? 'decimal')
      return
    case 'w:lvlText':
      level.text = (value ?? '').slice(0, LONGEST_PATTERN)
      return
    case 'w:lvlRestart':
      level.restart = countOf(value)
      return
    case 'w:isLgl':
      level.legal = value !== '0' && value !== 'false'
      return
    case 'w:suff':
      level.suffix = value ?? 'tab'
      return
    case 'w:pStyle':
      level.style = value ?? null
      return
    case 'w:ind':
      noteIndent(level.paragraph, attributes)
  }
}

function levelNumber(value: string | undefined): number | null {
  const number = Number(value ?? Number.NaN)
  return Number.isInteger(number) && number >= 0 && number < LEVELS ? number : null
}

/** Word counts no further (ST_DecimalNumber is wider, but a list is not). */
const HIGHEST = 0x7fff_ffff

function countOf(value: string | undefined): number | null {
  const number = Number(value ?? Number.NaN)
  return Number.isInteger(number) && number >= 0 && number <= HIGHEST ? number : null
}
