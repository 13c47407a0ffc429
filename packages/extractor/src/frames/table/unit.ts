import type { ClaimKind } from '@hegao/contract'
import type { Unit } from '@hegao/lexicon'
import { type Decimal, decimal, fold, magnitudeValue, one } from '@hegao/numerals'
import { readUnit } from '../../quantities/unit.ts'

/** What the figures of a column, a row or a table are counted in. */
export interface TableUnit {
  kind: ClaimKind
  /** As written, without 万 and 亿; empty for an index (上年=100), a rank and a bare count. */
  term: string
  entry: Unit | null
  /** What a figure is multiplied by: 10000 for 万元. */
  scale: Decimal
}

/** 101.2 where 上年=100. */
export const indexUnit: TableUnit = { kind: 'measure', term: '', entry: null, scale: one }
/** 3 under 位次. */
export const rankUnit: TableUnit = { kind: 'rank', term: '', entry: null, scale: one }
/** 12 under 数量, where no unit is named anywhere. */
export const bareCountUnit: TableUnit = { kind: 'count', term: '', entry: null, scale: one }

/**
 * Reads a unit that stands alone, in brackets, in a cell or over a table: 万元 is 元 at a scale of 10000, 上年=100 an index.
 * Null for anything else.
 */
export function readTableUnit(written: string): TableUnit | null {
  const folded = fold(written).replace(/\s/g, '')
  if (folded === '' || folded.length > 12) return null
  if (isIndexBase(folded)) return indexUnit
  if (/^(?:位次?|名次?)$/.test(folded)) return rankUnit
  if (folded === '±%') return readTableUnit('%')
  const magnitudes = /^[十百千万亿]{1,2}(?=.)/.exec(folded)?.[0].length ?? 0
  for (let skip = 0; skip <= magnitudes; skip += 1) {
    const unit = readUnit(folded, skip)
    if (unit === null || unit.end !== folded.length) continue
    const { entry, term } = unit
    const scale = skip === 0 ? one : (magnitudeValue(folded.slice(0, skip)) ?? one)
    const base = entry.kind === 'money' || entry.kind === 'percentage' ? decimal(entry.factor) : one
    return { kind: entry.kind, term, entry, scale: scale.times(base) }
  }
  return null
}

/** 上年=100, 上年同期=100, 以上年为100 */
export function isIndexBase(text: string): boolean {
  return /[=为][:：]?100(?![0-9])/.test(text.replace(/\s/g, ''))
}

/** A label and the unit in it. */
export interface WithUnit {
  /** Where the label ends before its unit. */
  end: number
  unit: TableUnit | null
}

/**
 * The unit a head or the label of a row ends with: 管网长度（公里）, 投资额/万元, 完成预算%, 比上年±%.
 *
 * @param text folded
 */
export function unitIn(text: string): WithUnit {
  const bracket = /\s*[（(](?:单位[:：])?([^（）()]{1,12})[）)]\s*$/.exec(text)
  const written = bracket?.[1]
  if (bracket !== null && written !== undefined) {
    const unit = readTableUnit(written)
    if (unit !== null && bracket.index > 0) return { end: bracket.index, unit }
  }
  const tail = /\s*±?[%‰]$/.exec(text)
  if (tail !== null && tail.index > 0) return { end: tail.index, unit: readTableUnit(tail[0].trim().slice(-1)) }
  const parted = /[/:：]([^/:：（）()]{1,8})$/.exec(text)
  const after = parted?.[1]
  if (parted !== null && after !== undefined && parted.index > 1) {
    const unit = readTableUnit(after)
    if (unit !== null) return { end: parted.index, unit }
  }
  return { end: text.length, unit: null }
}

/** The units over a table, 单位：人、% or （上年=100）; empty where the line names none. */
export function captionUnits(text: string): TableUnit[] {
  const written = /单位\s*[:：]\s*([^。；（）()]{1,24})/.exec(text)?.[1]
  if (written !== undefined) return unitsIn(written)
  const bracket = /[（(]([^（）()]{1,12})[）)]\s*$/.exec(text)?.[1]
  const unit = bracket === undefined ? null : readTableUnit(bracket)
  return unit === null ? [] : [unit]
}

/** 人、% → both. */
export function unitsIn(written: string): TableUnit[] {
  const whole = readTableUnit(written)
  if (whole !== null) return [whole]
  return written
    .split(/[、，,;； \u3000和及]/)
    .slice(0, 6)
    .flatMap((part) => readTableUnit(part) ?? [])
}

/**
 * Chooses among the units over a table the one of a head or row: 人、% over 人口数 and 比重.
 *
 * @param name the head or row the figures stand under
 * @param percent whether they look like percentages
 */
export function chooseUnit(units: readonly TableUnit[], name: string, percent: boolean): TableUnit | null {
  const [first] = units
  if (first === undefined || units.length === 1) return first ?? null
  const rate = units.find(({ kind }) => kind === 'percentage')
  if (percent && rate !== undefined) return rate
  const others = units.filter((unit) => unit !== rate)
  return others.find((unit) => belongs(unit, name)) ?? others[0] ?? first
}

const money = /收入|支出|投资|产值|增加值|资金|金额|预算|税|费|额$|债|款/
const named: Readonly<Record<string, RegExp>> = {
  人: /人/,
  户: /户/,
  公顷: /面积/,
  亩: /面积/,
  平方米: /面积/,
  平方公里: /面积/,
  吨: /产量|量$/,
  公里: /长度|里程/,
}

function belongs({ kind, term }: TableUnit, name: string): boolean {
  return kind === 'money' ? money.test(name) : (named[term]?.test(name) ?? (term !== '' && name.includes(term)))
}

/** 人口数 is counted in 人, 工程处数 in 处, where no unit is written. */
export function unitOfCount(name: string): TableUnit | null {
  if (/人口(?:总数|数)?$|人员$/.test(name)) return readTableUnit('人')
  const counter = /(.)数$/.exec(name)?.[1]
  const unit = counter === undefined ? null : readTableUnit(counter)
  if (unit !== null && (unit.kind === 'count' || unit.kind === 'duration')) return unit
  return /(?:^|[^指系倍基])数$|数量$|量$|^(?:合计|总计|小计|共计|绝对[量值])$/.test(name) ? bareCountUnit : null
}
