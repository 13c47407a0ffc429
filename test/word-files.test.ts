import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyze } from '@hegao/checker'
import type { Analysis } from '@hegao/contract'
import { readDocument } from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { libraryWordFile } from '../scripts/fixtures/library-word-file.ts'
import { variedWordFile } from '../scripts/fixtures/varied-word-file.ts'
import { corpusTexts } from './corpus.ts'

/** The varied files number half of a list by hand where its brackets are half-width: that fault is not in the text. */
const onlyOnPaper = 'numbering/typed-among-automatic'

/** What an analysis says, without where it says it: a Word file has its blank lines and cells elsewhere. */
function saying({ title, period, sections, claims, findings }: Analysis, text: string): unknown {
  return {
    title,
    period,
    sections: sections.map(({ marker, kind, level, ordinal, title: heading }) => ({
      marker,
      kind,
      level,
      ordinal,
      heading,
    })),
    claims: claims.map(({ range: _, position: __, metricRange: ___, ...claim }) => claim),
    findings: findings
      .filter(({ rule }) => rule !== onlyOnPaper)
      .map(({ rule, certainty, message, range }) => ({
        rule,
        certainty,
        // A page has no empty lines, and so other lines.
        message: message.replace(/第[0-9]+行/g, '第#行'),
        at: text.slice(range.start, range.end),
      })),
  }
}

async function read(bytes: Uint8Array): Promise<unknown> {
  const document = await readDocument(bytes, 'a.docx')
  return saying(analyze({ ...document, path: 'a.txt' }), document.text)
}

describe.each([...corpusTexts])('the Word files of %s', (name, text) => {
  const expected = saying(analyze({ text, path: 'a.txt', encoding: 'utf-8' }), text)

  it('says the same as its text where a library wrote it', async () => {
    expect(await read(await libraryWordFile(text))).toEqual(expected)
  })

  it('says the same where LibreOffice saved it', async () => {
    const file = fileURLToPath(new URL(`../corpus/word/${name}.docx`, import.meta.url))
    expect(await read(readFileSync(file))).toEqual(expected)
  })

  it.each([1, 2])('says the same however it is written (%d)', async (seed) => {
    expect(await read(variedWordFile(text, seed))).toEqual(expected)
  })
})
