/**
 * Everything a change has to pass: `npm test`. Runs all steps even when one fails, lists the failures at the end, and
 * closes with the count of tests alone on its line, `N passed, N failed, N skipped`.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

const script = (name: string, ...args: string[]): Step['command'] => [
  'tsx',
  '--conditions=hegao-source',
  `scripts/${name}.ts`,
  ...args,
]

const testStep = 'tests'
const steps: readonly Step[] = [
  { name: 'generated files are current', command: script('generate', '--check') },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-b', 'packages', 'test'] },
  { name: 'packages can be published', command: script('lint-packages') },
  { name: testStep, command: ['vitest', 'run'] },
  { name: 'corpus scores do not fall', command: script('evaluate', '--check') },
]

interface Outcome {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

const outcomes: Outcome[] = []
for (const step of steps) {
  const outcome = await run(step)
  outcomes.push(outcome)
  console.log(summary(outcome))
  if (!outcome.passed) console.log(outcome.output.trimEnd())
}

const failures = outcomes.filter(({ passed }) => !passed)
if (failures.length > 0) {
  console.log(`\n${failures.length} of ${steps.length} steps failed:`)
  for (const failure of failures) console.log(summary(failure))
  process.exitCode = 1
}
console.log(`\n${testCount(outcomes.find(({ name }) => name === testStep)?.output ?? '')}`)

function summary({ name, passed, seconds }: Outcome): string {
  return `${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`
}

function run({ name, command: [program, ...args] }: Step): Promise<Outcome> {
  const begin = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      // The programs in node_modules/.bin are command files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const finish = (passed: boolean): void =>
      resolve({ name, passed, seconds: (performance.now() - begin) / 1000, output })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', (error) => {
      output += `${program} could not be started: ${error.message}\n`
      finish(false)
    })
    child.on('close', (status) => finish(status === 0))
  })
}

/** The line that scripts/plain-reporter.ts printed; where the test run broke off before it, one failure. */
function testCount(output: string): string {
  return output.match(/^\d+ passed, \d+ failed, \d+ skipped$/m)?.[0] ?? '0 passed, 1 failed, 0 skipped'
}
