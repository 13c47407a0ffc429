import { type Manuscript, type Relation, relationsOf } from '@hegao/checker'
import type { ClaimStatus, Finding } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { partsOf } from './amount.ts'
import { type Figure, figuresOf } from './figure.ts'
import { grouped } from './group.ts'
import { type FigureKey, keysOf } from './key.ts'

/** One figure on the sheet, as an office reads it. */
export interface LedgerRow {
  /** From 1, in the order of the report. */
  readonly number: number
  /** Where it stands, in words: the titles above it, outermost first, and which sentence below the last. */
  readonly path: readonly string[]
  readonly sentenceNumber: number
  /** The sentence, parted at the figure; a long one is cut off on either side. */
  readonly sentence: { readonly before: string; readonly figure: string; readonly after: string }
  /** With what is told of it where that is not its level: 财政收入（增减）. */
  readonly metric: string
  /** As written, with its unit. */
  readonly value: string
  /** Magnitude and unit as written: 万元. Empty where the figure has none beside it. */
  readonly unit: string
  readonly period: string
  readonly status: string
  /** What it is tied to, a line each: 第3号“收文”的一部分. */
  readonly ties: readonly string[]
  /** What hegao found wrong with it. */
  readonly findings: readonly string[]
  readonly key: FigureKey
}

/** All figures of a report, to be verified one by one. */
export interface Ledger {
  /** The document's title; null where it has none. */
  readonly title: string | null
  /** The document as it is called. */
  readonly document: string
  readonly rows: readonly LedgerRow[]
}

/**
 * Makes the sheet of a report's figures.
 *
 * @param findings what was found in the same report
 * @param document the name the sheet gives the document
 */
export function createLedger(manuscript: Manuscript, findings: readonly Finding[], document: string): Ledger {
  const { source, report, claims } = manuscript
  const { text } = source
  const figures = figuresOf({ text, report, claims })
  const keys = keysOf(figures)
  const numbers = new Map(figures.map(({ claim }, at) => [claim.id, at + 1]))
  const ties = tiesOf(relationsOf(manuscript), numbers)
  const messages = messagesByClaim(findings)
  const title = report.children.find((child) => child.type === 'title')
  const rows = figures.flatMap((figure, at): LedgerRow[] => {
    const key = keys[at]
    if (key === undefined) return []
    const { claim, path, sentenceNumber } = figure
    return [
      {
        number: at + 1,
        path,
        sentenceNumber,
        sentence: quoted(figure, text),
        metric: claim.metric + roleWord(claim),
        value: claim.text,
        unit: unitWord(claim),
        period: claim.scope.period ?? '',
        status: statusWords[claim.status],
        ties: ties.get(claim.id) ?? [],
        findings: messages.get(claim.id) ?? [],
        key,
      },
    ]
  })
  return { title: title?.type === 'title' ? title.value : null, document, rows }
}

/** Metrics that say themselves that they are a share or a change: 三级手术占比. */
const saysItself = /(?:占比|比重|比例|率|增长|增幅|增速|降幅|提高|下降)$/

/** What stands behind the metric of a figure that is no level: 财政收入（增减） beside 财政收入. */
function roleWord({ metric, role, kind }: Claim): string {
  if (metric === '' || saysItself.test(metric)) return ''
  if (role === 'change') return '（增减）'
  return role === 'share' && (kind === 'percentage' || kind === 'fraction') ? '（占比）' : ''
}

/** Magnitude and unit as written; of 90分钟以内 分钟, of 1∶1.6 nothing. */
function unitWord({ text, unit }: Claim): string {
  const written = partsOf(text)?.after ?? unit
  return /[0-9]/.test(written) ? '' : written.replace(/(?:以上|以下|以内|左右|上下)$/, '')
}

const statusWords: Readonly<Record<ClaimStatus, string>> = {
  actual: '实际',
  planned: '计划',
  budget: '预算',
  requirement: '要求',
}

/** So much of a sentence is shown before and behind the figure; a longer one is cut off, between clauses where it can be. */
const shownBefore = 75
const shownBehind = 45

function quoted({ claim: { range }, context }: Figure, text: string): LedgerRow['sentence'] {
  const start = Math.max(context.start, range.start - shownBefore)
  const end = Math.min(context.end, range.end + shownBehind)
  const shown = (from: number, to: number) => text.slice(from, Math.max(from, to)).replace(/\s+/g, ' ')
  const before = shown(start, range.start).trimStart()
  const after = shown(range.end, end).trimEnd()
  return {
    before: start > context.start ? `…${before.replace(/^[^，；：、]*[，；：、](?=.)/, '')}` : before,
    figure: shown(range.start, range.end),
    after: end < context.end ? `${after.replace(/[^，；：、]*$/, '')}…` : after,
  }
}

/** Beyond so many a figure's ties are no help to who reads them. */
const mostTies = 6

function tiesOf(relations: readonly Relation[], numbers: ReadonlyMap<string, number>): Map<string, string[]> {
  const sentences = relations.flatMap((relation) => wordTie(relation, numbers))
  const ties = new Map<string, string[]>()
  for (const [id, group] of grouped(sentences, ({ claim }) => claim.id)) {
    const lines = [...grouped(group, ({ lead }) => lead)].map(([, same]) => {
      const named = same.slice(0, mostTies).map(({ other }) => other)
      const more = same.length > mostTies ? `等${same.length}个` : ''
      return `${same[0]?.lead ?? ''}${named.join('、')}${more}${same[0]?.tail ?? ''}`
    })
    ties.set(id, lines)
  }
  return ties
}

interface Tie {
  readonly claim: Claim
  readonly lead: string
  readonly other: string
  readonly tail: string
}

function wordTie({ kind, first, second }: Relation, numbers: ReadonlyMap<string, number>): Tie[] {
  const number = (claim: Claim) => `第${numbers.get(claim.id) ?? '？'}号`
  const tie = (claim: Claim, other: Claim, lead: string, tail = ''): Tie => ({
    claim,
    lead,
    other: number(other),
    tail,
  })
  switch (kind) {
    case 'part':
      return [tie(first, second, '属于'), tie(second, first, '包括')]
    case 'same':
      return [tie(first, second, '同一数据又见'), tie(second, first, '同一数据又见')]
    case 'from-to':
      return [tie(first, second, '变化到'), tie(second, first, '变化自')]
    case 'change':
      return [tie(first, second, '变化幅度，结果见'), tie(second, first, '变化幅度见')]
    case 'shares':
      return [tie(first, second, '与', '同为占比'), tie(second, first, '与', '同为占比')]
  }
}

function messagesByClaim(findings: readonly Finding[]): Map<string, string[]> {
  const messages = new Map<string, string[]>()
  for (const { claims, message } of findings) {
    for (const id of new Set(claims)) messages.set(id, [...(messages.get(id) ?? []), message])
  }
  return messages
}
