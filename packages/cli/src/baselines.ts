import { dirname, relative, resolve } from 'node:path'
import { applyBaseline, createBaseline } from '@hegao/checker'
import { type Baseline, baselineSchema, type Finding } from '@hegao/contract'
import { shownPath } from './configuration.ts'
import type { Input } from './inputs.ts'
import { readJsonFile } from './json-file.ts'
import { writeFileAtomically } from './output.ts'
import type { Session } from './session.ts'

type Findings = Finding[]

/** The baselines of one call: those that documents are held against, each read once, or the one being written. */
export class Baselines {
  readonly #cwd: string
  readonly #target: string | null
  readonly #read = new Map<string, Promise<Baseline>>()
  readonly #found: [string, Findings][] = []

  /** @param target the baseline file to write, relative to `cwd`; where it is given, none is read */
  constructor(cwd: string, target: string | undefined) {
    this.#cwd = cwd
    this.#target = target === undefined ? null : resolve(cwd, target)
  }

  /**
   * Reads a baseline file, given by its absolute path.
   *
   * @throws UserError where it is not as it should be
   */
  async load(file: string | null): Promise<Baseline | null> {
    if (file === null || this.#target !== null) return null
    let read = this.#read.get(file)
    if (!read) {
      read = readJsonFile(file, shownPath(file, this.#cwd), baselineSchema)
      this.#read.set(file, read)
    }
    return read
  }

  /** Takes findings into the baseline that is being written; `false` where none is. */
  record(input: Input, findings: Findings): boolean {
    if (this.#target === null) return false
    this.#found.push([documentName(input, this.#target), findings])
    return true
  }

  /** The findings that a baseline does not hold. */
  async apply(input: Input, file: string | null, findings: Findings): Promise<Findings> {
    const baseline = await this.load(file)
    return baseline && file !== null ? applyBaseline(findings, baseline, documentName(input, file)) : findings
  }

  /** Writes the baseline, where this call is to write one. */
  async write(session: Session): Promise<void> {
    if (this.#target === null) return
    const baseline = createBaseline(this.#found)
    await writeFileAtomically(this.#target, this.#cwd, `${JSON.stringify(baseline, null, 2)}\n`)
    const count = this.#found.reduce((sum, [, findings]) => sum + findings.length, 0)
    session.inform(session.messages.baselineWritten(count, shownPath(this.#target, this.#cwd)))
  }
}

/** A document's name in a baseline: its path from the baseline's folder, the same on every system. */
function documentName({ path, file }: Input, baseline: string): string {
  return file === null ? path : relative(dirname(baseline), file).replaceAll('\\', '/')
}
