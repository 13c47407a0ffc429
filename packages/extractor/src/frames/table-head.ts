import { organisationSuffixes } from '@hegao/lexicon'
import { affixes } from './affix.ts'

/** Heads that say when, how far or how good, and leave what is measured to the row: 年初预算数, 得分, 2023年, 本年. */
const stage =
  /预算|决算|执行|计划|目标|指标值|任务|实际|完成|得分|分值|评分|自评|权重|[本上去今当前后]年|[本上]期|同期|同比|环比|增长|增减|增幅|增速|变动|升降|占比|比重|累计|合计|总计|小计|^(?:20|19)?[0-9]{2}年?度?$|[0-9一二三四上下][月半季]/
/** Heads that name no measure: 数量, 金额（万元）, 数值. */
const general =
  /^(?:数量|数额|金额|数值|数据|数|值|总量|总数|总额|绝对数|绝对额|单位|备注|说明|比例|序号|人数|个数|件数)$/
/** Nouns of measure at the end of a head without a unit in brackets. */
const measureNoun =
  /(?:[人户件个次场例篇份家处套台项座所起]数|数量|面积|长度|里程|投资|产量|产值|收入|支出|人口|金额|总额|余额|总量|规模|用量|销量|能耗|亩产|单产)$/
/** Heads of the column of places and bodies. */
const ownersHead =
  /^(?:片区|地区|区域|地域|单位|单位名称|部门|科室|乡镇|镇街|街道|镇村|村|村名|社区|县区|区县|县市|市县|市州|学校|院系|园区|企业|企业名称|各地)(?:名称)?(?:[（(].{1,8}[）)])?$/
const total = /^(?:合计|总计|小计|共计|总数|全[省市县区镇乡村校系院州旗盟]|平均)$/
const places = affixes([
  ...organisationSuffixes.map((entry) => entry.term),
  ...'片区 片 省 市 区 县 镇 乡 村 街道 社区 园区 开发区 新区 旗 州 盟 苏木 嘎查 农场 林场 牧场 组'.split(' '),
])

/**
 * Whether the columns of a table say what is measured and its rows where or whose it is: 片区 | 管网长度（公里） | 投资（万元）
 * over 城东片区, 城西片区, 合计. In all other tables (项目 | 年初预算数 | 执行数) the rows say what is measured.
 *
 * @param heads of the columns that hold numbers, without their units, and whether a unit stands in them
 * @param owners the label of each row
 * @param ownersTitle the head over the labels
 */
export function headsMeasure(
  heads: readonly { text: string; unit: boolean }[],
  owners: readonly string[],
  ownersTitle: string,
): boolean {
  const naming = heads.filter(({ text, unit }) => namesMeasure(text, unit))
  if (
    naming.length === 0 ||
    naming.length * 2 <= heads.length ||
    heads.some(({ text }) => /预算|决算|得分|分值/.test(text))
  )
    return false
  const known = owners.filter((owner) => total.test(owner) || places.endingAt(owner, owner.length, 0) > 0)
  return ownersHead.test(ownersTitle) || (known.length > 0 && known.length * 3 >= owners.length * 2)
}

/** Whether a head by itself says what is measured. */
function namesMeasure(text: string, unit: boolean): boolean {
  return !stage.test(text) && !general.test(text) && (unit || measureNoun.test(text))
}

/** Whether the label of a row is the name of a place or body: 临湖区, 市公安局; 合计 is none. */
export function isOwner(label: string): boolean {
  return (
    label.length <= 12 && label.length >= 3 && places.endingAt(label, label.length, 0) > 0 && !kindOfPlace.test(label)
  )
}

/** Rows that count places or bodies and name none: 行政村, 规模以上工业企业, 其中：社区. */
const kindOfPlace = /企业|单位|行政村|自然村|贫困村|其中|示范|重点|[以个]|投入|支出|收入|建设|机关|医院$|学校$/
