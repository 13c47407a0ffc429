import {
  type AbstractNumbering,
  LEVELS,
  LONGEST_PATTERN,
  type NumberingDefinitions,
  type NumberingInstance,
  type NumberingLevel,
} from '../docx/numbering/definitions.ts'
import type { TableRange } from './file-information.ts'

/** The formats of numbers by their codes (MSONFC, MS-OSHARED 2.2.1.3), by the names that .docx files give them. */
const formats =
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital ' +
  'japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand ' +
  'decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung ' +
  'decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ' +
  'ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional ' +
  'taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand ' +
  'koreanDigital koreanCounting koreanLegal koreanDigital2 vietnameseCounting russianLower russianUpper'
const formatByCode: ReadonlyMap<number, string> = new Map([
  ...formats.split(' ').map((name, code): [number, string] => [code, name]),
  [57, 'numberInDash'],
  [255, 'none'],
])

const LIST_BYTES = 28
const OVERRIDE_BYTES = 16
const NO_STYLE = 0xfff

/**
 * Reads the lists (PlfLst and PlfLfo, MS-DOC 2.9.193 and 2.9.192), by which Word numbers paragraphs.
 *
 * @throws RangeError where they are damaged
 */
export function readLists(table: DataView, lists: TableRange, overrides: TableRange): NumberingDefinitions {
  const abstracts = new Map<string, AbstractNumbering>()
  const instances = new Map<string, NumberingInstance>()
  if (lists.bytes === 0 || overrides.bytes === 0) return { abstracts, instances }
  const reader = new LevelReader(table, lists.offset + lists.bytes)
  const count = table.getUint16(lists.offset, true)
  for (let index = 0; index < count; index += 1) {
    const at = lists.offset + 2 + index * LIST_BYTES
    const list: AbstractNumbering = { id: String(table.getInt32(at, true)), levels: new Map(), styleLink: null }
    const levels = (table.getUint8(at + 26) & 1) === 0 ? LEVELS : 1
    for (let level = 0; level < levels; level += 1) {
      const style = table.getUint16(at + 8 + level * 2, true)
      list.levels.set(level, { ...reader.next(), style: style === NO_STYLE ? null : String(style) })
    }
    abstracts.set(list.id, list)
  }
  readOverrides(table, overrides, instances)
  return { abstracts, instances }
}

function readOverrides(table: DataView, { offset }: TableRange, instances: Map<string, NumberingInstance>): void {
  const count = table.getUint32(offset, true)
  const reader = new LevelReader(table, offset + 4 + count * OVERRIDE_BYTES)
  for (let index = 0; index < count; index += 1) {
    const at = offset + 4 + index * OVERRIDE_BYTES
    const abstractId = String(table.getInt32(at, true))
    const instance: NumberingInstance = { id: String(index + 1), abstractId, levels: new Map(), starts: new Map() }
    reader.at += 4
    for (let changed = table.getUint8(at + 12); changed > 0; changed -= 1) {
      const start = table.getInt32(reader.at, true)
      const flags = table.getUint32(reader.at + 4, true)
      reader.at += 8
      const level = flags & 0xf
      if ((flags & 0x20) !== 0) instance.levels.set(level, reader.next())
      else if ((flags & 0x10) !== 0) instance.starts.set(level, Math.max(0, start))
    }
    instances.set(instance.id, instance)
  }
}

const suffixes = ['tab', 'space', 'nothing']

/** Reads definitions of levels (LVL, MS-DOC 2.9.150) one behind the other. */
class LevelReader {
  at: number
  readonly #table: DataView

  constructor(table: DataView, at: number) {
    this.#table = table
    this.at = at
  }

  next(): NumberingLevel {
    const table = this.#table
    const at = this.at
    const flags = table.getUint8(at + 5)
    const text = at + 28 + table.getUint8(at + 24) + table.getUint8(at + 25)
    const length = table.getUint16(text, true)
    let pattern = ''
    for (let index = 0; index < length && pattern.length < LONGEST_PATTERN; index += 1) {
      const code = table.getUint16(text + 2 + index * 2, true)
      // The number of a level stands for itself.
      pattern += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code)
    }
    this.at = text + 2 + length * 2
    return {
      start: Math.max(0, table.getInt32(at, true)),
      format: formatByCode.get(table.getUint8(at + 4)) ?? 'decimal',
      text: pattern,
      restart: (flags & 0x08) === 0 ? null : table.getUint8(at + 26),
      legal: (flags & 0x04) !== 0,
      suffix: suffixes[table.getUint8(at + 15)] ?? 'tab',
      style: null,
      // Only looks are read from it, and of an old file no look is read.
      paragraph: {},
    }
  }
}
