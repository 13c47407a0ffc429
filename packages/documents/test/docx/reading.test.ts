import { DamagedDocumentError, EmptyDocumentError, readDocument, UnsafeDocumentError } from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { inList, instance, list, p, r, type WordParts, wordFile } from './word-file.ts'

async function textOf(parts: WordParts | string): Promise<string> {
  const { text } = await readDocument(wordFile(typeof parts === 'string' ? { body: parts } : parts), 'a.docx')
  return text
}

describe('the text of a Word file', () => {
  it('has a line for each paragraph, whatever its runs are cut into', async () => {
    const cut = `${r('全年督查2')}<w:proofErr w:type="gramStart"/><w:smartTag w:element="x">${r('6')}</w:smartTag>${r('次。')}`
    expect(await textOf(p('一、工作情况') + p(cut) + p(''))).toBe('一、工作情况\n全年督查26次。\n\n')
  })

  it('says where every character stands', async () => {
    const body = p('标题') + p(r('督查') + r('26次'), inList(1))
    const numbering = list(0, [['chineseCounting', '%1、']]) + instance(1, 0)
    const { text, origins } = await readDocument(wordFile({ body, numbering }), 'a.docx')
    expect(text).toBe('标题\n一、督查26次\n')
    expect(origins?.pieces.map(({ start, end, origin }) => [text.slice(start, end), origin])).toEqual([
      ['标题', { type: 'run', part: 'word/document.xml', paragraph: 0, run: 0, character: 0 }],
      ['一、', { type: 'numbering', part: 'word/document.xml', paragraph: 1 }],
      ['督查', { type: 'run', part: 'word/document.xml', paragraph: 1, run: 0, character: 0 }],
      ['26次', { type: 'run', part: 'word/document.xml', paragraph: 1, run: 1, character: 0 }],
    ])
    expect(origins?.at(text.indexOf('26'))?.origin).toMatchObject({ run: 1 })
    expect(origins?.at(2)).toBeNull()
  })

  it('takes tracked insertions in and leaves deletions out', async () => {
    const moved = `<w:moveFrom w:id="3">${r('旧')}</w:moveFrom><w:moveTo w:id="4">${r('新')}</w:moveTo>`
    const changed = `<w:ins w:id="1">${r('增')}</w:ins><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del>`
    const bytes = wordFile({ body: p(changed + moved) })
    const { text, notices } = await readDocument(bytes, 'a.docx')
    expect(text).toBe('增新\n')
    expect(notices[0]?.zh).toContain('4处修订')
  })

  it('joins a paragraph whose mark was deleted to the next, and loses a deleted row', async () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>'
    expect(await textOf(p('前半，', mark) + p('后半。'))).toBe('前半，后半。\n')
    expect(await textOf(p('<w:del w:id="2"><w:r><w:delText>全删</w:delText></w:r></w:del>', mark) + p('留下'))).toBe(
      '留下\n',
    )
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${p(text)}</w:tc><w:tc>${p('1')}</w:tc></w:tr>`
    const table = `<w:tbl>${row('甲')}${row('乙', '<w:trPr><w:del w:id="3"/></w:trPr>')}</w:tbl>`
    expect(await textOf(table)).toBe('甲\t1\n')
  })

  it('reads fields by their result and leaves the table of contents out', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = (instruction: string, result: string) =>
      `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`
    expect(await textOf(p(r('共') + field(' DOCPROPERTY n ', r('26')) + r('次')))).toBe('共26次\n')
    const contents = field(' TOC \\o "1-3" ', `${r('一、情况')}</w:p><w:p>${r('二、问题')}`)
    expect(await textOf(p(contents) + p('一、情况'))).toBe('一、情况\n')
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    const control = `<w:sdt>${gallery}<w:sdtContent>${p('目录')}</w:sdtContent></w:sdt>`
    expect(await textOf(control + p('正文'))).toBe('正文\n')
    expect(await textOf(p('<w:fldSimple w:instr="DATE"><w:r><w:t>今天</w:t></w:r></w:fldSimple>'))).toBe('今天\n')
  })

  it('writes a row of a table as a line, its columns kept', async () => {
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const head = `<w:tr>${cell(p('项目'))}${cell(p('年初') + p('预算'), '<w:gridSpan w:val="2"/>')}</w:tr>`
    const row = `<w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p('12'))}${cell(p('13'))}</w:tr>`
    expect(await textOf(`<w:tbl>${head}${row}</w:tbl>${p('完')}`)).toBe('项目\t年初预算\t\n\t12\t13\n完\n')
  })

  it('writes the cells of a form one below the other', async () => {
    const long = '全年开展督查26次，办结群众来信310件，回复率100%，未发生一起安全责任事故，各项任务均按期完成。'
    const form = `<w:tbl><w:tr><w:tc>${p('主要工作')}</w:tc><w:tc>${p(long)}${p('下一步继续抓好落实，确保不出问题。')}</w:tc></w:tr></w:tbl>`
    expect(await textOf(form)).toBe(`主要工作\n${long}\n下一步继续抓好落实，确保不出问题。\n`)
  })

  it('puts notes and text boxes behind their paragraph, each once', async () => {
    const body = p(`${r('增长5.2%')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}`) + p('下一段')
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote><w:footnote w:id="2">${p('按可比价计算。')}</w:footnote>`
    expect(await textOf({ body, footnotes })).toBe('增长5.2%。\n按可比价计算。\n下一段\n')
    const box = `<w:txbxContent>${p('框中字')}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await textOf(p(`${r('正文')}<w:r>${both}</w:r>`) + p('下一段'))).toBe('正文\n框中字\n下一段\n')
  })

  it('reads what stands for characters, and drops what is hidden or written above them', async () => {
    const marks =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:noBreakHyphen/><w:br w:type="page"/><w:softHyphen/><w:cr/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    expect(await textOf(p(marks))).toBe('甲\t乙\n-\n☑\n')
    expect(await textOf(p(r('见') + r('暗', '<w:vanish/>')))).toBe('见\n')
    const ruby = `<w:r><w:ruby><w:rt>${r('hé')}</w:rt><w:rubyBase>${r('核')}</w:rubyBase></w:ruby></w:r>`
    expect(await textOf(p(ruby + r('稿')))).toBe('核稿\n')
    expect(await textOf(p(`${r('面积')}<m:oMath><m:r><m:t>a=2</m:t></m:r></m:oMath>`))).toBe('面积a=2\n')
    expect(await textOf(p('<w:r><w:t> 两端 </w:t></w:r>'))).toBe('两端\n')
  })

  it('takes the text of a file that calls Word’s elements otherwise, or has it in UTF-16', async () => {
    const other = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`
    expect(await textOf({ body: '', entries: { 'word/document.xml': other } })).toBe('甲\n')
  })
})

describe('a file that is not as it should be', () => {
  it('is called damaged, empty or unsafe', async () => {
    await expect(textOf({ body: '', entries: { 'word/document.xml': '<w:document' } })).rejects.toThrow(
      DamagedDocumentError,
    )
    await expect(textOf({ body: p('') })).rejects.toThrow(EmptyDocumentError)
    const declared = '<!DOCTYPE a [<!ENTITY b "c">]><a/>'
    await expect(textOf({ body: '', entries: { 'word/document.xml': declared } })).rejects.toThrow(UnsafeDocumentError)
    const deep = `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`
    await expect(textOf({ body: deep })).rejects.toThrow(UnsafeDocumentError)
  })

  it('is refused where it unpacks to more than the limits', async () => {
    const bytes = wordFile({ body: p('字'.repeat(1000)) })
    await expect(readDocument(bytes, 'a.docx', { maxPartBytes: 1000 })).rejects.toThrow(UnsafeDocumentError)
    await expect(readDocument(bytes, 'a.docx', { maxEntries: 2 })).rejects.toThrow(UnsafeDocumentError)
  })
})
