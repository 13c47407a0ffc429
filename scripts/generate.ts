/**
 * Writes every file that is derived from another one, and removes those whose source is gone.
 *
 *   pnpm generate            write
 *   pnpm generate --check    write nothing; exit 1 and list what differs
 */
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
]

const check = process.argv.includes('--check')
const stale: string[] = []
const current = new Set<string>()

await apply(buildSchemas())
await apply(await buildLexicon())
// The documentation of the rules is made by running them, and they run on the word tables: those must be written
// before the rules are loaded.
const { buildRules } = await import('./build-rules.ts')
await apply(await buildRules())
await removeOrphans()

if (stale.length === 0) console.log('generated files are current')
else if (check) {
  console.error(`These files are not what their sources make; run pnpm generate:\n  ${stale.join('\n  ')}`)
  process.exitCode = 1
} else console.log(`written:\n  ${stale.join('\n  ')}`)

/** JSON Schema of the contract, path to content. */
function buildSchemas(): Map<string, string> {
  return new Map(
    Object.entries(jsonSchemas()).map(([name, schema]) => [
      `packages/contract/schema/${name}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}

async function apply(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) {
    current.add(path)
    if ((await contentOf(path)) === content) continue
    stale.push(path)
    if (!check) await writeAtomically(join(root, path), content)
  }
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(join(root, path), 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function removeOrphans(): Promise<void> {
  for (const folder of generatedFolders) {
    for (const path of await filesIn(folder)) {
      if (current.has(path)) continue
      stale.push(`${path} (its source is gone)`)
      if (!check) await rm(join(root, path))
    }
  }
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
