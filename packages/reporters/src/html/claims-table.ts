import type { ClaimRecord } from '@hegao/contract'
import { formatValue, periodOf, statusOf, unitOf } from '../claim-cells.ts'
import { type Language, words } from '../language.ts'
import type { ReportedDocument } from '../reporter.ts'
import { sectionPaths } from '../section-paths.ts'
import type { Anchors } from './anchors.ts'
import { filterGroup } from './filters.ts'
import { html, type Markup } from './markup.ts'
import { pageWords } from './words.ts'

/** The claims of a document as a table, with a filter by kind. */
export function claimsTable({ analysis }: ReportedDocument, anchors: Anchors, language: Language): Markup {
  const wording = words[language]
  const { claims, findings, sections } = analysis
  const heading = html`<h2>${wording.claims}<small>${wording.claimCount(claims.length)}</small></h2>`
  if (claims.length === 0) return html`<section class="claims">${heading}</section>`
  const pathOf = sectionPaths(sections)
  const badges = new Map<string, Markup[]>()
  for (const [index, { claims: ids, severity }] of findings.entries()) {
    const number = index + 1
    const badge = html`<a class="badge ${severity}" data-finding="${number}" href="#${anchors.note(number)}">${number}</a>`
    for (const id of new Set(ids)) badges.set(id, [...(badges.get(id) ?? []), badge])
  }
  const rows = claims.map((claim) => {
    const own = pathOf(claim.section).split(' > ').at(-1) ?? ''
    return html`<tr data-kind="${claim.kind}"><td><a href="#${anchors.claim(claim.id)}">${claim.text}</a>${badges.get(claim.id) ?? null}</td><td class="number">${formatValue(claim)}</td><td>${unitOf(claim)}</td><td>${claim.metric}</td><td class="short">${wording.csv.kind[claim.kind]}</td><td class="short">${statusOf(claim, wording)}</td><td>${periodOf(claim)}</td><td title="${pathOf(claim.section)}">${own}</td></tr>\n`
  })
  const columns = pageWords[language].claimColumns.map((column) => html`<th>${column}</th>`)
  return html`<section class="claims">${heading}
${kindFilter(claims, language)}
<table><thead><tr>${columns}</tr></thead><tbody>
${rows}</tbody></table></section>`
}

function kindFilter(claims: readonly ClaimRecord[], language: Language): Markup | null {
  return filterGroup(
    'kind',
    pageWords[language].kindFilter,
    claims.map(({ kind }) => ({ value: kind, label: words[language].csv.kind[kind] })),
  )
}
