import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostileFiles } from '../../../scripts/fixtures/hostile/index.ts'
import type { HostileOutcome } from '../../../scripts/fixtures/hostile/read-all.ts'

const program = fileURLToPath(new URL('../../../scripts/fixtures/hostile/read-all.ts', import.meta.url))
/** A file that takes longer does not end, for all one can tell; how fast the others are is not tried here. */
const TIME_LIMIT = 30_000

/**
 * Reads all files in another process, which can be stopped where one of them makes it run without end or takes all memory;
 * the next ones are then read in a new one.
 */
async function readAll(): Promise<Map<string, HostileOutcome | null>> {
  const outcomes = new Map<string, HostileOutcome | null>()
  for (let next = 0; next < hostileFiles.length; next += 1) {
    await readFrom(next, (outcome) => {
      outcomes.set(outcome.name, outcome)
      next = outcome.index + 1
    })
    const stopped = hostileFiles[next]
    if (stopped !== undefined) outcomes.set(stopped.name, null)
  }
  return outcomes
}

function readFrom(first: number, note: (outcome: HostileOutcome) => void): Promise<void> {
  const parameters = [
    '--max-old-space-size=1000',
    '--import',
    'tsx',
    '--conditions=hegao-source',
    program,
    String(first),
  ]
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'ignore'] })
  let timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT)
  createInterface(child.stdout).on('line', (line) => {
    clearTimeout(timer)
    timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT)
    const outcome = JSON.parse(line)
    if ('outcome' in outcome) note(outcome)
  })
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

describe('a file made to do harm, or a broken one', () => {
  let outcomes = new Map<string, HostileOutcome | null>()
  beforeAll(async () => {
    outcomes = await readAll()
  }, 600_000)

  it.each(hostileFiles.map(({ name, expected }) => ({ name, expected })))('$name: $expected', ({ name, expected }) => {
    const outcome = outcomes.get(name)
    expect(outcome, 'it did not end').not.toBeNull()
    expect([...expected]).toContain(outcome?.outcome)
  })
})
