import type { Range } from '@hegao/contract'
import type { ReportedDocument } from '../reporter.ts'
import type { Anchors } from './anchors.ts'
import { type Block, blocksOf } from './blocks.ts'
import { marksOf } from './marks.ts'
import { html, type Markup, trusted } from './markup.ts'
import type { NoteWriter } from './notes.ts'
import { createSpanRenderer, type SpanRenderer } from './spans.ts'

/**
 * The text of a document in its paragraphs, headings and tables, with its places marked and its notes beside it. A row
 * begins with a paragraph that has notes and takes in
 * those after it that have none, so that the notes have room.
 */
export function manuscript(document: ReportedDocument, anchors: Anchors, notes: NoteWriter): Markup {
  const { text } = document
  const { findings } = document.analysis
  const blocks = blocksOf(document)
  const renderer = createSpanRenderer(text, marksOf(document, anchors))
  let next = 0
  /** The notes on all places that begin before an offset and have not been written yet. */
  const notesUpTo = (offset: number): Markup[] => {
    const indexes: number[] = []
    for (; next < findings.length && (findings[next]?.range.start ?? 0) <= offset; next += 1) indexes.push(next)
    return notes.write(indexes)
  }
  const rows: Row[] = []
  for (const [index, block] of blocks.entries()) {
    const last = index === blocks.length - 1
    const body = bodyOf(block, text, renderer)
    const rest = last ? renderer.render({ start: text.length, end: text.length }) : null
    const shown = html`<div class="block ${block.kind}"><span class="line">${block.line}</span><div class="text">${body}${rest}</div></div>\n`
    const beside = notesUpTo(last ? text.length : block.range.end)
    const row = rows.at(-1)
    if (row && beside.length === 0) row.blocks.push({ kind: block.kind, shown })
    else rows.push({ blocks: [...headingsAtEnd(row), { kind: block.kind, shown }], notes: beside })
  }
  return html`<div class="manuscript">
${rows.map((row) => html`<div class="row"><div>${row.blocks.map(({ shown }) => shown)}</div><aside class="notes">${row.notes}</aside></div>\n`)}</div>`
}

interface Row {
  readonly blocks: { readonly kind: Block['kind']; readonly shown: Markup }[]
  readonly notes: readonly Markup[]
}

/** Takes from a row the headings it ends with, which belong to what comes next; never what the row began with. */
function headingsAtEnd(row: Row | undefined): Row['blocks'] {
  const first = row?.blocks.findLastIndex(({ kind }, index) => kind !== 'heading' || index === 0) ?? 0
  return row?.blocks.splice(first + 1) ?? []
}

function bodyOf(block: Block, text: string, renderer: SpanRenderer): Markup {
  if (block.kind === 'table') {
    const rows = block.rows.map((cells) => html`<tr>${cells.map((cell) => cellOf(cell, text, renderer))}</tr>`)
    return html`<table class="of-text">${rows}</table>`
  }
  const content = renderer.render(block.range)
  if (block.kind === 'title') return html`<h2 class="title">${content}</h2>`
  // What is indented in the text stands as it is.
  const indent = /^\s/.test(text.slice(block.range.start, block.range.start + 1)) ? '' : 'indented'
  if (block.kind === 'paragraph') return html`<p class="${indent}">${content}</p>`
  const tag = trusted(`h${Math.min(block.level + 2, 6)}`)
  return html`<${tag} class="level-${Math.min(block.level, 4)} ${indent}">${content}</${tag}>`
}

function cellOf(cell: Range, text: string, renderer: SpanRenderer): Markup {
  const numeric = /^[\s\d.,，％%+−-]+$/.test(text.slice(cell.start, cell.end))
  return html`<td${numeric ? html` class="number"` : null}>${renderer.render(cell)}</td>`
}
