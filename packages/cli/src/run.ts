import type { Language } from '@hegao/checker'
import { CommanderError } from 'commander'
import type { Environment } from './environment.ts'
import { exitCode } from './exit-code.ts'
import { createProgram } from './program.ts'
import { Session } from './session.ts'
import { wordUsageError } from './usage-error.ts'
import { UserError } from './user-error.ts'

/**
 * Runs the command line.
 *
 * @param argv the arguments, without the interpreter and the script
 * @returns the exit status: 0 nothing at or above the failing severity, 1 something found, 2 an input could not be read
 *   or the call was wrong. Nothing is thrown, and the process is never ended from within.
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const session = new Session(environment, {
    language: languageOf(argv, environment.env),
    colour: !argv.includes('--no-color'),
  })
  try {
    await createProgram(session).parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) session.fail(error)
    // Help and version end in an exception too; a call without a command has been answered with the help.
    else if (error.code === 'commander.help')
      session.raiseStatus(error.exitCode === 0 ? exitCode.clean : exitCode.unusable)
    else if (error.exitCode !== 0) session.fail(usageError(error, session))
  }
  return session.status
}

function usageError(error: CommanderError, { messages }: Session): UserError {
  const worded = wordUsageError(error, messages)
  return new UserError({ zh: worded, en: worded }, { zh: messages.usage.seeHelp, en: messages.usage.seeHelp })
}

/** The language has to be known before there is a parser for options, because that has to speak it. */
function languageOf(argv: readonly string[], env: Environment['env']): Language {
  const at = argv.indexOf('--lang')
  const joined = argv.find((argument) => argument.startsWith('--lang='))
  const language = at === -1 ? joined?.slice('--lang='.length) : argv[at + 1]
  return (language ?? env['HEGAO_LANG']) === 'en' ? 'en' : 'zh'
}
