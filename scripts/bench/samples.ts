import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Reads the reports (`*.txt`) of a folder, each ending with a line break. */
export async function readSamples(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.map((text) => (text.endsWith('\n') ? text : `${text}\n`))
}

/** The texts over and over, one by one, until they have about `bytes` bytes of UTF-8. */
export function ofTotal(texts: readonly string[], bytes: number): { texts: string[]; bytes: number } {
  const total = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = Math.max(1, Math.round(bytes / total))
  return { texts: Array.from({ length: rounds }, () => texts).flat(), bytes: rounds * total }
}

/** The text over and over, cut to about `bytes` bytes of UTF-8. */
export function ofSize(text: string, bytes: number): string {
  const length = Math.round((bytes / Buffer.byteLength(text)) * text.length)
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** The text without line breaks: what a file saved by a careless program looks like. */
export function asOneLine(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, '')
}

/** Whole lines drawn at even distances, of about `bytes` bytes of UTF-8 in all, in their order. */
export function evenLines(text: string, bytes: number): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const step = Math.max(1, Math.floor(Buffer.byteLength(text) / bytes))
  return lines.filter((_, index) => index % step === 0)
}

/** The shortest of the texts. */
export function shortest(texts: readonly string[]): string {
  return texts.reduce((least, text) => (text.length < least.length ? text : least))
}
