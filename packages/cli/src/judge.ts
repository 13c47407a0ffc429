import { type Configuration, type Finding, type Severity, severitySchema } from '@hegao/contract'
import { Baselines } from './baselines.ts'
import { ConfigurationFinder, type ConfigurationOverrides } from './configuration.ts'
import { exitCode } from './exit-code.ts'
import type { Input } from './inputs.ts'
import type { Session } from './session.ts'

/** Which rules run. */
export type RuleSelection = Pick<Configuration, 'preset' | 'rules'>

/** Decides which rules each document is held to, which findings count, and what they mean for the exit status. */
export class Judge {
  readonly #session: Session
  readonly #configurations: ConfigurationFinder
  readonly #baselines: Baselines

  /** @param writeBaseline the baseline file to write instead of judging */
  constructor(session: Session, overrides: ConfigurationOverrides, writeBaseline: string | undefined) {
    const { cwd } = session.environment
    this.#session = session
    this.#configurations = new ConfigurationFinder(cwd, overrides)
    this.#baselines = new Baselines(cwd, writeBaseline)
  }

  /**
   * Reads the configuration and the baselines of all inputs, before any of them: a mistake must not come up halfway
   * through an archive.
   *
   * @throws UserError where one of these files is not as it should be
   */
  async prepare(inputs: readonly Input[]): Promise<void> {
    for (const input of inputs) {
      const { baseline } = await this.#configurations.forInput(input)
      await this.#baselines.load(baseline)
    }
  }

  /** The rules an input is held to. */
  async rulesFor(input: Input): Promise<RuleSelection> {
    const { configuration } = await this.#configurations.forInput(input)
    return configuration
  }

  /**
   * The findings that count; the session's exit status is raised where one reaches the failing severity. Where a
   * baseline is being written all of them are recorded and none is held against the document.
   */
  async judge(input: Input, found: Finding[]): Promise<Finding[]> {
    const { configuration, baseline } = await this.#configurations.forInput(input)
    if (this.#baselines.record(input, found)) return found
    const findings = await this.#baselines.apply(input, baseline, found)
    if (findings.some(({ severity }) => reaches(severity, configuration.failOn))) {
      this.#session.raiseStatus(exitCode.found)
    }
    return findings
  }

  /** Writes the baseline where one was asked for. */
  finish(): Promise<void> {
    return this.#baselines.write(this.#session)
  }
}

/** Whether a severity is at or above another; the schema lists the gravest first. */
function reaches(severity: Severity, bound: Severity): boolean {
  return severitySchema.options.indexOf(severity) <= severitySchema.options.indexOf(bound)
}
