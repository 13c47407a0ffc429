import type { Finding, Range, SectionRecord } from '@hegao/contract'
import { truncate } from './display.ts'
import { type Language, words } from './language.ts'
import { relatedNote } from './related-note.ts'
import type { ReportedDocument } from './reporter.ts'
import type { RuleDescription } from './rule-description.ts'
import { sectionPaths } from './section-paths.ts'

/** A comment for the margin of a document. */
export interface MarginComment {
  /** What it is about, in UTF-16 code units of the document's text. */
  readonly range: Range
  /** Its paragraphs. */
  readonly text: readonly string[]
  /** What it is about in its own words, for a margin that cannot point at it. */
  readonly quotation: string
}

/** What comments are written with. */
export interface CommentOptions {
  readonly language: Language
  /** By id: whatever runs the rules knows where they come from. */
  readonly rules: ReadonlyMap<string, RuleDescription>
}

/** What a comment is about is quoted in so many columns. */
const QUOTED_WIDTH = 40

/** So many places are named in a comment; of the others it gives the number. */
const NAMED_PLACES = 8

/**
 * Words the findings of a document as comments, one for each; findings that share a group are instances of one thing and
 * make one comment, at the first of them. Places are named by section: who reads a margin has no line numbers.
 */
export function marginComments(
  { analysis: { findings, sections }, text }: ReportedDocument,
  { language, rules }: CommentOptions,
): MarginComment[] {
  const pathAt = createPathReader(sections)
  const instances = new Map<string, Finding[]>()
  const alone: Finding[][] = []
  for (const finding of findings) {
    const key = finding.group === null ? null : `${finding.rule} ${finding.group}`
    const others = key === null ? undefined : instances.get(key)
    if (others !== undefined) {
      others.push(finding)
      continue
    }
    const group = [finding]
    if (key !== null) instances.set(key, group)
    alone.push(group)
  }
  return alone.flatMap(([finding, ...others]) => (finding === undefined ? [] : [comment(finding, others)]))

  function comment(finding: Finding, others: readonly Finding[]): MarginComment {
    const { range } = finding
    const quoted = truncate(text.slice(range.start, range.end), QUOTED_WIDTH)
    return { range, text: wording(finding, others), quotation: words[language].margin.about(quoted) }
  }

  function wording(finding: Finding, others: readonly Finding[]): string[] {
    const { margin, severity, certainty, suggestion } = words[language]
    const here = pathAt(finding.range.start)
    const place = (range: Range, note: string): string => {
      const path = pathAt(range.start)
      return margin.place(path === here ? '' : path, note)
    }
    const related = finding.related.map((one) => place(one.range, relatedNote(one, text)))
    const elsewhere = (finding.elsewhere ?? []).map(({ file, message }) => margin.inFile(file, message))
    const same = others.map(({ range }) => place(range, text.slice(range.start, range.end)))
    const fix = finding.fix === null ? [] : [finding.fix.text]
    const advice = [...new Set([...finding.suggestions.map((one) => one.text), ...fix])]
    const source = rules.get(finding.rule)?.source
    return [
      `${severity[finding.severity]}${certainty[finding.certainty]}${margin.colon}${finding.message}`,
      ...advice.map((put) => (put === '' ? margin.leaveOut : suggestion(put))),
      ...listed([...related, ...elsewhere], margin.related, margin.more),
      ...listed(same, margin.same(others.length), margin.more),
      margin.rule(finding.rule, source ?? null),
    ]
  }
}

function listed(places: readonly string[], title: string, more: (count: number) => string): string[] {
  if (places.length === 0) return []
  const rest = places.length - NAMED_PLACES
  return [title, ...places.slice(0, NAMED_PLACES), ...(rest > 0 ? [more(rest)] : [])]
}

/** Tells the headings over an offset, outermost first. */
function createPathReader(sections: readonly SectionRecord[]): (offset: number) => string {
  const pathOf = sectionPaths(sections)
  return (offset) => {
    // Sections stand in document order: the last whose extent holds the offset is the innermost.
    const innermost = sections.findLast(({ extent }) => extent.start <= offset && offset < extent.end)
    return pathOf(innermost?.id ?? null)
  }
}
