#!/usr/bin/env node
import { run } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop reading (`| head`); that is no fault of anyone. A full disk is.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`hegao: ${error.message}\n`)
  process.exit(2)
})

// The status is set and the process left to end by itself, so that a pipe is never cut off.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
})
