import type { Range } from '@hegao/contract'
import { alignRows, printable, truncate } from '../display.ts'
import { headingText } from '../heading.ts'
import { words } from '../language.ts'
import { placeLabel } from '../place-words.ts'
import type { ReportedDocument } from '../reporter.ts'
import { sectionDepths } from '../section-paths.ts'
import type { PrettyOptions } from './options.ts'

/**
 * The sections of a document as an indented tree, each with its line number. A section whose marker a finding of the
 * category `numbering` is about bears that finding's message.
 */
export function prettyOutline(document: ReportedDocument, { language, palette, width }: PrettyOptions): string {
  const { analysis, text } = document
  const wording = words[language]
  if (analysis.sections.length === 0) return `${palette.dim(wording.noSections)}\n`
  const depths = sectionDepths(analysis.sections)
  const irregularities = analysis.findings.filter(({ category }) => category === 'numbering')
  const rows = analysis.sections.map((section) => [
    printable(placeLabel(document, section)),
    '  '.repeat(depths.get(section.id) ?? 0) + headingText(text.slice(section.range.start, section.range.end)),
  ])
  const lines = alignRows(rows, [{ align: 'right' }, {}])
  return analysis.sections
    .map((section, index) => {
      const line = truncate(lines[index] ?? '', width)
      const faults = irregularities.filter(({ range }) => startsIn(range, section.range))
      return [line, ...faults.map((fault) => `    ${palette[fault.severity](`! ${printable(fault.message)}`)}`)].join(
        '\n',
      )
    })
    .join('\n')
    .concat('\n')
}

function startsIn(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.start < outer.end
}
