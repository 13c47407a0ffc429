import type { ClaimRecord } from '@hegao/contract'
import { alignRows, type Column, printable } from '../display.ts'
import { words } from '../language.ts'
import type { ReportedDocument } from '../reporter.ts'
import { explanationText } from './explanation.ts'
import type { PrettyOptions } from './options.ts'

/** The metric gets what the other columns leave of the terminal: they take about seventy. */
function columnsFor(width: number): readonly Column[] {
  const metric = Math.min(Math.max(width - 70, 16), 40)
  return [{}, { maxWidth: metric }, { maxWidth: 24 }, { align: 'right' }, { maxWidth: 12 }, {}, { maxWidth: 20 }]
}

/** The claims of a document as a table aligned by display width. */
export function prettyClaims({ analysis }: ReportedDocument, { language, palette, width }: PrettyOptions): string {
  const wording = words[language]
  if (analysis.claims.length === 0) return `${palette.dim(wording.noClaims)}\n`
  const explained = analysis.claims.some(({ explanation }) => explanation !== undefined)
  const rows = analysis.claims.map((claim) => {
    const { line, column } = claim.position.start
    const status = wording.status[claim.status] + (claim.role === 'level' ? '' : `·${wording.role[claim.role]}`)
    const period = [claim.scope.period, claim.base].filter((part) => part !== null).join(' ')
    const cells = [`${line}:${column}`, claim.metric, claim.text, formatValue(claim), unitOf(claim), status, period]
    return [
      ...cells,
      ...(explained ? [claim.explanation ? explanationText(claim.explanation, language) : ''] : []),
    ].map(printable)
  })
  const titles = [...wording.claimColumns, ...(explained ? [wording.explanationColumn] : [])]
  const [header, ...lines] = alignRows([titles, ...rows], columnsFor(width))
  return `${[palette.heading(header ?? ''), ...lines].join('\n')}\n`
}

/** The unit of the value beside it: 三成 and 1‰ are shown as 30 and 0.1 of a hundred, money in yuan or the named currency. */
function unitOf({ kind, unit, currency }: ClaimRecord): string {
  if (kind === 'percentage') return '%'
  return currency === undefined || currency === 'CNY' ? unit : `${unit} ${currency}`
}

/**
 * A claim's value in base units, digits in groups of three: `5,000`, `>5,000` for 5000余, `≈300`, `5～8`; an em dash where
 * a placeholder stands for it.
 */
export function formatValue({
  value: { min, max },
  approximation,
}: Pick<ClaimRecord, 'value' | 'approximation'>): string {
  if (min === null) return max === null ? '—' : `${approximation === 'at-most' ? '≤' : '<'}${grouped(max)}`
  if (max === null) return `${approximation === 'at-least' ? '≥' : '>'}${grouped(min)}`
  if (min !== max) return `${grouped(min)}～${grouped(max)}`
  return approximation === 'about' ? `≈${grouped(min)}` : grouped(min)
}

function grouped(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 20 })
}
