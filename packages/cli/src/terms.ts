import { access, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { decodeText, isSystemError, UnreadableFileError } from '@hegao/documents'
import { shownPath } from './configuration.ts'
import type { Input } from './inputs.ts'
import { UserError } from './user-error.ts'

/** The name a list of terms is searched under. */
export const TERMS_FILE = 'hegao.terms.txt'

/**
 * Finds the names and terms each document may write as it does: the file named by `--terms`, else the nearest hegao.terms.txt
 * upward from the document's folder (standard input: from the working folder). One term a line; what follows # is a remark.
 * Every file is read once.
 */
export class TermsFinder {
  readonly #cwd: string
  readonly #named: string | undefined
  readonly #byFolder = new Map<string, Promise<readonly string[]>>()

  /** @param named the file to use instead of searching for one, as the user named it */
  constructor(cwd: string, named: string | undefined) {
    this.#cwd = cwd
    this.#named = named
  }

  /**
   * The terms for an input.
   *
   * @throws UserError where the file cannot be read
   */
  forInput({ file }: Input): Promise<readonly string[]> {
    if (this.#named !== undefined)
      return this.#once(this.#named, () => this.#read(resolve(this.#cwd, this.#named ?? '')))
    return this.#forFolder(file === null ? this.#cwd : dirname(file))
  }

  #forFolder(folder: string): Promise<readonly string[]> {
    return this.#once(folder, async () => {
      const file = join(folder, TERMS_FILE)
      if (await exists(file)) return this.#read(file)
      const parent = dirname(folder)
      return parent === folder ? [] : this.#forFolder(parent)
    })
  }

  #once(key: string, find: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const found = this.#byFolder.get(key) ?? find()
    this.#byFolder.set(key, found)
    return found
  }

  async #read(file: string): Promise<readonly string[]> {
    const shown = shownPath(file, this.#cwd)
    try {
      return termsIn(decodeText(await readFile(file))?.text ?? '')
    } catch (error) {
      if (!isSystemError(error)) throw error
      const { reason, hint } = new UnreadableFileError(shown, error)
      throw new UserError({ zh: `${shown}：${reason.zh}`, en: `${shown}: ${reason.en}` }, hint, { cause: error })
    }
  }
}

function termsIn(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((term) => term !== '')
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch {
    return false
  }
}
