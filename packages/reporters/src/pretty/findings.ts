import type { Finding } from '@hegao/contract'
import { printable } from '../display.ts'
import { type Language, type Words, words } from '../language.ts'
import { placeLabel, placeWords } from '../place-words.ts'
import type { ReportedDocument } from '../reporter.ts'
import { type Mark, markedLines } from './marked-lines.ts'
import type { PrettyOptions } from './options.ts'

/** So many findings of a group are printed before the rest is only counted. */
const SHOWN_OF_GROUP = 3
/** So many related places are printed of one finding. */
const SHOWN_RELATED = 8

/**
 * The findings of a document in order of place: each with its message, its line cut around the place, and the places
 * it rests on. Findings of one group are printed three times and then counted, unless `all` is set.
 */
export function prettyFindings(document: ReportedDocument, options: PrettyOptions): string {
  const { analysis } = document
  const folded = options.all ? new Map<string, Finding[]>() : foldedFindings(analysis.findings)
  const printed = new Map<string, number>()
  const blocks: string[] = []
  for (const finding of analysis.findings) {
    const rest = folded.get(finding.group ?? '')
    const place = (printed.get(finding.group ?? '') ?? 0) + 1
    printed.set(finding.group ?? '', place)
    if (rest && place > SHOWN_OF_GROUP) continue
    const lines = [headline(finding, document, options), ...placeLines(document, finding, options)]
    if (rest && place === SHOWN_OF_GROUP) {
      const more = words[options.language].more(rest.length, placesOf(rest, document, options.language), finding.rule)
      lines.push(options.palette.dim(`  + ${more}`))
    }
    blocks.push(lines.join('\n'))
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** Whether {@link prettyFindings} leaves something out that `all` would show. */
export function foldsFindings(findings: readonly Finding[]): boolean {
  return foldedFindings(findings).size > 0
}

/** By group, the findings that are only counted. A finding without a group is never among them. */
function foldedFindings(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (!finding.group) continue
    const group = groups.get(finding.group)
    if (group) group.push(finding)
    else groups.set(finding.group, [finding])
  }
  const folded = new Map<string, Finding[]>()
  for (const [name, group] of groups) {
    // A group one larger than what is shown is printed whole: the line that counts the rest would take as much room.
    if (group.length > SHOWN_OF_GROUP + 1) folded.set(name, group.slice(SHOWN_OF_GROUP))
  }
  return folded
}

/** The lines of a text as one list, the places in another file one by one. */
function placesOf(found: readonly Finding[], document: ReportedDocument, language: Language): string[] {
  if (document.place) return found.map((finding) => placeWords(document, finding, language))
  return [words[language].lines([...new Set(found.map(({ position }) => position.start.line))])]
}

function headline(finding: Finding, document: ReportedDocument, { language, palette }: PrettyOptions): string {
  const { line, column } = finding.position.start
  const file = printable(document.analysis.file)
  const place = palette.place(
    document.place ? `${file} ${printable(placeWords(document, finding, language))}` : `${file}:${line}:${column}`,
  )
  const severity = palette[finding.severity](words[language].severity[finding.severity])
  const certainty = words[language].certainty[finding.certainty]
  return `${place} ${severity}${certainty} ${printable(finding.message)}  ${palette.dim(finding.rule)}`
}

function placeLines(
  document: ReportedDocument,
  finding: Finding,
  { language, palette, width, all }: PrettyOptions,
): string[] {
  const { text } = document
  const wording = words[language]
  const related = all ? finding.related : finding.related.slice(0, SHOWN_RELATED)
  const label = (placed: Pick<Finding, 'range' | 'position'>) => placeLabel(document, placed)
  const marks: Mark[] = [
    {
      position: finding.position,
      label: label(finding),
      main: true,
      paint: palette[finding.severity],
      note: advice(finding, wording),
    },
    ...related.map(({ position, range, message }) => ({
      position,
      label: label({ position, range }),
      main: false,
      paint: palette.related,
      // A message that only repeats what stands there is no news.
      note: message === text.slice(range.start, range.end) ? '' : message,
    })),
  ]
  const lines = markedLines(text, marks, {
    width,
    gutter: palette.dim,
    noteSeparator: language === 'zh' ? '；' : '; ',
  })
  const left = finding.related.length - related.length
  if (left > 0) lines.push(palette.dim(`  + ${wording.moreRelated(left)}`))
  for (const { file, position, message } of finding.elsewhere ?? []) {
    const { line, column } = position.start
    lines.push(`  ${palette.place(`${printable(file)}:${line}:${column}`)} ${palette.related(printable(message))}`)
  }
  return lines
}

/** The first suggestion, where the message does not already say it. */
function advice({ message, suggestions }: Finding, wording: Words): string {
  const text = suggestions[0]?.text
  return text === undefined || text === '' || message.includes(text) ? '' : wording.suggestion(text)
}
