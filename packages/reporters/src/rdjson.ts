import type { Finding, Point, Range, Severity } from '@hegao/contract'
import { createLocator } from '@hegao/parser'
import { slashed } from './file-uri.ts'
import { relatedNote } from './related-note.ts'
import type { ReportedDocument, Reporter } from './reporter.ts'
import { findingCount } from './tally.ts'

/**
 * Diagnostic JSON as reviewdog reads it (`reviewdog -f=rdjson`), one object for all documents. Columns count the bytes
 * of a line in UTF-8, as that format demands.
 */
export function rdjsonReporter(): Reporter {
  return {
    begin: () => '{"source":{"name":"hegao"},"diagnostics":[',
    document: (document, before) => {
      const place = placesIn(document.text)
      const count = findingCount(before)
      return document.analysis.findings
        .map(
          (finding, index) =>
            `${count + index > 0 ? ',' : ''}\n${JSON.stringify(diagnostic(document, finding, place))}`,
        )
        .join('')
    },
    separator: '',
    end: () => '\n]}\n',
  }
}

const severityNames: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

type Places = ReturnType<typeof placesIn>

function diagnostic(document: ReportedDocument, finding: Finding, place: Places) {
  const path = slashed(document.analysis.file)
  if (document.place) return fileDiagnostic(document, finding, document.place, path)
  return {
    message: finding.message,
    location: { path, range: place(finding.range) },
    severity: severityNames[finding.severity],
    code: { value: finding.rule },
    suggestions: suggestionsOf(finding).map(({ range, text }) => ({ range: place(range), text })),
    related_locations: [
      ...finding.related.map(({ range, message }) => ({ message, location: { path, range: place(range) } })),
      // Lines alone: the columns of that format count bytes of a text that is not at hand.
      ...(finding.elsewhere ?? []).map(({ file: other, position, message }) => ({
        message,
        location: {
          path: slashed(other),
          range: { start: { line: position.start.line }, end: { line: position.end.line } },
        },
      })),
    ],
  }
}

/** In a file that is no plain text there are no lines to point at: the message says where. */
function fileDiagnostic(
  { text }: ReportedDocument,
  { message, severity, rule, range, related }: Finding,
  place: NonNullable<ReportedDocument['place']>,
  path: string,
) {
  const worded = (at: Range, said: string) => [place(at), said].filter((part) => part !== null).join(' ')
  return {
    message: worded(range, message),
    location: { path },
    severity: severityNames[severity],
    code: { value: rule },
    related_locations: related.map((other) => ({
      message: worded(other.range, relatedNote(other, text)),
      location: { path },
    })),
  }
}

/** The safe replacement before those that need a decision; none twice. */
function suggestionsOf({ fix, suggestions }: Finding): { range: Range; text: string }[] {
  if (fix === null) return suggestions
  const others = suggestions.filter(
    ({ range, text }) => text !== fix.text || range.start !== fix.range.start || range.end !== fix.range.end,
  )
  return [fix, ...others]
}

function placesIn(text: string) {
  const locator = createLocator(text)
  const bytes = utf8Offsets(text)
  const point = (offset: number) => {
    const { line, column, offset: at }: Point = locator.point(offset)
    return { line, column: (bytes[at] ?? 0) - (bytes[at - column + 1] ?? 0) + 1 }
  }
  return ({ start, end }: Range) => ({ start: point(start), end: point(end) })
}

/** By UTF-16 offset, how many bytes of UTF-8 stand before it. */
function utf8Offsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0
    const units = code > 0xffff ? 2 : 1
    const before = offsets[i] ?? 0
    // An offset between the halves of a surrogate pair counts as one before it.
    if (units === 2) offsets[i + 1] = before
    offsets[i + units] = before + bytesOf(code)
    i += units
  }
  return offsets
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
}
