import { type Annotations, readDocument } from '@hegao/documents'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inList, instance, list, p, r, type WordParts, wordFile } from './word-file.ts'

const credit = { author: '核稿', initials: '核', date: new Date('2027-01-05T08:00:00Z') }

async function annotated(
  parts: WordParts,
  comments: readonly string[],
  changes: readonly (readonly [string, string])[] = [],
): Promise<{ bytes: Uint8Array; body: string; parts: Record<string, Uint8Array>; text: string }> {
  const bytes = wordFile(parts)
  const { text, annotator } = await readDocument(bytes, 'a.docx')
  if (!annotator) throw new Error('A Word file can be annotated')
  const rangeOf = (found: string) => ({ start: text.indexOf(found), end: text.indexOf(found) + found.length })
  const annotations: Annotations = {
    ...credit,
    comments: comments.map((found) => ({ range: rangeOf(found), text: [`关于${found}`], quotation: `原文${found}` })),
    changes: changes.map(([found, put]) => ({ range: rangeOf(found), text: put })),
  }
  const written = annotator.annotate(annotations)
  const unpacked = unzipSync(written)
  return { bytes: written, body: strFromU8(unpacked['word/document.xml'] ?? new Uint8Array()), parts: unpacked, text }
}

/** The text between the two marks of each comment, in the order of their ids. */
function commentedTexts(body: string): string[] {
  return Array.from(body.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g), ({ index, 1: id }) => {
    const end = body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`, index)
    return Array.from(body.slice(index, end).matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g), ([, text]) => text).join('')
  })
}

describe('comments in a Word file', () => {
  it('stand on exactly the characters they are about, and leave the text as it was', async () => {
    const body = p(r('全年督', '<w:b/>') + r('查26次，办结') + r('310件。'))
    const { body: xml, bytes, text } = await annotated({ body }, ['督查26次', '310', '全年'])
    expect(commentedTexts(xml)).toEqual(['全年', '督查26次', '310'])
    expect((await readDocument(bytes, 'a.docx')).text).toBe(text)
    // Both halves of the cut run are bold still.
    expect(xml.match(/<w:rPr><w:b\/><\/w:rPr>/g)).toHaveLength(2)
  })

  it('are added to those that are there, under ids of their own', async () => {
    const comments = `<w:comment w:id="7" w:author="张">${p('旧')}</w:comment>`
    const { parts } = await annotated({ body: p('督查26次'), comments }, ['26'])
    const xml = strFromU8(parts['word/comments.xml'] ?? new Uint8Array())
    expect(xml).toContain('w:id="7" w:author="张"')
    expect(xml).toMatch(/w:id="8" w:author="核稿" w:date="2027-01-05T08:00:00Z" w:initials="核"/)
    expect(xml).toContain('关于26')
    expect(xml).not.toContain('原文26')
  })

  it('make a part for themselves where there is none, and leave all others as they are', async () => {
    const source = { body: p('督查26次'), entries: { 'word/media/a.bin': 'x', 'docProps/app.xml': '<a/>' } }
    const { parts } = await annotated(source, ['26'])
    const before = unzipSync(wordFile(source))
    const changed = Object.keys(parts).filter(
      (name) => before[name] === undefined || !Buffer.from(before[name]).equals(parts[name] ?? new Uint8Array()),
    )
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ])
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('Target="comments.xml"')
  })

  it('stand on the paragraph where they are about the number Word writes', async () => {
    const numbering = list(0, [['chineseCounting', '%1、']]) + instance(1, 0)
    const { body, parts } = await annotated({ body: p('督查情况', inList(1)) + p('', inList(1)), numbering }, ['一、'])
    expect(commentedTexts(body)).toEqual(['督查情况'])
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('原文一、')
  })

  it('stand on the mark of a note, and on the paragraph of a text box', async () => {
    const footnotes = `<w:footnote w:id="2">${p('按可比价计算。')}</w:footnote>`
    const noted = `${r('增长5.2%')}<w:r><w:footnoteReference w:id="2"/></w:r>`
    const { body } = await annotated({ body: p(noted), footnotes }, ['可比价'])
    expect(body).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/,
    )
    const box = `<w:r><w:pict><w:txbxContent>${p('框中字')}</w:txbxContent></w:pict></w:r>`
    expect(commentedTexts((await annotated({ body: p(r('正文') + box) }, ['框中'])).body)).toEqual(['正文'])
  })

  it('reach over paragraphs and cells', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('12件')}</w:tc></w:tr></w:tbl>`
    const { body } = await annotated({ body: p('前文') + table + p('后文') }, ['12', '件\n后'])
    expect(commentedTexts(body)).toEqual(['12', '件后'])
  })

  it('write what XML cannot hold in no way', async () => {
    const { parts } = await annotated({ body: p('a &lt;b&gt; 26') }, ['<b>'])
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('关于&lt;b&gt;')
  })
})

describe('tracked changes in a Word file', () => {
  it('take characters away and put others in, with the properties they had', async () => {
    const { body } = await annotated({ body: p(r('截止2027年', '<w:b/>')) }, [], [['截止', '截至']])
    expect(body).toMatch(
      /<w:del [^>]*w:author="核稿"[^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText xml:space="preserve">截止<\/w:delText><\/w:r><\/w:del>/,
    )
    expect(body).toMatch(
      /<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">截至<\/w:t><\/w:r><\/w:ins>/,
    )
  })

  it('give the mended text once they are accepted', async () => {
    const parts = { body: p(r('其') + r('它工作，，有序推进')) }
    const { bytes } = await annotated(
      parts,
      ['有序'],
      [
        ['其它', '其他'],
        ['，，', '，'],
      ],
    )
    // Reading takes tracked insertions in and leaves deletions out.
    expect((await readDocument(bytes, 'a.docx')).text).toBe('其他工作，有序推进\n')
  })

  it('are not made of what stands in no run', async () => {
    const { bytes, text } = await annotated({ body: p('前') + p('后') }, [], [['前\n后', '前后']])
    expect((await readDocument(bytes, 'a.docx')).text).toBe(text)
  })
})
