import { zipSync } from 'fflate'
import { Archive } from '../archive/archive.ts'
import { DamagedDocumentError, EncryptedDocumentError } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import { asDocumentError } from '../xml/as-document-error.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { readXml, XmlError } from '../xml/read-xml.ts'

const textType = 'application/vnd.oasis.opendocument.text'

/** Whether a zip file is an OpenDocument text (ISO/IEC 26300-3, 3.3), or a template of one. */
export function isOpenDocumentText(archive: Archive): boolean {
  const type = archive.has('mimetype') && archive.has('content.xml') ? archive.read('mimetype') : null
  return type !== null && new TextDecoder('latin1').decode(type.subarray(0, 100)).startsWith(textType)
}

/** The parts that bear the text, its numbering and its looks. */
const parts = ['content.xml', 'styles.xml']

/**
 * A new OpenDocument text with nothing in it but the text of another one: macros, pictures and embedded files are left
 * out, names and sizes are true, each part was read within the limits.
 *
 * @param path as the user named it, for error messages
 * @throws EncryptedDocumentError where it has a password, DamagedDocumentError where a part is not well-formed,
 *   UnsafeDocumentError where one is beyond the limits
 */
export function repackOpenDocument(bytes: Uint8Array, path: string, limits: Required<ReadLimits>): Uint8Array {
  const archive = new Archive(bytes, path, limits)
  const manifest = archive.read('META-INF/manifest.xml')
  if (manifest !== null && decodeXml(manifest).xml.includes(':encryption-data')) throw new EncryptedDocumentError(path)
  const kept: Record<string, Uint8Array> = {}
  for (const part of parts) {
    const content = archive.read(part)
    if (content === null) continue
    checkXml(content, part, path, limits)
    kept[part] = content
  }
  if (kept['content.xml'] === undefined) {
    throw new DamagedDocumentError(path, { zh: '缺少正文部分', en: 'the part with the body is missing' })
  }
  const encode = (text: string) => new TextEncoder().encode(text)
  const all = { mimetype: encode(textType), ...kept, 'META-INF/manifest.xml': encode(manifestOf(Object.keys(kept))) }
  return zipSync(all, { level: 0 })
}

function checkXml(content: Uint8Array, part: string, path: string, limits: Required<ReadLimits>): void {
  try {
    readXml(decodeXml(content).xml, limits.maxDepth, { open() {}, close() {} })
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause
    throw asDocumentError(cause, part, path, limits)
  }
}

function manifestOf(names: readonly string[]): string {
  const entry = (name: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
${[entry('/', textType), ...names.map((name) => entry(name, 'text/xml'))].join('\n')}
</manifest:manifest>
`
}
