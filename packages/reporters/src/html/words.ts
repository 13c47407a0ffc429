import type { Category } from '@hegao/contract'
import type { Language } from '../language.ts'

/** What the page says in words of its own, beyond those the other formats use. */
export interface PageWords {
  /** As HTML writes it. */
  readonly language: string
  readonly pageTitle: string
  readonly category: Readonly<Record<Category, string>>
  readonly documents: string
  readonly severityFilter: string
  readonly categoryFilter: string
  readonly kindFilter: string
  readonly markClaims: string
  readonly claimColumns: readonly [
    text: string,
    value: string,
    unit: string,
    metric: string,
    kind: string,
    status: string,
    period: string,
    section: string,
  ]
  /** Heads the numbers of findings like others that have been told of. */
  same(title: string): string
  readonly safe: string
  readonly footer: (version: string) => string
}

const zh: PageWords = {
  language: 'zh-CN',
  pageTitle: '核稿结果',
  category: {
    placeholder: '未填写',
    contradiction: '前后不一',
    arithmetic: '计算',
    enumeration: '列举',
    numbering: '序号',
    period: '时间',
    'duplicate-text': '重复',
    'foreign-text': '混入文字',
    redundancy: '赘余',
    wording: '用词',
    punctuation: '标点',
    unit: '单位',
    format: '格式',
    reuse: '沿用与校核',
  },
  documents: '文稿',
  severityFilter: '级别',
  categoryFilter: '类别',
  kindFilter: '数据类别',
  markClaims: '在文中标出数据',
  claimColumns: ['原文', '数值', '单位', '指标', '类别', '状态', '时期', '所在层次'],
  same: (title) => `同上（${title}）：`,
  safe: '可直接改',
  footer: (version) => `由核稿 hegao ${version} 生成，离线核查，请以人工复核为准`,
}

const en: PageWords = {
  language: 'en',
  pageTitle: 'hegao report',
  category: {
    placeholder: 'placeholders',
    contradiction: 'contradictions',
    arithmetic: 'arithmetic',
    enumeration: 'enumerations',
    numbering: 'numbering',
    period: 'dates',
    'duplicate-text': 'repetition',
    'foreign-text': 'foreign text',
    redundancy: 'redundancy',
    wording: 'wording',
    punctuation: 'punctuation',
    unit: 'units',
    format: 'format',
    reuse: 'reuse and verification',
  },
  documents: 'Documents',
  severityFilter: 'Severity',
  categoryFilter: 'Category',
  kindFilter: 'Kind',
  markClaims: 'mark figures in the text',
  claimColumns: ['text', 'value', 'unit', 'metric', 'kind', 'status', 'period', 'section'],
  same: (title) => `the same (${title}): `,
  safe: 'safe to apply',
  footer: (version) => `Made offline by hegao ${version}; a person has the last word`,
}

/** The words of a language. */
export const pageWords: Readonly<Record<Language, PageWords>> = { zh, en }
