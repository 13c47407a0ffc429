import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyze } from '@hegao/checker'
import type { Preset } from '@hegao/contract'
import { readDocument } from '@hegao/documents'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { libraryWordFile } from '../scripts/fixtures/library-word-file.ts'
import { corpusText, corpusTexts } from './corpus.ts'

/** The rules that look at paper and not only at the text. */
const ofLayout =
  /^(?:format\/(?:page-|title-|body-|heading-|line-|first-|uneven-|pasted-)|numbering\/typed-among-automatic)/

async function layoutFindings(bytes: Uint8Array, preset: Preset): Promise<{ rule: string; at: string }[]> {
  const document = await readDocument(bytes, 'a.docx')
  return analyze(document, { configuration: { preset } })
    .findings.filter(({ rule }) => ofLayout.test(rule))
    .map(({ rule, range }) => ({ rule, at: document.text.slice(range.start, range.end) }))
}

/** A report as a library lays it out, with one thing changed in what the file says. */
async function changed(name: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const entries = unzipSync(await libraryWordFile(corpusText(name)))
  for (const [part, bytes] of Object.entries(entries)) {
    if (!/^word\/(?:document|footer[0-9]*)\.xml$/.test(part)) continue
    entries[part] = strToU8(strFromU8(bytes).replace(from, to))
  }
  return zipSync(entries)
}

describe('a report laid out as GB/T 9704—2012 asks', () => {
  it.each([...corpusTexts])('has no fault of layout: %s', async (name, text) => {
    expect(await layoutFindings(await libraryWordFile(text), 'gbt9704')).toEqual([])
    const file = fileURLToPath(new URL(`../corpus/word/${name}.docx`, import.meta.url))
    expect(await layoutFindings(readFileSync(file), 'gbt9704')).toEqual([])
  })
})

describe('what was changed in a layout is found', () => {
  const report = 'office-annual-2023'

  it.each([
    ['paper', /w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"', 'format/page-size'],
    ['an edge', /(<w:pgMar [^>]*w:left=)"[0-9]+mm"/, '$1"1800"', 'format/page-edges'],
    ['the page number', /— /g, '- ', 'format/page-number'],
    ['the size of the title', /w:sz w:val="44"/, 'w:sz w:val="36"', 'format/title-font'],
    ['the size of the text', /w:sz w:val="32"/g, 'w:sz w:val="28"', 'format/body-font'],
    ['the font of first-level headings', /黑体/g, '宋体', 'format/heading-font'],
    ['the distance of lines', /w:line="560"/g, 'w:line="440"', 'format/line-spacing'],
    ['the indents', /w:firstLine="640"/g, 'w:firstLine="0"', 'format/first-line-indent'],
  ] as const)('%s', async (_, from, to, rule) => {
    const file = await changed(report, from, to)
    expect(new Set((await layoutFindings(file, 'gbt9704')).map((finding) => finding.rule))).toContain(rule)
    expect(await layoutFindings(file, 'recommended')).toEqual([])
  })

  it('a heading in the font of another level, whatever the preset', async () => {
    const file = await changed(
      report,
      /<w:rFonts [^>]*>(?=(?:(?!<w:rFonts).)*?（三）)/g,
      '<w:rFonts w:eastAsia="黑体"/>',
    )
    const findings = await layoutFindings(file, 'recommended')
    expect(findings.map(({ rule }) => rule)).toContain('format/uneven-heading-font')
    for (const { at } of findings) expect(at).toMatch(/^（三）/)
  })
})
