#!/usr/bin/env node
// Runs a command of this workspace, installing the dependencies first where that is needed:
//   node scripts/with-install.mjs COMMAND [ARGUMENT …]
// It is plain JavaScript on Node's own modules, because nothing else is there before the first install.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packageManager = 'pnpm@12.21.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.cache', 'with-install')
// npx and the files in node_modules/.bin are command files on Windows, which only a shell can start.
const shell = process.platform === 'win32'
const quoted = (words) => (shell ? words.map((word) => `"${word.replaceAll('"', '""')}"`) : words)

requireNode(20, 19)
const [command, ...args] = process.argv.slice(2)
if (command === undefined) fail(2, 'usage: node scripts/with-install.mjs COMMAND [ARGUMENT …]')
if (!isInstalled()) install()
run(command, args)

function requireNode(major, minor) {
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number)
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return
  const found = `Node ${process.versions.node}（${process.execPath}）`
  fail(2, `需要 Node ${major}.${minor} 或更高版本。hegao needs Node ${major}.${minor} or newer. → ${found}`)
}

/** What the installed packages depend on, as one hash: another hash means that an install is due. */
function fingerprint() {
  const packages = join(root, 'packages')
  const files = [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.pnpmfile.cjs',
    ...readdirSync(packages)
      .sort()
      .map((name) => join('packages', name, 'package.json')),
  ].filter((file) => existsSync(join(root, file)))
  // Native packages are built for one system; a folder that moved to another needs its own.
  const hash = createHash('sha256').update(`${packageManager} ${process.platform} ${process.arch}\0`)
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function isInstalled() {
  // pnpm writes .modules.yaml last: without it an install was broken off.
  if (!existsSync(join(modules, '.modules.yaml')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === fingerprint()
}

/** Whether pnpm has nothing to fetch: what it noted as installed is what the lock file asks for. */
function isFetched() {
  const installed = join(modules, '.pnpm', 'lock.yaml')
  if (!existsSync(join(modules, '.modules.yaml')) || !existsSync(installed)) return false
  return readFileSync(installed, 'utf8') === readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
}

function install() {
  // After an install by hand there is no stamp yet; pnpm then only looks, which takes a second and is not worth a word.
  if (!isFetched()) process.stderr.write('正在安装依赖…… Installing dependencies …\n')
  const words = ['-y', packageManager, 'install', '--frozen-lockfile']
  const result = spawnSync('npx', quoted(words), {
    cwd: root,
    // CI makes pnpm answer its own questions: nobody may be there to answer them.
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (result.error !== undefined) fail(2, `无法启动 npx。npx could not be started: ${result.error.message}`)
  if (result.status !== 0) {
    process.stderr.write(result.stdout + result.stderr)
    fail(2, `安装未成功。The installation failed (npx ${words.join(' ')}).`)
  }
  mkdirSync(join(modules, '.cache'), { recursive: true })
  writeFileSync(stamp, fingerprint())
}

function run(name, words) {
  const path = `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(shell ? `"${name}"` : name, quoted(words), {
    env: { ...process.env, PATH: path },
    shell,
    stdio: 'inherit',
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  child.on('error', (error) => fail(2, `${name} could not be started: ${error.message}`))
  child.on('exit', (status, signal) => {
    // A shell reports a command that a signal ended as 128 + its number.
    process.exit(signal === null ? (status ?? 2) : 128 + constants.signals[signal])
  })
}

function fail(status, message) {
  process.stderr.write(`${message}\n`)
  process.exit(status)
}
