import {
  type Approximation,
  approximationSchema,
  type Certainty,
  type ClaimKind,
  type ClaimRole,
  type ClaimStatus,
  claimKindSchema,
  claimRoleSchema,
  claimStatusSchema,
  type QuantityPart,
  type Severity,
} from '@hegao/contract'
import { type CsvColumn, csvColumns } from './csv-columns.ts'

/** The languages reports are worded in. */
export type Language = 'zh' | 'en'

/** Everything the pretty format says in words of its own. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  /** What is added to the severity where the text itself does not prove the fault. */
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly status: Readonly<Record<ClaimStatus, string>>
  readonly role: Readonly<Record<ClaimRole, string>>
  readonly claimColumns: readonly [
    place: string,
    metric: string,
    text: string,
    value: string,
    unit: string,
    status: string,
    period: string,
  ]
  /** Names of the columns and values of a table for spreadsheets; in English those of the contract. */
  readonly csv: {
    readonly columns: Readonly<Record<CsvColumn, string>>
    readonly kind: Readonly<Record<ClaimKind, string>>
    readonly approximation: Readonly<Record<Approximation, string>>
    readonly status: Readonly<Record<ClaimStatus, string>>
    readonly role: Readonly<Record<ClaimRole, string>>
  }
  /** The column that says how each number was read, and the words in it. */
  readonly explanationColumn: string
  readonly explanation: {
    readonly part: Readonly<Record<Exclude<QuantityPart['part'], 'number'>, string>>
    /** What stands between two parts of a number. */
    readonly plus: string
    note(note: string): string
    production(name: string): string
    readonly bounds: {
      readonly unknown: string
      equal(value: string): string
      above(value: string): string
      atLeast(value: string): string
      below(value: string): string
      atMost(value: string): string
      readonly and: string
    }
  }
  readonly noTitle: string
  /** The name of a document that came on standard input. */
  readonly standardInput: string
  readonly noSections: string
  readonly noClaims: string
  readonly outline: string
  readonly claims: string
  readonly findings: string
  readonly period: string
  suggestion(text: string): string
  /** Further findings of a group, and where they are: `places` in words, as {@link Words.line} or the file names them. */
  more(count: number, places: readonly string[], rule: string): string
  /** The lines of a text: 第3、5行 */
  lines(numbers: readonly number[]): string
  line(number: number): string
  moreRelated(count: number): string
  /** Another place that a finding rests on, told of in running text. */
  relatedPlace(place: string, message: string): string
  /** A place in another document that was checked together with this one. */
  placeElsewhere(file: string, line: number, message: string): string
  /** The clause or usage that a rule follows. */
  ruleSource(source: string): string
  /** What comments in the margin of a document say. */
  readonly margin: {
    readonly colon: string
    readonly related: string
    same(count: number): string
    /** A place by the headings over it, none where it stands under the same as the finding. */
    place(path: string, note: string): string
    inFile(file: string, note: string): string
    readonly leaveOut: string
    more(count: number): string
    rule(id: string, source: string | null): string
  }
  severityCount(severity: Severity, count: number): string
  nothingFound: string
  read(documents: number, sections: number, claims: number): string
  sectionCount(count: number): string
  claimCount(count: number): string
  unfoldHint: string
}

const zhStatus = { actual: '实际', planned: '计划', budget: '预算', requirement: '要求' } as const
const zhRole = { level: '水平', change: '变化', share: '占比', target: '目标' } as const

const zh: Words = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  certainty: { certain: '', likely: '（较可能）', doubtful: '（存疑）' },
  status: zhStatus,
  role: zhRole,
  claimColumns: ['位置', '指标', '原文', '数值', '单位', '状态', '时期'],
  csv: {
    columns: {
      file: '文件',
      title: '标题',
      reportPeriod: '报告期',
      section: '所在层次',
      line: '行',
      column: '列',
      metric: '指标',
      text: '原文',
      kind: '类别',
      min: '下限',
      max: '上限',
      approximation: '精确程度',
      unit: '单位',
      currency: '币种',
      placeholder: '是否占位',
      status: '状态',
      role: '性质',
      base: '比较对象',
      period: '时期',
      organisation: '主体',
      id: '编号',
      partOf: '所属总数',
    },
    kind: {
      count: '数量',
      percentage: '百分比',
      'percentage-point': '百分点',
      money: '金额',
      multiple: '倍数',
      fraction: '分数',
      duration: '时长',
      measure: '计量',
      score: '分值',
      rank: '位次',
    },
    approximation: {
      exact: '确数',
      about: '约',
      over: '超过',
      under: '不足',
      'at-least': '不少于',
      'at-most': '不多于',
      range: '区间',
    },
    status: zhStatus,
    role: zhRole,
  },
  explanationColumn: '读法',
  explanation: {
    part: { unit: '单位', qualifier: '限定', joint: '连接' },
    plus: '＋',
    note: (note) => `（${note}）`,
    production: (name) => `〔${name}〕`,
    bounds: {
      unknown: '数值未填',
      equal: (value) => `等于 ${value}`,
      above: (value) => `大于 ${value}`,
      atLeast: (value) => `不小于 ${value}`,
      below: (value) => `小于 ${value}`,
      atMost: (value) => `不大于 ${value}`,
      and: '，',
    },
  },
  noTitle: '（无标题）',
  standardInput: '（标准输入）',
  noSections: '没有读到带序号的段落',
  noClaims: '没有读到数据',
  outline: '结构',
  claims: '数据',
  findings: '问题',
  period: '报告期',
  suggestion: (text) => `建议改为“${text}”`,
  more: (count, places, rule) => `另有${count}处同类问题（${rule}），见${list(places, '、')}`,
  lines: (numbers) => `第${list(numbers, '、')}行`,
  line: (number) => `第${number}行`,
  moreRelated: (count) => `另有${count}处相关`,
  relatedPlace: (place, message) => `${place}：${message}`,
  placeElsewhere: (file, line, message) => `${file}第${line}行：${message}`,
  ruleSource: (source) => `依据：${source}`,
  margin: {
    colon: '：',
    related: '涉及：',
    same: (count) => `另有${count}处同类问题：`,
    place: (path, note) => (path === '' ? `• ${note}` : `• “${path}”中：${note}`),
    inFile: (file, note) => `• 《${file}》中：${note}`,
    leaveOut: '建议删去',
    more: (count) => `• ……还有${count}处`,
    rule: (id, source) => (source === null ? `规则：${id}` : `规则：${id}（${source}）`),
  },
  severityCount: (severity, count) => `${count}处${zh.severity[severity]}`,
  nothingFound: '未发现问题',
  read: (documents, sections, claims) => `共核${documents}份文稿：${sections}个层次、${claims}个数据`,
  sectionCount: (count) => `共${count}个层次`,
  claimCount: (count) => `共${count}个数据`,
  unfoldHint: '加 --all 可列出全部',
}

