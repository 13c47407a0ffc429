import { fold } from '@hegao/numerals'
import type { LeafInContext } from '@hegao/parser'
import type { CellText, Label } from './cell.ts'
import { captionUnits, isIndexBase, type TableUnit, unitsIn } from './unit.ts'

/** What the lines over a table say of all its figures. */
export interface TableLead {
  /** 单位：人、%; empty where none is named. */
  units: readonly TableUnit[]
  /** What the title names: 常住人口 of 表1　各乡镇常住人口. */
  measured: Label | null
  /** The figures are index levels: （上年=100）, 居民消费价格指数. */
  index: boolean
}

/** How many lines over a table speak of it: its title, its unit, and a sentence that announces it. */
const reach = 3
const nothing: TableLead = { units: [], measured: null, index: false }

/**
 * What the lines between a table and the one before it say; a unit over one table says nothing of the next.
 *
 * @param all the leaves of the report
 * @param first the index of the first leaf inside the table
 */
export function leadOver(all: readonly LeafInContext[], first: number): TableLead {
  const lines: TableLead[] = []
  for (let at = first - 1; at >= 0 && lines.length < reach; at -= 1) {
    const above = all[at]
    if (above === undefined || above.ancestors.some(({ type }) => type === 'table')) break
    lines.unshift(lineOf(above))
  }
  return lines.reduce(joined, nothing)
}

function joined(above: TableLead, below: TableLead): TableLead {
  return {
    units: below.units.length > 0 ? below.units : above.units,
    measured: below.measured ?? above.measured,
    index: above.index || below.index,
  }
}

function lineOf({ leaf, ancestors }: LeafInContext): TableLead {
  const text = fold(leaf.value)
  const field = ancestors.at(-1)
  // 单位：亿元 in a line of its own is a field.
  if (field?.type === 'field' && /单位$/.test(field.label)) return { ...nothing, units: unitsIn(text) }
  const units = text.includes('单位') || text.length <= 40 ? captionUnits(text) : []
  const title = text.length <= 40 ? measuredBy(leaf.value, text, leaf.position.start.offset) : null
  return { units: units.filter(({ term }) => term !== ''), measured: title, index: isIndexBase(text) }
}

/** The lines that stand inside a table, over its heads. */
export function leadIn(titles: readonly CellText[], lead: TableLead): TableLead {
  return titles.reduce<TableLead>((above, { label, name, field }) => {
    const text = fold(label.text)
    const units = field !== null && /单位$/.test(field) ? unitsIn(text) : captionUnits(text)
    const measured = field === null ? measuredBy(label.text, text, label.range.start) : null
    return joined(above, { units, measured, index: isIndexBase(name) })
  }, lead)
}

/** 表1　2023年各乡镇常住人口情况表（单位：人） → 常住人口 */
function measuredBy(value: string, text: string, origin: number): Label | null {
  const head =
    /^\s*(?:(?:附?表|续表)\s*[0-9一二三四五六七八九十]{0,3}(?:[-—][0-9]{1,2})?[:：.、]?\s*)?(?:[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.．]\s*)?(?:(?:19|20)[0-9]{2}年(?:度|末|[0-9]{1,2}(?:[—-][0-9]{1,2})?月|[上下]半年|[一二三四]季度)?)?\s*(?:(?:全[省市县区镇]|分|各|[一-龥]{2,4}[省市县区])?(?:分|各)?(?:县区|县市|区县|乡镇|镇街|片区|地区|县|市|镇|村|单位|部门|学校|行业|企业)?(?:（市、区）)?)?/.exec(
      text,
    )?.[0].length ?? 0
  const tail =
    /(?:情况)?(?:统计|汇总|一览|明细|对比|分布|完成|执行)?(?:情况)?表?(?:[（(][^（）()]{0,20}[）)])?\s*$/.exec(text)
      ?.index ?? text.length
  const name = value.slice(head, tail)
  if (/[，。；：,;:、]|如下|见下/.test(name)) return null
  // 户数和比重: the first is what the figures are, the other is derived of it.
  const length = /[和及与]/.exec(name)?.index ?? name.length
  if (length < 2 || length > 16) return null
  return { text: name.slice(0, length), range: { start: origin + head, end: origin + head + length } }
}

const number = /\s*(?:附?表|续表)\s*(?:[0-9]{1,3}(?:[-—.][0-9]{1,2})?|[一二三四五六七八九十]{1,3})(?![0-9.])/y

/** The end of the number at the head of the title of a table, 表2|　乡镇基本情况; 0 where there is none. */
export function tableNumberEnd(text: string): number {
  if (!'表附续'.includes(text.charAt(0) || ' ')) return 0
  number.lastIndex = 0
  return number.test(text) ? number.lastIndex : 0
}
