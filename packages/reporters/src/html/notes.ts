import type { Finding, Severity } from '@hegao/contract'
import { type Language, words } from '../language.ts'
import { placeWords } from '../place-words.ts'
import { relatedNote } from '../related-note.ts'
import type { ReportedDocument } from '../reporter.ts'
import type { RuleDescription } from '../rule-description.ts'
import type { Anchors } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { pageWords } from './words.ts'

/** So many related places of one finding are listed. */
const SHOWN_RELATED = 8
/** So many findings of a group are shown in full. */
const SHOWN_OF_GROUP = 2

/** What notes are written with. */
export interface NoteOptions {
  readonly language: Language
  readonly rules: ReadonlyMap<string, RuleDescription>
}

/** Writes the notes that stand beside one row of the text. */
export interface NoteWriter {
  /** @param findings their indexes, each later than any written before */
  write(findings: readonly number[]): Markup[]
}

/**
 * Prepares the notes of a document. Findings that share a group are told of in full twice; the others of a row are
 * gathered in one note that only lists their numbers, or the text would be torn apart to make room for them.
 */
export function createNoteWriter(document: ReportedDocument, anchors: Anchors, options: NoteOptions): NoteWriter {
  const { findings } = document.analysis
  const written = new Map<string, number>()
  return {
    write(indexes) {
      const notes: Markup[] = []
      const gathered = new Map<string, { finding: Finding; numbers: Markup[] }>()
      for (const index of indexes) {
        const finding = findings[index]
        if (!finding) continue
        const { group, rule } = finding
        const key = group === null ? null : `${rule} ${group}`
        const count = key === null ? 0 : (written.get(key) ?? 0)
        if (key === null || count < SHOWN_OF_GROUP) {
          notes.push(note(finding, index + 1, document, anchors, options))
          if (key !== null) written.set(key, count + 1)
          continue
        }
        const others = gathered.get(key) ?? { finding, numbers: [] }
        others.numbers.push(again(finding, index + 1, anchors))
        gathered.set(key, others)
      }
      for (const { finding, numbers } of gathered.values()) notes.push(gatheredNote(finding, numbers, options))
      return notes
    },
  }
}

function note(
  finding: Finding,
  number: number,
  document: ReportedDocument,
  anchors: Anchors,
  { language, rules }: NoteOptions,
): Markup {
  const wording = words[language]
  const { severity, certainty, message, rule } = finding
  return html`
<article class="note ${severity}" id="${anchors.note(number)}"${dataOf(finding, number)}>
<header>${badge(severity, number, anchors)}<b>${wording.severity[severity]}</b>${wording.certainty[certainty]}${document.place ? html` <span class="place">${placeWords(document, finding, language)}</span>` : null}</header>
${ruleOf(rule, rules, language)}<p class="message">${message}</p>
${advice(finding, document.text, language)}${relatedList(finding, number, document, anchors, language)}</article>`
}

/** One of a group that is not told of in full. */
function again(finding: Finding, number: number, anchors: Anchors): Markup {
  return html`<span class="again" id="${anchors.note(number)}"${dataOf(finding, number)} title="${finding.message}">${badge(finding.severity, number, anchors)}</span>`
}

function gatheredNote(
  { severity, rule }: Finding,
  numbers: readonly Markup[],
  { language, rules }: NoteOptions,
): Markup {
  const title = rules.get(rule)?.title ?? rule
  return html`
<article class="gathered note ${severity}"><b>${words[language].severity[severity]}</b> ${pageWords[language].same(title)}${numbers}</article>`
}

function dataOf({ severity, category }: Finding, number: number): Markup {
  return html` data-finding="${number}" data-severity="${severity}" data-category="${category}"`
}

function badge(severity: Severity, number: number, anchors: Anchors): Markup {
  return html`<a class="badge ${severity}" href="#${anchors.place(number)}">${number}</a>`
}

/** The replacement that is safe, or those offered; one that the message already names is not said again. */
function advice({ message, fix, suggestions }: Finding, text: string, language: Language): Markup[] {
  const wording = words[language]
  if (fix !== null) {
    const old = text.slice(fix.range.start, fix.range.end)
    return [html`<p class="advice"><del>${old}</del> → <ins>${fix.text}</ins> ${pageWords[language].safe}</p>\n`]
  }
  const offered = suggestions.filter((suggestion) => suggestion.text !== '' && !message.includes(suggestion.text))
  return offered.map((suggestion) => html`<p class="advice">${wording.suggestion(suggestion.text)}</p>\n`)
}

function relatedList(
  { related, elsewhere = [] }: Finding,
  number: number,
  document: ReportedDocument,
  anchors: Anchors,
  language: Language,
): Markup | null {
  if (related.length === 0 && elsewhere.length === 0) return null
  const items = related.slice(0, SHOWN_RELATED).map((place, index) => {
    const line = placeWords(document, place, language)
    return html`<li><a href="#${anchors.related(number, index + 1)}">${line}</a> ${relatedNote(place, document.text)}</li>`
  })
  // They stand in pages of their own, if in any: named, not linked.
  const others = elsewhere.map(
    ({ file, position, message }) =>
      html`<li>${words[language].placeElsewhere(file, position.start.line, message)}</li>`,
  )
  const left = related.length - items.length
  return html`<ul class="places">${items}${left > 0 ? html`<li>${words[language].moreRelated(left)}</li>` : null}${others}</ul>\n`
}

/** The rule by its title; who opens it reads why it is there. */
function ruleOf(id: string, rules: ReadonlyMap<string, RuleDescription>, language: Language): Markup {
  const rule = rules.get(id)
  if (!rule) return html`<p class="rule">${id}</p>\n`
  return html`<details><summary>${rule.title}</summary><p>${rule.why}</p><p>${words[language].ruleSource(rule.source)}</p><p class="rule">${id}</p></details>\n`
}