const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  certainty: { certain: '', likely: ' (likely)', doubtful: ' (doubtful)' },
  status: sameNames(claimStatusSchema.options),
  role: sameNames(claimRoleSchema.options),
  claimColumns: ['place', 'metric', 'text', 'value', 'unit', 'status', 'period'],
  csv: {
    columns: sameNames(csvColumns),
    kind: sameNames(claimKindSchema.options),
    approximation: sameNames(approximationSchema.options),
    status: sameNames(claimStatusSchema.options),
    role: sameNames(claimRoleSchema.options),
  },
  explanationColumn: 'how it was read',
  explanation: {
    part: { unit: 'unit', qualifier: 'qualifier', joint: 'joint' },
    plus: ' + ',
    note: (note) => ` (${note})`,
    production: (name) => ` [${name}]`,
    bounds: {
      unknown: 'not filled in',
      equal: (value) => `= ${value}`,
      above: (value) => `> ${value}`,
      atLeast: (value) => `≥ ${value}`,
      below: (value) => `< ${value}`,
      atMost: (value) => `≤ ${value}`,
      and: ', ',
    },
  },
  noTitle: '(no title)',
  standardInput: '(standard input)',
  noSections: 'no numbered sections were read',
  noClaims: 'no figures were read',
  outline: 'Outline',
  claims: 'Figures',
  findings: 'Findings',
  period: 'Period reported on',
  suggestion: (text) => `change it to “${text}”`,
  more: (count, places, rule) => `${count} more of the same (${rule}) in ${list(places, '; ')}`,
  lines: (numbers) => `${numbers.length === 1 ? 'line' : 'lines'} ${list(numbers, ', ')}`,
  line: (number) => `line ${number}`,
  moreRelated: (count) => `${count} more related ${count === 1 ? 'place' : 'places'}`,
  relatedPlace: (place, message) => `${place}: ${message}`,
  placeElsewhere: (file, line, message) => `${file} line ${line}: ${message}`,
  ruleSource: (source) => `Source: ${source}`,
  margin: {
    colon: ': ',
    related: 'It rests on:',
    same: (count) => `${count} more of the same:`,
    place: (path, note) => (path === '' ? `• ${note}` : `• in “${path}”: ${note}`),
    inFile: (file, note) => `• in ${file}: ${note}`,
    leaveOut: 'leave it out',
    more: (count) => `• … and ${count} more`,
    rule: (id, source) => (source === null ? `Rule: ${id}` : `Rule: ${id} (${source})`),
  },
  severityCount: (severity, count) => `${count} ${severity === 'info' ? 'info' : plural(count, severity)}`,
  nothingFound: 'nothing found',
  read: (documents, sections, claims) =>
    `${plural(documents, `${documents} document`)} read: ${plural(sections, `${sections} section`)}, ${plural(claims, `${claims} figure`)}`,
  sectionCount: (count) => plural(count, `${count} section`),
  claimCount: (count) => plural(count, `${count} figure`),
  unfoldHint: 'use --all to list every one',
}

/** A record that names each of some words by itself. */
function sameNames<T extends string>(names: readonly T[]): Readonly<Record<T, T>> {
  return Object.fromEntries(names.map((name) => [name, name])) as Record<T, T>
}

/** The words of a language. */
export const words: Readonly<Record<Language, Words>> = { zh, en }

/** So many places are listed; after them stands an ellipsis. */
const LISTED = 12

function list(places: readonly (string | number)[], separator: string): string {
  const distinct = [...new Set(places)]
  const listed = distinct.slice(0, LISTED).join(separator)
  return distinct.length > LISTED ? `${listed}…` : listed
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`
}
