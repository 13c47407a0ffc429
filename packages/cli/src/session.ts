import type { Language } from '@hegao/checker'
import { DocumentError, type Worded } from '@hegao/documents'
import { type Palette, printable } from '@hegao/reporters'
import type { Environment, TextSink } from './environment.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { type Messages, messages } from './messages/messages.ts'
import { paletteFor } from './palette.ts'
import { UserError } from './user-error.ts'

/** One call of the program: its surroundings, its language, and the exit status it is heading for. */
export class Session {
  readonly environment: Environment
  readonly language: Language
  readonly messages: Messages
  readonly #colour: boolean
  #status: ExitCode = exitCode.clean

  /** @param colour whether the call allows colours; whether they are used depends on the stream and its surroundings */
  constructor(environment: Environment, { language, colour }: { language: Language; colour: boolean }) {
    this.environment = environment
    this.language = language
    this.#colour = colour
    this.messages = messages[language]
  }

  /** The exit status so far. */
  get status(): ExitCode {
    return this.#status
  }

  /** Raises the exit status; it never falls again. */
  raiseStatus(status: ExitCode): void {
    if (status > this.#status) this.#status = status
  }

  /** The colours for what is printed on the standard output. */
  get palette(): Palette {
    return this.#paletteFor(this.environment.stdout)
  }

  /** Prints a result on the standard output. */
  print(text: string): void {
    this.environment.stdout.write(text)
  }

  /** Prints a line of information on the standard error. */
  inform(line: string): void {
    this.environment.stderr.write(`${line}\n`)
  }

  /** Prints what a reader of a document's result should know, on the standard error. */
  notify(path: string, notice: Worded): void {
    this.inform(`${printable(path)}${this.language === 'zh' ? '：' : ': '}${this.#in(notice)}`)
  }

  /**
   * Tells of an error on the standard error and raises the exit status to `unusable`.
   *
   * @param path the document it happened with
   */
  fail(error: unknown, path?: string): void {
    this.raiseStatus(exitCode.unusable)
    const shown = path === undefined ? '' : `${printable(path)}${this.language === 'zh' ? '：' : ': '}`
    if (error instanceof DocumentError || error instanceof UserError) {
      this.#complain(shown + this.#in(error.reason), error.hint === null ? null : this.#in(error.hint))
    } else {
      this.#complain(shown + this.messages.internalError, null)
      this.inform(`  ${error instanceof Error ? error.message : String(error)}`)
      const debug = this.environment.env['HEGAO_DEBUG'] === '1'
      this.inform(debug && error instanceof Error ? (error.stack ?? '') : `  ${this.messages.debugHint}`)
    }
  }

  #complain(reason: string, hint: string | null): void {
    const { error } = this.#paletteFor(this.environment.stderr)
    this.inform(`${error(`hegao ${this.messages.error}`)} ${reason}`)
    if (hint !== null) this.inform(`  ${hint}`)
  }

  #paletteFor(stream: TextSink): Palette {
    return paletteFor(stream, this.environment.env, this.#colour)
  }

  #in(words: Worded): string {
    return words[this.language]
  }
}
