import { formatValue, periodOf, statusOf, unitOf } from '../claim-cells.ts'
import { alignRows, type Column, printable } from '../display.ts'
import { words } from '../language.ts'
import { placeWords } from '../place-words.ts'
import type { ReportedDocument } from '../reporter.ts'
import { explanationText } from './explanation.ts'
import type { PrettyOptions } from './options.ts'

/** The metric gets what the other columns leave of the terminal: they take about seventy. */
function columnsFor(width: number): readonly Column[] {
  const metric = Math.min(Math.max(width - 70, 16), 40)
  return [{}, { maxWidth: metric }, { maxWidth: 24 }, { align: 'right' }, { maxWidth: 12 }, {}, { maxWidth: 20 }]
}

/** The claims of a document as a table aligned by display width. */
export function prettyClaims(document: ReportedDocument, { language, palette, width }: PrettyOptions): string {
  const { analysis } = document
  const wording = words[language]
  if (analysis.claims.length === 0) return `${palette.dim(wording.noClaims)}\n`
  const explained = analysis.claims.some(({ explanation }) => explanation !== undefined)
  const rows = analysis.claims.map((claim) => {
    const { line, column } = claim.position.start
    const place = document.place ? placeWords(document, claim, language) : `${line}:${column}`
    const value = [formatValue(claim), unitOf(claim)]
    const cells = [place, claim.metric, claim.text, ...value, statusOf(claim, wording), periodOf(claim)]
    return [
      ...cells,
      ...(explained ? [claim.explanation ? explanationText(claim.explanation, language) : ''] : []),
    ].map(printable)
  })
  const titles = [...wording.claimColumns, ...(explained ? [wording.explanationColumn] : [])]
  const [header, ...lines] = alignRows([titles, ...rows], columnsFor(width))
  return `${[palette.heading(header ?? ''), ...lines].join('\n')}\n`
}
