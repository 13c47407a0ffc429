import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  DamagedDocumentError,
  EncryptedDocumentError,
  NoConverterError,
  readDocument,
  UnsafeDocumentError,
} from '@hegao/documents'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compoundFile } from './compound-file.ts'
import { p, wordFile } from './docx/word-file.ts'

const rtf = strToU8('{\\rtf1\\ansi \\u24635?\\u32467?\\par}')
const openDocument = (more: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
        'META-INF/manifest.xml': '<manifest/>',
        ...more,
      }).map(([name, content]) => [name, strToU8(content)]),
    ),
  )

// The stand-in is a script with its interpreter in its first line, which Windows does not run.
describe.skipIf(process.platform === 'win32')('a document that LibreOffice converts', () => {
  let folder = ''
  const before = process.env['HEGAO_SOFFICE']
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-stand-in-'))
  })
  afterEach(() => {
    if (before === undefined) delete process.env['HEGAO_SOFFICE']
    else process.env['HEGAO_SOFFICE'] = before
    rmSync(folder, { recursive: true })
  })

  /** Puts a program in the place of LibreOffice that notes how it was called and then does something. */
  function standIn(does: string): void {
    const script = join(folder, 'soffice')
    const word = join(folder, 'copy.docx')
    writeFileSync(word, wordFile({ body: p('一、工作总结') }))
    writeFileSync(
      script,
      `#!${process.execPath}
const { copyFileSync, readFileSync, writeFileSync, appendFileSync } = require('node:fs')
const parameters = process.argv.slice(2)
const note = (name, content) => writeFileSync(${JSON.stringify(`${folder}/`)} + name, content)
const output = parameters[parameters.indexOf('--outdir') + 1]
const input = parameters.at(-1)
note('call.json', JSON.stringify({ parameters, env: process.env, cwd: process.cwd() }))
const convert = () => copyFileSync(${JSON.stringify(word)}, output + '/document.docx')
${does}
`,
    )
    chmodSync(script, 0o755)
    process.env['HEGAO_SOFFICE'] = script
  }

  function call(): { parameters: string[]; env: Record<string, string>; cwd: string } {
    return JSON.parse(readFileSync(join(folder, 'call.json'), 'utf8'))
  }

  it('has the text of the copy', async () => {
    standIn('convert()')
    const { text, format, path } = await readDocument(rtf, '总结.rtf')
    expect({ text, format, path }).toEqual({ text: '一、工作总结\n', format: 'converted', path: '总结.rtf' })
  })

  it('is converted out of sight: in a folder of its own that is gone afterwards, without its name', async () => {
    standIn(`note('profile.xml', readFileSync(process.cwd() + '/profile/user/registrymodifications.xcu')); convert()`)
    await readDocument(rtf, '--机密 总结.rtf')
    const { parameters, env, cwd } = call()
    expect(existsSync(cwd)).toBe(false)
    expect(dirname(parameters.at(-1) ?? '')).toBe(cwd)
    expect(parameters[0]).toBe(`-env:UserInstallation=file://${cwd}/profile`)
    expect(parameters).toContain('--infilter=Rich Text Format')
    expect(parameters.join()).not.toContain('机密')
    expect(env['HOME']).toBe(cwd)
    expect(readFileSync(join(folder, 'profile.xml'), 'utf8')).toContain(
      '"DisableMacrosExecution" oor:op="fuse"><value>true',
    )
  })

  it('is given up when it takes too long, with all that the program started', async () => {
    standIn(`
      const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
      note('child', String(child.pid))
      setInterval(() => {}, 1000)`)
    const error = readDocument(rtf, 'a.rtf', { maxConversionTime: 1500 })
    await expect(error).rejects.toBeInstanceOf(UnsafeDocumentError)
    const child = Number(readFileSync(join(folder, 'child'), 'utf8'))
    await expect.poll(() => isRunning(child), { timeout: 5000 }).toBe(false)
    expect(existsSync(call().cwd)).toBe(false)
  })

  it('is given up when it grows without end', async () => {
    standIn(`setInterval(() => appendFileSync(output + '/document.docx', Buffer.alloc(1e6)), 20)`)
    const error = readDocument(rtf, 'a.rtf', { maxUnpackedBytes: 3_000_000 })
    await expect(error).rejects.toBeInstanceOf(UnsafeDocumentError)
    expect(existsSync(call().cwd)).toBe(false)
  })

  it('is damaged where nothing comes of it, or nothing that is a Word file', async () => {
    standIn('')
    await expect(readDocument(rtf, 'a.rtf')).rejects.toBeInstanceOf(DamagedDocumentError)
    standIn(`writeFileSync(output + '/document.docx', 'Error')`)
    await expect(readDocument(rtf, 'a.rtf')).rejects.toBeInstanceOf(DamagedDocumentError)
  })

  it('asks for LibreOffice where it is not there or does not start', async () => {
    process.env['HEGAO_SOFFICE'] = join(folder, 'nothing')
    const error = await readDocument(rtf, 'a.rtf').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(NoConverterError)
    expect((error as NoConverterError).hint.zh).toContain('LibreOffice')
    process.env['HEGAO_SOFFICE'] = folder
    await expect(readDocument(rtf, 'a.rtf')).rejects.toBeInstanceOf(NoConverterError)
  })

  it('waits while two others are being converted', async () => {
    standIn(`
      note('running-' + process.pid, '')
      setTimeout(() => { convert(); require('node:fs').unlinkSync(${JSON.stringify(`${folder}/running-`)} + process.pid) }, 300)`)
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, readdirSync(folder).filter((name) => name.startsWith('running-')).length)
    }, 10)
    const read = await Promise.all(['a.rtf', 'b.rtf', 'c.rtf', 'd.rtf'].map((path) => readDocument(rtf, path)))
    clearInterval(watch)
    expect(read.map(({ path }) => path)).toEqual(['a.rtf', 'b.rtf', 'c.rtf', 'd.rtf'])
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(2)
  })

  it('may be a Word file older than those that are read without it', async () => {
    standIn('convert()')
    const word95 = compoundFile({ WordDocument: Uint8Array.of(0xec, 0xa5, 0x68, 0) })
    expect(await readDocument(word95, '总结.doc')).toMatchObject({ text: '一、工作总结\n', format: 'doc' })
    expect(call().parameters).toContain('--infilter=MS Word 95')
  })

  it('is handed on without macros, pictures and whatever else an OpenDocument text has in it', async () => {
    standIn(`note('input.odt', readFileSync(input)); convert()`)
    const bytes = openDocument({ 'Basic/Standard/Module1.xml': '<x/>', 'Pictures/1.png': 'x', '../../outside': 'x' })
    expect((await readDocument(bytes, '总结.odt')).format).toBe('converted')
    const handedOn = unzipSync(new Uint8Array(readFileSync(join(folder, 'input.odt'))))
    expect(Object.keys(handedOn)).toEqual(['mimetype', 'content.xml', 'META-INF/manifest.xml'])
    expect(strFromU8(handedOn['mimetype'] ?? new Uint8Array())).toBe('application/vnd.oasis.opendocument.text')
  })

  it('is looked at before: an OpenDocument text with a password, with a DTD, cut off', async () => {
    standIn('convert()')
    const locked = openDocument({ 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' })
    await expect(readDocument(locked, 'a.odt')).rejects.toBeInstanceOf(EncryptedDocumentError)
    const typed = openDocument({ 'content.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>' })
    await expect(readDocument(typed, 'a.odt')).rejects.toBeInstanceOf(UnsafeDocumentError)
    const broken = openDocument({ 'content.xml': '<office:a' })
    await expect(readDocument(broken, 'a.odt')).rejects.toBeInstanceOf(DamagedDocumentError)
    expect(existsSync(join(folder, 'call.json'))).toBe(false)
  })
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // One that has ended stays in the list where nobody asks for its end, as in some containers.
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}
