import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clean, folderWith } from './call.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const workspace = fileURLToPath(new URL('../../..', import.meta.url))

const flags = ['--conditions=hegao-source', '--import', 'tsx']

/** Starts the real program; tsx and the workspace's conditions are found from the workspace. */
function start(...argv: string[]) {
  return spawn(process.execPath, [...flags, main, ...argv], { cwd: workspace, stdio: ['pipe', 'pipe', 'pipe'] })
}

describe('the process', () => {
  it.skipIf(process.platform !== 'linux')('says so where the output cannot be written', async () => {
    const folder = await folderWith({ 'a.txt': clean })
    const full = await open('/dev/full', 'w')
    const child = spawn(process.execPath, [...flags, main, 'check', `${folder}/a.txt`], {
      cwd: workspace,
      stdio: ['ignore', full.fd, 'pipe'],
    })
    if (!child.stderr) throw new Error('there is no standard error')
    const [complaint] = await Promise.all([text(child.stderr), once(child, 'close')])
    await full.close()
    expect(complaint).toMatch(/^hegao: .*ENOSPC/)
    expect(complaint).not.toMatch(/\n\s+at /)
    expect(child.exitCode).toBe(2)
  })

  it('is not cut off when a lot is printed into a pipe', async () => {
    const paragraph = '全年办理收文3864件，制发文件402份，开展督查24次，同比增长12.3%。\n'
    const folder = await folderWith({ 'long.txt': `总结\n一、办文\n${paragraph.repeat(800)}` })
    const child = start('extract', `${folder}/long.txt`, '--format', 'json')
    child.stdin.end()
    const [printed] = await Promise.all([text(child.stdout), once(child, 'close')])
    expect(printed.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(printed).claims).toHaveLength(3200)
    expect(child.exitCode).toBe(0)
  })

  it('is quiet when its reader goes away', async () => {
    const folder = await folderWith({ 'long.txt': `总结\n${'全年办理收文3864件。\n'.repeat(5000)}` })
    const child = start('extract', `${folder}/long.txt`)
    child.stdin.end()
    child.stdout.once('data', () => child.stdout.destroy())
    const [complaints] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect(complaints).toBe('')
  })

  it('reads standard input and hands its status to the shell', async () => {
    const child = start('check', '-')
    child.stdin.end(clean.replace('24次', '**次'))
    const [printed] = await Promise.all([text(child.stdout), once(child, 'close')])
    expect(printed).toContain('-:5:')
    expect(child.exitCode).toBe(1)
  })
})
