import { type ChildProcess, spawn } from 'node:child_process'

/** How a program is run and when it is stopped. */
export interface RunOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** In milliseconds. */
  readonly timeLimit: number
  /** Asked now and then; the program is stopped where the answer is true. */
  readonly isTooMuch: () => Promise<boolean>
  /** Called where the process itself is told to end meanwhile, before it does; nothing asynchronous can be done then. */
  readonly abandon: () => void
}

/** How it ended: by itself, stopped for one of two reasons, or it could not be started. */
export type RunOutcome = 'ended' | 'too-slow' | 'too-much' | 'not-started'

const WATCH_INTERVAL = 200
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a program without a shell and waits for its end. It and all that it starts form a group of their own, which is gone
 * when the promise is fulfilled, however it ended. What it writes to its output is thrown away.
 */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  options: RunOptions,
): Promise<RunOutcome> {
  const { cwd, env, timeLimit, isTooMuch, abandon } = options
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd,
      env,
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    let outcome: RunOutcome = 'ended'
    const stop = (reason: RunOutcome) => {
      outcome = reason
      killGroup(child)
    }
    const timer = setTimeout(() => stop('too-slow'), timeLimit)
    let asking = false
    const watch = setInterval(async () => {
      if (asking) return
      asking = true
      if (await isTooMuch()) stop('too-much')
      asking = false
    }, WATCH_INTERVAL)
    // The group does not get the signals of the terminal: a program left behind would outlive the call.
    const leave = (signal: NodeJS.Signals) => {
      killGroup(child)
      abandon()
      finish(outcome)
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    const finish = (result: RunOutcome) => {
      clearTimeout(timer)
      clearInterval(watch)
      for (const signal of signals) process.removeListener(signal, leave)
      resolve(result)
    }
    for (const signal of signals) process.on(signal, leave)
    child.on('error', () => finish('not-started'))
    child.on('exit', () => {
      killGroup(child)
      finish(outcome)
    })
  })
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () =>
      child.kill(),
    )
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The group has ended by itself.
  }
}
