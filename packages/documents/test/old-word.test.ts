import { readFileSync } from 'node:fs'
import { BinaryDocumentError, DocumentError, EncryptedDocumentError, readDocument } from '@hegao/documents'
import { describe, expect, it } from 'vitest'
import { compoundFile } from './compound-file.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))

describe('a .doc', () => {
  it('has the numbers that Word writes by itself, its notes behind their paragraphs and the results of fields', async () => {
    const { text, format, notices } = await readDocument(fixture('numbered.doc'), '总结.doc')
    expect(text.split('\n')).toEqual([
      '青坪镇2023年督查工作总结',
      '一、工作开展情况',
      '（一）督查落实',
      '1. 全年开展督查12次，下发督查通报6期。',
      '含专项督查4次。',
      '2. 整改问题38个，整改率95%。',
      '（二）信息报送',
      '1. 全年报送信息120条。',
      '二、存在问题',
      '办结36件。',
      '',
    ])
    expect({ format, notices }).toEqual({ format: 'doc', notices: [] })
  })

  it('has a row of a table as a line, with merged cells and empty ones in their columns, and a text box behind its paragraph', async () => {
    const { text } = await readDocument(fixture('table.doc'), '附表.doc')
    expect(text.trimEnd().split('\n')).toEqual([
      '附表：各站所办件情况',
      '截至2023年12月31日',
      '单位\t件数\t',
      '单位\t收件\t办结',
      '党政办\t120\t118',
      '\t30\t',
      '合计\t150\t118',
      '填表人：周某',
    ])
  })

  it('is read as if tracked changes were accepted, without hidden text', async () => {
    const { text, notices } = await readDocument(fixture('revised.doc'), '汇总.doc')
    expect(text).toBe('全年收文312件，发文86件。\n')
    expect(notices.map(({ zh }) => zh).join()).toContain('2处修订')
  })

  it('says where its text stands', async () => {
    const { text, origins } = await readDocument(fixture('numbered.doc'), '总结.doc')
    const at = (part: string) => origins?.at(text.indexOf(part))?.origin
    expect(at('一、')).toMatchObject({ type: 'numbering', paragraph: 1 })
    expect(at('督查落实')).toMatchObject({ type: 'run', paragraph: 2, run: 0 })
    expect(origins?.at(text.indexOf('\n'))).toBeNull()
  })

  it.each(['总结.wps', '总结.docx', '总结.txt'])('is known by its bytes under the name %s', async (path) => {
    expect((await readDocument(fixture('numbered.doc'), path)).format).toBe('doc')
  })

  it('ends in an error of its own or in a text wherever it is cut off', async () => {
    const bytes = fixture('numbered.doc')
    for (let length = 1; length < bytes.length; length += 97) {
      const outcome = await readDocument(bytes.subarray(0, length), 'a.doc').catch((error: unknown) => error)
      expect(outcome instanceof DocumentError || (outcome as { format: string }).format === 'doc').toBe(true)
    }
  })

  it('ends in an error of its own or in a text whichever of its words is changed', async () => {
    const original = fixture('table.doc')
    for (let at = 0; at < original.length; at += 2) {
      if (original[at] === 0 && original[at + 1] === 0) continue
      const bytes = original.slice()
      bytes.set([0xff, 0x7f], at)
      const outcome = await readDocument(bytes, 'a.doc').catch((error: unknown) => error)
      expect(outcome instanceof DocumentError || typeof (outcome as { text: unknown }).text === 'string').toBe(true)
    }
  })
})

describe('a compound file', () => {
  const word = new Uint8Array(64).fill(0).map((_, index) => [0xec, 0xa5, 0xc1, 0][index] ?? 0)
  const locked = word.with(11, 0x01)
  const workbook = (...records: number[]) => Uint8Array.from([0x09, 0x08, 2, 0, 0, 6, ...records, 0, 0, 0, 0])

  it.each([
    ['a .docx with a password', { EncryptedPackage: word, EncryptionInfo: word }],
    ['a document under rights management', { WordDocument: word, '\tDRMContent': word }],
    ['a .doc with a password', { WordDocument: locked }],
    ['a workbook with a password', { Workbook: workbook(0x2f, 0, 2, 0, 1, 0) }],
  ])('that is %s is locked', async (_, streams) => {
    await expect(readDocument(compoundFile(streams), 'a.doc')).rejects.toBeInstanceOf(EncryptedDocumentError)
  })

  it.each([
    ['a presentation', { 'PowerPoint Document': word }, '.ppt'],
    ['a message', { '__properties_version1.0': word }, '.msg'],
    ['something else', { CONTENTS: word }, '复合文件'],
  ])('that is %s is no report', async (_, streams, name) => {
    const error = await readDocument(compoundFile(streams), 'a.doc').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(BinaryDocumentError)
    expect((error as BinaryDocumentError).reason.zh).toContain(name)
  })
})
