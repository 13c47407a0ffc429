import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../scripts/with-install.mjs', import.meta.url))

/** Takes the place of npx: writes down how it was called, and does what an installation leaves behind. */
const npx = `#!/bin/sh
echo "CI=$CI $*" >> "$WORKSPACE/calls"
if [ -f "$WORKSPACE/broken" ]; then echo 'no network'; exit 1; fi
mkdir -p "$WORKSPACE/node_modules/.bin"
echo '{}' > "$WORKSPACE/node_modules/.modules.yaml"
printf '#!/bin/sh\\necho "greeted $*"\\n' > "$WORKSPACE/node_modules/.bin/greet"
chmod +x "$WORKSPACE/node_modules/.bin/greet"
`

describe.skipIf(process.platform === 'win32')('with-install', () => {
  let workspace = ''
  const write = (path: string, content: string, mode = 0o644): void => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content, { mode })
  }
  const run = (...args: string[]) => {
    const path = [join(workspace, 'tools'), dirname(process.execPath), '/usr/bin', '/bin'].join(':')
    const result = spawnSync(process.execPath, [join(workspace, 'scripts/with-install.mjs'), ...args], {
      encoding: 'utf8',
      env: { PATH: path, WORKSPACE: workspace },
    })
    return { status: result.status, stdout: result.stdout, stderr: result.stderr }
  }
  const installations = (): string[] =>
    existsSync(join(workspace, 'calls')) ? readFileSync(join(workspace, 'calls'), 'utf8').trim().split('\n') : []

  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'hegao-with-install-'))
    write('package.json', '{}')
    write('pnpm-lock.yaml', 'lockfileVersion: 9')
    write('packages/parser/package.json', '{}')
    write('tools/npx', npx, 0o755)
    mkdirSync(join(workspace, 'scripts'))
    cpSync(script, join(workspace, 'scripts/with-install.mjs'))
  })
  afterEach(() => rmSync(workspace, { recursive: true }))

  test('installs what the lock file says, asks nothing, then runs the command with its arguments', () => {
    const { status, stdout, stderr } = run('greet', 'a', 'b c')
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'greeted a b c\n',
      stderr: '正在安装依赖…… Installing dependencies …\n',
    })
    expect(installations()).toEqual([expect.stringMatching(/^CI=true -y pnpm@\S+ install --frozen-lockfile$/)])
  })

  test('installs once', () => {
    run('greet')
    expect(run('greet')).toMatchObject({ stdout: 'greeted \n', stderr: '' })
    expect(installations()).toHaveLength(1)
  })

  test('says nothing where pnpm has installed everything already', () => {
    write('node_modules/.modules.yaml', '{}')
    write('node_modules/.pnpm/lock.yaml', 'lockfileVersion: 9')
    expect(run('greet')).toMatchObject({ status: 0, stderr: '' })
    expect(installations()).toHaveLength(1)
    write('pnpm-lock.yaml', 'lockfileVersion: 10')
    expect(run('greet').stderr).toContain('正在安装依赖')
  })

  test.each([
    ['the lock file', 'pnpm-lock.yaml'],
    ['a manifest', 'packages/parser/package.json'],
    ['the workspace file', 'pnpm-workspace.yaml'],
  ])('installs again when %s has changed', (_, path) => {
    run('greet')
    write(path, '# changed')
    run('greet')
    expect(installations()).toHaveLength(2)
  })

  test('installs again when node_modules is gone', () => {
    run('greet')
    rmSync(join(workspace, 'node_modules'), { recursive: true })
    expect(run('greet').stdout).toBe('greeted \n')
    expect(installations()).toHaveLength(2)
  })

  test('shows why an installation failed, and tries again the next time', () => {
    write('broken', '')
    const failed = run('greet')
    expect(failed.status).toBe(2)
    expect(failed.stdout).toBe('')
    expect(failed.stderr).toContain('no network')
    rmSync(join(workspace, 'broken'))
    expect(run('greet').status).toBe(0)
  })

  test("passes on the command's exit status and the signal that ended it", () => {
    expect(run('sh', '-c', 'exit 7').status).toBe(7)
    expect(run('sh', '-c', 'kill -TERM $$').status).toBe(128 + 15)
    expect(run('no-such-command')).toMatchObject({ status: 2, stderr: expect.stringContaining('no-such-command') })
  })
})
