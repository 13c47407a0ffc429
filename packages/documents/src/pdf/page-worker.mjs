/*
 * Runs in a thread of its own: whatever a file makes PDF.js do there, say at the terminal, or take of memory ends with the
 * thread. It posts each page as `page.ts` describes it. Plain JavaScript, because a thread starts from a file that Node
 * itself can run.
 */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { drawnPage } from './drawn-page.mjs'

/** PDF.js asks for what Node 20 does not have yet. */
const fixedLength = /** @type {{ transferToFixedLength?: (length?: number) => ArrayBuffer }} */ (ArrayBuffer.prototype)
fixedLength.transferToFixedLength ??= /** @this {ArrayBuffer} */ function (length = this.byteLength) {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return copy.buffer
}
/** No file has a reason to reach the network. */
globalThis.fetch = () => Promise.reject(new Error('no network'))

/** The maps of character codes that the file format names but does not hold; fonts are not needed for text. */
class CharacterMaps {
  /** @param {{ kind: string, filename: string }} request */
  async fetch({ kind, filename }) {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`${filename} is not provided`)
    return new Uint8Array(readFileSync(new URL(`../../data/cmaps/${filename}`, import.meta.url)))
  }
}

/** So many runs a document may have: five thousand pages full of tables. */
const mostRuns = 1_000_000
let runs = 0
let pictures = 0
// PDF.js tells of pictures only by a warning that one was left out, which each is at a size of no pixels.
console.warn = console.log = (/** @type {unknown[]} */ ...words) => {
  if (String(words[0]).includes('Image exceeded')) pictures += 1
}

const port = parentPort
if (port === null) throw new Error('page-worker runs in a thread of its own')
try {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument, OPS, AnnotationMode } = await getResolvedPDFJS()
  const document = await getDocument({
    data: workerData.bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 0,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'fonts/',
    BinaryDataFactory: CharacterMaps,
    verbosity: 1,
  }).promise
  port.postMessage({ type: 'document', pages: document.numPages })
  for (let number = 1; number <= Math.min(document.numPages, workerData.maxPages); number += 1) {
    pictures = 0
    if (runs > mostRuns) throw new Error('more text than a document holds')
    try {
      const page = await document.getPage(number)
      const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
      const drawn = drawnPage(page, list, OPS)
      runs += drawn.runs.length
      port.postMessage({ type: 'page', page: { ...drawn, number, pictured: pictures > 0 } })
      page.cleanup()
    } catch {
      port.postMessage({ type: 'lost', number })
    }
  }
  port.postMessage({ type: 'end' })
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  port.postMessage({ type: 'failed', name, message })
}
