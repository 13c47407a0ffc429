import { access } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { activeRules, UnknownRuleError } from '@hegao/checker'
import { type Configuration, configurationSchema, type Preset, type RuleSetting, type Severity } from '@hegao/contract'
import { allRules } from './all-rules.ts'
import type { Input } from './inputs.ts'
import { readJsonFile } from './json-file.ts'
import { UserError } from './user-error.ts'

/** The name a configuration file is searched under. */
export const CONFIGURATION_FILE = 'hegao.config.json'

/** What the options of a call say over any configuration file. */
export interface ConfigurationOverrides {
  /** The file to use instead of searching for one, as the user named it. */
  readonly config?: string | undefined
  readonly preset?: Preset | undefined
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  readonly failOn?: Severity | undefined
  /** As the user named it, relative to the working folder. */
  readonly baseline?: string | undefined
}

/** The configuration one document is checked under. */
export interface ResolvedConfiguration {
  readonly configuration: Configuration
  /** The absolute path of the configuration file; null where none was found. */
  readonly file: string | null
  /** The absolute path of the baseline file. */
  readonly baseline: string | null
}

/**
 * Finds the configuration of each input: the file named by `--config`, else the nearest hegao.config.json upward from
 * the document's folder (standard input: from the working folder), with the call's own options laid over it. Every file
 * is read once.
 *
 * @throws UserError where a file is not as it should be, or names a rule that does not exist
 */
export class ConfigurationFinder {
  readonly #cwd: string
  readonly #overrides: ConfigurationOverrides
  readonly #byFolder = new Map<string, Promise<ResolvedConfiguration>>()
  readonly #byFile = new Map<string | null, Promise<ResolvedConfiguration>>()

  constructor(cwd: string, overrides: ConfigurationOverrides) {
    this.#cwd = cwd
    this.#overrides = overrides
  }

  /** The configuration for an input. */
  forInput({ file }: Input): Promise<ResolvedConfiguration> {
    const { config } = this.#overrides
    if (config !== undefined) return this.#read(resolve(this.#cwd, config))
    return this.forFolder(file === null ? this.#cwd : dirname(file))
  }

  /** The configuration for whatever lies in a folder, given by its absolute path. */
  forFolder(folder: string): Promise<ResolvedConfiguration> {
    let found = this.#byFolder.get(folder)
    if (!found) {
      found = this.#search(folder)
      this.#byFolder.set(folder, found)
    }
    return found
  }

  async #search(folder: string): Promise<ResolvedConfiguration> {
    const file = join(folder, CONFIGURATION_FILE)
    if (await exists(file)) return this.#read(file)
    const parent = dirname(folder)
    return parent === folder ? this.#read(null) : this.forFolder(parent)
  }

  #read(file: string | null): Promise<ResolvedConfiguration> {
    let read = this.#byFile.get(file)
    if (!read) {
      read = this.#resolve(file)
      this.#byFile.set(file, read)
    }
    return read
  }

  async #resolve(file: string | null): Promise<ResolvedConfiguration> {
    const { preset, failOn, rules: overridden = {}, baseline } = this.#overrides
    const shown = file === null ? null : shownPath(file, this.#cwd)
    const written =
      file === null || shown === null
        ? configurationSchema.parse({})
        : await readJsonFile(file, shown, configurationSchema)
    refuseUnknownRules(written.rules, shown)
    refuseUnknownRules(overridden, '--rule')
    const configuration: Configuration = {
      ...written,
      ...(preset === undefined ? {} : { preset }),
      ...(failOn === undefined ? {} : { failOn }),
      rules: { ...written.rules, ...overridden },
    }
    const named = baseline === undefined ? null : resolve(this.#cwd, baseline)
    const configured = written.baseline === undefined || file === null ? null : resolve(dirname(file), written.baseline)
    return { configuration, file, baseline: named ?? configured }
  }
}

/** A path as the user would write it: relative to the working folder where it lies below it. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file)
  return path === '' || path.startsWith('..') ? file : path
}

function refuseUnknownRules(settings: Readonly<Record<string, RuleSetting>>, where: string | null): void {
  try {
    activeRules({ preset: 'none', rules: settings }, allRules)
  } catch (error) {
    if (!(error instanceof UnknownRuleError)) throw error
    const { rule, suggestion } = error
    throw new UserError(
      { zh: `${where}：没有“${rule}”这条规则`, en: `${where}: there is no rule ${rule}` },
      suggestion === null
        ? { zh: '用 hegao rules 查看全部规则', en: 'hegao rules lists all rules' }
        : { zh: `您是否想写 ${suggestion}？`, en: `did you mean ${suggestion}?` },
      { cause: error },
    )
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch {
    return false
  }
}
