import type { TextEncoding } from '../decode-text.ts'

/** The declaration of the encoding has to stand in these first bytes (HTML, 4.2.5.4, asks for 1024; old systems exceed them). */
const WITHIN = 4096
const declaration =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,20})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{1,20})/i
const byLabel: ReadonlyMap<string, TextEncoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  // What was written for GB2312 or GBK is read as their superset, as in every browser.
  ['gb2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
])

/** The encoding a page says it is written in; null where it says none, or one that no Chinese report is written in. */
export function declaredEncoding(bytes: Uint8Array): TextEncoding | null {
  const head = Buffer.from(bytes.subarray(0, WITHIN)).toString('latin1')
  const [, meta, xml] = declaration.exec(head) ?? []
  return byLabel.get((meta ?? xml ?? '').toLowerCase()) ?? null
}
