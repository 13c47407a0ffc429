import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../corpus/', import.meta.url))

/** The text of a corpus document. */
export function corpusText(name: string): string {
  return readFileSync(`${folder}${name}.txt`, 'utf8')
}

/** All corpus documents, name to text. */
export const corpusTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => file.slice(0, -'.txt'.length))
    .map((name) => [name, corpusText(name)]),
)
