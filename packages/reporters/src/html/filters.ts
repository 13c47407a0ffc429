import type { Analysis } from '@hegao/contract'
import { severitySchema } from '@hegao/contract'
import { type Language, words } from '../language.ts'
import { html, type Markup } from './markup.ts'
import { pageWords } from './words.ts'

/** Boxes by which findings are shown and hidden, and claims marked in the text. The page's script brings them to life. */
export function findingFilters({ findings, claims }: Analysis, language: Language): Markup {
  const wording = pageWords[language]
  const severities = severitySchema.options.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  return html`<div class="filters">${[
    filterGroup(
      'severity',
      wording.severityFilter,
      severities.map(({ severity }) => ({ value: severity, label: words[language].severity[severity] })),
    ),
    filterGroup(
      'category',
      wording.categoryFilter,
      findings.map(({ category }) => ({ value: category, label: wording.category[category] })),
    ),
    claims.length === 0 ? null : html`<label><input type="checkbox" data-show-claims> ${wording.markClaims}</label>`,
  ]}</div>`
}

/** A box for each distinct value, with how often there is such an item. */
export function filterGroup(
  name: string,
  title: string,
  items: readonly { readonly value: string; readonly label: string }[],
): Markup | null {
  const counts = new Map<string, { label: string; count: number }>()
  for (const { value, label } of items) {
    const counted = counts.get(value)
    if (counted) counted.count += 1
    else counts.set(value, { label, count: 1 })
  }
  // With one value there is nothing to choose.
  if (counts.size < 2) return null
  const boxes = Array.from(
    counts,
    ([value, { label, count }]) =>
      html`<label class="${value}"><input type="checkbox" checked data-filter="${name}" value="${value}"> ${label}<small>${count}</small></label>`,
  )
  return html`<div class="filter" role="group" aria-label="${title}"><span class="filter-title">${title}</span>${boxes}</div>`
}
