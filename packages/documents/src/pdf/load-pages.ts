import { Worker } from 'node:worker_threads'
import { DamagedDocumentError, EncryptedDocumentError, UnsafeDocumentError } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import type { Page } from './page.ts'

/** The pages of a document, and those of them that could not be read. */
export interface LoadedPages {
  readonly pages: readonly Page[]
  /** Numbers of pages, from 1. */
  readonly lost: readonly number[]
  /** How many pages the document has; more than were loaded where it has more than the limit. */
  readonly count: number
}

type Message =
  | { readonly type: 'document'; readonly pages: number }
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'lost'; readonly number: number }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly name: string; readonly message: string }

/** After so long the pages read so far have to do; a report of a thousand pages takes half of it. */
const longestReading = 20_000
/** No page takes so long, in milliseconds; the first one comes after the program and the fonts were loaded. */
const longestPage = 9_000
/** How much more memory than before the process may take, in bytes, beyond what the file itself takes. */
const mostMemory = 180 * 0x100000
const heapMebibytes = 160
/** How often the memory is looked at, in milliseconds. */
const watchInterval = 15

/**
 * Lets PDF.js draw a document's pages in a thread of its own, which is ended where it takes more time or memory than a
 * report ever does.
 *
 * @throws EncryptedDocumentError, DamagedDocumentError, UnsafeDocumentError
 */
export function loadPages(bytes: Uint8Array, path: string, limits: Required<ReadLimits>): Promise<LoadedPages> {
  const copy = new Uint8Array(bytes)
  const worker = new Worker(new URL('./page-worker.mjs', import.meta.url), {
    workerData: { bytes: copy, maxPages: limits.maxPages },
    transferList: [copy.buffer],
    stdout: true,
    stderr: true,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapMebibytes },
  })
  return new Promise<LoadedPages>((resolve, reject) => {
    const pages: Page[] = []
    const lost: number[] = []
    let count = 0
    const started = Date.now()
    let lastNews = started
    const before = process.memoryUsage.rss()
    const most = mostMemory + bytes.length * 2
    const end = (settle: () => void) => {
      clearInterval(watch)
      void worker.terminate()
      settle()
    }
    const watch = setInterval(() => {
      if (Date.now() - lastNews > longestPage) end(() => reject(new UnsafeDocumentError(path, tooSlow)))
      else if (pages.length > 0 && Date.now() - started > longestReading) end(() => resolve({ pages, lost, count }))
      else if (process.memoryUsage.rss() - before > most) end(() => reject(new UnsafeDocumentError(path, tooLarge)))
    }, watchInterval)
    worker.on('message', (message: Message) => {
      lastNews = Date.now()
      switch (message.type) {
        case 'document':
          count = message.pages
          break
        case 'page':
          pages.push(message.page)
          break
        case 'lost':
          lost.push(message.number)
          break
        case 'end':
          end(() => resolve({ pages, lost, count }))
          break
        case 'failed':
          end(() =>
            reject(
              message.name === 'PasswordException'
                ? new EncryptedDocumentError(path)
                : new DamagedDocumentError(path, broken, { cause: new Error(`${message.name}: ${message.message}`) }),
            ),
          )
      }
    })
    worker.on('error', (cause: Error) => {
      const outOfMemory = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(() =>
        reject(
          outOfMemory ? new UnsafeDocumentError(path, tooLarge) : new DamagedDocumentError(path, broken, { cause }),
        ),
      )
    })
    worker.on('exit', () => end(() => reject(new DamagedDocumentError(path, broken))))
  })
}

const tooSlow = {
  zh: `一页读了${longestPage / 1000}秒还没有读完`,
  en: `a page was not read after ${longestPage / 1000} seconds`,
}
const tooLarge = { zh: '页面展开后过大', en: 'a page unpacks to more than a page should' }
const broken = { zh: 'PDF 的结构不完整', en: 'the structure of the PDF is incomplete' }
