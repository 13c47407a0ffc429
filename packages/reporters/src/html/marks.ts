import type { Finding, Severity } from '@hegao/contract'
import type { ReportedDocument } from '../reporter.ts'
import type { Anchors } from './anchors.ts'
import { html } from './markup.ts'
import type { Span } from './spans.ts'

/** The most serious colour lies on top. */
const depths = { section: 0, claim: 1, related: 2, info: 3, warning: 4, error: 5 } as const satisfies Record<
  Severity | 'section' | 'claim' | 'related',
  number
>

/** Everything that is marked in the text of a document. */
export function marksOf({ analysis }: ReportedDocument, anchors: Anchors): Span[] {
  const { sections, claims, findings } = analysis
  return [
    ...sections.map(
      ({ id, range, level }): Span => ({
        range,
        depth: depths.section,
        // Items of a list within a sentence are often whole clauses: they can be linked to, and look like their sentence.
        wrap: (content, first) =>
          html`<span class="${level === 'item' ? 'item' : 'heading'}"${idOf(anchors.section(id), first)}>${content}</span>`,
      }),
    ),
    ...claims.map(
      ({ id, range, kind }): Span => ({
        range,
        depth: depths.claim,
        wrap: (content, first) =>
          html`<span class="claim" data-kind="${kind}"${idOf(anchors.claim(id), first)}>${content}</span>`,
      }),
    ),
    ...findings.flatMap((finding, index) => findingMarks(finding, index + 1, anchors)),
  ]
}

function findingMarks({ severity, range, related }: Finding, number: number, anchors: Anchors): Span[] {
  const places = related.map(
    (place, index): Span => ({
      range: place.range,
      depth: depths.related,
      wrap: (content, first) =>
        html`<span class="related" data-finding="${number}"${idOf(anchors.related(number, index + 1), first)}>${content}</span>`,
    }),
  )
  const main: Span = {
    range,
    depth: depths[severity],
    wrap: (content, first) =>
      html`<mark class="${severity}" data-finding="${number}"${idOf(anchors.place(number), first)}>${content}</mark>`,
    after: html`<a class="badge ${severity}" data-finding="${number}" href="#${anchors.note(number)}">${number}</a>`,
  }
  return [main, ...places]
}

function idOf(id: string, first: boolean) {
  return first ? html` id="${id}"` : null
}
