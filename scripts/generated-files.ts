import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '@hegao/contract'
import { buildLexicon } from './build-lexicon.ts'
import { writeAtomically } from './write-atomically.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folders in which every file is generated. */
const generatedFolders = [
  'packages/contract/schema',
  'packages/lexicon/src/generated',
  'packages/checker/src/generated',
  'packages/checker/docs/rules',
  'packages/ledger/docs/rules',
]

/**
 * Makes every file that is derived from another one, writes those that differ, and removes those whose source is gone.
 *
 * @param check write and remove nothing
 * @returns the paths, from the root of the repository, that were not what their sources make
 * @throws TableError at the first fault of a word table
 */
export async function generateFiles({ check }: { readonly check: boolean }): Promise<string[]> {
  const stale: string[] = []
  const current = new Set<string>()
  const apply = async (files: ReadonlyMap<string, string>) => {
    for (const [path, content] of files) {
      current.add(path)
      if ((await contentOf(path)) === content) continue
      stale.push(path)
      if (!check) await writeAtomically(join(root, path), content)
    }
  }
  await apply(buildSchemas())
  await apply(await buildLexicon())
  // The documentation of the rules is made by running them, and they run on the word tables: those must be written
  // before the rules are loaded.
  const { buildRules } = await import('./build-rules.ts')
  await apply(await buildRules())
  for (const path of await generatedPaths()) {
    if (current.has(path)) continue
    stale.push(`${path} (its source is gone)`)
    if (!check) await rm(join(root, path))
  }
  return stale
}

/** JSON Schema of the contract, path to content. */
function buildSchemas(): Map<string, string> {
  return new Map(
    Object.entries(jsonSchemas()).map(([name, schema]) => [
      `packages/contract/schema/${name}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(join(root, path), 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function generatedPaths(): Promise<string[]> {
  return (await Promise.all(generatedFolders.map(filesIn))).flat()
}

/** All files below a folder, as paths from the root with forward slashes. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
      .sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
