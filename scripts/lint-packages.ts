/**
 * Looks at every package as its users will get it: builds, packs each into a tarball (where `workspace:` and `catalog:`
 * have become versions), and has publint and attw ("are the types wrong") read those.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = fileURLToPath(new URL('..', import.meta.url))
const execute = promisify(execFile)

const folder = await mkdtemp(join(tmpdir(), 'hegao-packages-'))
try {
  await run('tsc', '-b', 'packages')
  await run('npx', '-y', await packageManager(), '-r', '--filter', './packages/*', 'pack', '--pack-destination', folder)
  let count = 0
  let faults = 0
  for (const tarball of (await readdir(folder)).sort()) {
    count += 1
    for (const fault of await lint(join(folder, tarball))) {
      faults += 1
      console.error(`${tarball}: ${fault}`)
    }
  }
  console.log(`${count} packages, ${faults} faults`)
  if (count === 0 || faults > 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true })
}

/** The pnpm that made node_modules, as `pnpm@VERSION`. */
async function packageManager(): Promise<string> {
  // The file is called YAML, and pnpm writes it as JSON.
  const state: unknown = JSON.parse(await readFile(join(root, 'node_modules/.modules.yaml'), 'utf8'))
  if (typeof state === 'object' && state !== null && 'packageManager' in state) return String(state.packageManager)
  throw new Error('node_modules was not made by pnpm')
}

async function lint(tarball: string): Promise<string[]> {
  const [published, typed] = await Promise.all([lintManifest(tarball), lintTypes(tarball)])
  return [...published, ...typed]
}

/** What publint says against the manifest and the files it names. */
async function lintManifest(tarball: string): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = await readFile(tarball)
  const content = new Uint8Array(buffer, byteOffset, byteLength).slice().buffer
  const { messages, pkg } = await publint({ pack: { tarball: content } })
  return messages.map((message) => {
    const text = formatMessage(message, pkg, { color: false }) ?? message.code
    return `publint ${message.type}: ${text}`
  })
}

/** What attw says against the types, seen from ES modules: hegao has no CommonJS form. */
async function lintTypes(tarball: string): Promise<string[]> {
  const args = [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji']
  try {
    await run('attw', ...args)
    return []
  } catch (error) {
    return [error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)]
  }
}

function run(program: string, ...args: string[]) {
  return execute(program, args, { cwd: root, shell: process.platform === 'win32', maxBuffer: 1 << 26 })
}
