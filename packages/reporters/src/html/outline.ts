import type { Finding, SectionRecord, Severity } from '@hegao/contract'
import { headingText } from '../heading.ts'
import { type Language, words } from '../language.ts'
import type { ReportedDocument } from '../reporter.ts'
import { sectionDepths } from '../section-paths.ts'
import type { Anchors } from './anchors.ts'
import { html, type Markup } from './markup.ts'

/** Deeper levels are indented no further. */
const MAX_DEPTH = 5

/** The sections of a document as links into its text; each bears the number of findings in it, in the colour of the gravest. */
export function outlineOf({ analysis }: ReportedDocument, anchors: Anchors, language: Language): Markup {
  const wording = words[language]
  const { sections, findings } = analysis
  if (sections.length === 0)
    return html`<nav class="outline"><h2>${wording.outline}</h2><p>${wording.noSections}</p></nav>`
  const depths = sectionDepths(sections)
  const counts = findingsBySection(sections, findings)
  const items = sections.map(({ id, marker, title }) => {
    const depth = Math.min(depths.get(id) ?? 0, MAX_DEPTH)
    const count = counts.get(id)
    const badge = count ? html`<span class="count ${count.gravest}">${count.findings}</span>` : null
    return html`<li class="depth-${depth}"><a href="#${anchors.section(id)}">${headingText(marker + title)}</a>${badge}</li>\n`
  })
  return html`<nav class="outline"><h2>${wording.outline}</h2><ol>\n${items}</ol></nav>`
}

interface Count {
  findings: number
  gravest: Severity
}

const gravity: readonly Severity[] = ['info', 'warning', 'error']

/** By the id of a section, what was found in it and all below it. */
function findingsBySection(sections: readonly SectionRecord[], findings: readonly Finding[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  const add = (id: string, { findings: number, gravest }: Count) => {
    const count = counts.get(id)
    if (!count) counts.set(id, { findings: number, gravest })
    else {
      count.findings += number
      if (gravity.indexOf(gravest) > gravity.indexOf(count.gravest)) count.gravest = gravest
    }
  }
  const inOrder = findings.toSorted((a, b) => a.range.start - b.range.start)
  const open: SectionRecord[] = []
  let next = 0
  for (const { range, severity } of inOrder) {
    for (let section = sections[next]; section && section.extent.start <= range.start; section = sections[next]) {
      open.push(section)
      next += 1
    }
    while ((open.at(-1)?.extent.end ?? Infinity) <= range.start) open.pop()
    const innermost = open.at(-1)
    if (innermost) add(innermost.id, { findings: 1, gravest: severity })
  }
  // Children come after their parents: from the last to the first, each hands its sum up.
  for (const { id, parent } of sections.toReversed()) {
    const count = counts.get(id)
    if (parent !== null && count) add(parent, count)
  }
  return counts
}
