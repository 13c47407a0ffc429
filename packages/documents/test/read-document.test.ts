import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  BinaryDocumentError,
  DocumentError,
  DocumentTooLargeError,
  EmptyDocumentError,
  readDocument,
  readDocumentFile,
  readDocumentStream,
  supportedExtensions,
  UnreadableFileError,
  UnsupportedFormatError,
} from '@hegao/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeDoubleByte, encodeUtf8 } from './encode.ts'

const text = '一、工作开展情况\r\n（一）督查落实。\n全年督查24次。\r'

async function failure(action: () => unknown): Promise<DocumentError> {
  try {
    await action()
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('readDocument', () => {
  it('keeps the text, its line ends and the path', async () => {
    expect(await readDocument(encodeUtf8(text), '总结.txt')).toEqual({
      text,
      path: '总结.txt',
      encoding: 'utf-8',
      format: 'text',
      origins: null,
      notices: [],
    })
  })

  it.each(['总结.TXT', 'notes.md', '-', '无扩展名'])('reads %s as plain text', async (path) => {
    expect((await readDocument(encodeDoubleByte(text, 'gb18030'), path)).text).toBe(text)
  })

  it('names the formats it reads where it is given another', async () => {
    const error = await failure(() => readDocument(encodeUtf8(text), '表.pptx'))
    expect(error).toBeInstanceOf(UnsupportedFormatError)
    expect(error).toMatchObject({ code: 'unsupported-format', path: '表.pptx', supported: supportedExtensions })
    for (const extension of supportedExtensions) {
      expect(error.hint.zh).toContain(extension)
      expect(error.hint.en).toContain(extension)
    }
  })

  it('refuses a document without bytes, and one of white space', async () => {
    expect(await failure(() => readDocument(new Uint8Array(), 'a.txt'))).toBeInstanceOf(EmptyDocumentError)
    expect(await failure(() => readDocument(encodeUtf8('\uFEFF \r\n\t　'), 'a.txt'))).toBeInstanceOf(EmptyDocumentError)
  })

  it('refuses a document above the limit, and none at it', async () => {
    const error = await failure(() => readDocument(encodeUtf8('收文'), 'a.txt', { maxBytes: 5 }))
    expect(error).toBeInstanceOf(DocumentTooLargeError)
    expect(error.reason.en).toContain('6 B')
    expect((await readDocument(encodeUtf8('收文'), 'a.txt', { maxBytes: 6 })).text).toBe('收文')
  })

  it.each([['a RAR file', 'Rar!\u001A\u0007', 'RAR']])(
    'says that %s under a false name is no plain text',
    async (_, start, name) => {
      const error = await failure(() => readDocument(encodeUtf8(`${start} 工作总结`), 'a.txt'))
      expect(error).toBeInstanceOf(BinaryDocumentError)
      expect(error.reason.en).toContain(name)
      expect(error.reason.zh).toContain(name)
    },
  )

  it('refuses control characters, but not the few that Word leaves behind', async () => {
    expect(await failure(() => readDocument(encodeUtf8('\u0001\u0002\u0003总结'), 'a.txt'))).toBeInstanceOf(
      BinaryDocumentError,
    )
    expect(await failure(() => readDocument(encodeUtf8('工作\u0000总结'), 'a.txt'))).toBeInstanceOf(BinaryDocumentError)
    const table = `${'合计\u000712件。'.repeat(1)}${'全年共办理收文三千余件。'.repeat(10)}\u000c`
    expect((await readDocument(encodeUtf8(table), 'a.txt')).text).toBe(table)
  })
})

describe('readDocumentStream', () => {
  async function* pieces(bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }

  it('joins pieces that end in the middle of a character', async () => {
    const source = await readDocumentStream(pieces(encodeDoubleByte(text, 'gb18030'), 3), '-')
    expect(source).toEqual({ text, path: '-', encoding: 'gb18030', format: 'text', origins: null, notices: [] })
  })

  it('leaves a stream without end at the limit', async () => {
    async function* endless() {
      for (;;) yield encodeUtf8('收文')
    }
    await expect(readDocumentStream(endless(), '-', { maxBytes: 100 })).rejects.toBeInstanceOf(DocumentTooLargeError)
  })

  it('refuses a stream without bytes', async () => {
    await expect(readDocumentStream(pieces(new Uint8Array(), 1), '-')).rejects.toBeInstanceOf(EmptyDocumentError)
  })
})

describe('readDocumentFile', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hegao-documents-'))
    await writeFile(join(folder, '年度总结.txt'), encodeDoubleByte(text, 'gb18030'))
    await mkdir(join(folder, '文件夹.txt'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('reads a file from the folder given, under the path given', async () => {
    const source = await readDocumentFile('年度总结.txt', { cwd: folder })
    expect(source).toEqual({
      text,
      path: '年度总结.txt',
      encoding: 'gb18030',
      format: 'text',
      origins: null,
      notices: [],
    })
  })

  it.each([
    ['没有.txt', 'ENOENT'],
    ['年度总结.txt/里面.txt', 'ENOTDIR'],
    ['文件夹.txt', 'EISDIR'],
  ])('says of %s why it cannot be opened (%s)', async (path, systemCode) => {
    const error = await readDocumentFile(path, { cwd: folder }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnreadableFileError)
    expect(error).toMatchObject({ code: 'unreadable', path, systemCode })
  })

  it('has words for a file that may not be read, and for a fault it has never heard of', async () => {
    const denied = new UnreadableFileError('保密.txt', Object.assign(new Error('denied'), { code: 'EACCES' }))
    expect(denied.reason.zh).toContain('权限')
    const unknown = new UnreadableFileError('网盘.txt', Object.assign(new Error('?'), { code: 'EREMOTEIO' }))
    expect(unknown.reason.zh).toContain('EREMOTEIO')
    expect(unknown.cause).toBeInstanceOf(Error)
  })

  it('measures a file before it reads it', async () => {
    await expect(readDocumentFile('年度总结.txt', { cwd: folder, maxBytes: 8 })).rejects.toBeInstanceOf(
      DocumentTooLargeError,
    )
  })

  it.skipIf(process.platform === 'win32')('leaves a device without end at the limit', async () => {
    await expect(readDocumentFile('/dev/zero', { maxBytes: 1000 })).rejects.toBeInstanceOf(DocumentTooLargeError)
  })

  it('looks at the extension before it reads a file', async () => {
    await writeFile(join(folder, '总结.ofd'), '')
    await expect(readDocumentFile('总结.ofd', { cwd: folder })).rejects.toBeInstanceOf(UnsupportedFormatError)
  })
})
