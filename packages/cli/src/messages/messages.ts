import type { Language } from '@hegao/checker'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** Every sentence of the command line's own, in one language. */
export interface Messages {
  readonly description: string
  readonly helpTitles: Readonly<Record<string, string>>
  /** How help writes the places of options and arguments in a call. */
  readonly optionsName: string
  readonly commandName: string
  readonly fileName: string
  readonly ruleName: string
  readonly helpOption: string
  readonly versionOption: string
  readonly helpCommand: string
  readonly choices: string
  readonly defaultValue: string
  /** What parts the values an option takes. */
  readonly choiceSeparator: string
  /** Puts notes behind the description of an option. */
  describe(description: string, notes: readonly string[]): string
  readonly commands: Readonly<
    Record<'check' | 'outline' | 'extract' | 'analyze' | 'ledger' | 'rules' | 'doctor', string>
  >
  readonly files: string
  /** The argument of `hegao ledger`. */
  readonly ledgerFile: string
  readonly ruleArgument: string
  readonly options: Readonly<
    Record<
      | 'format'
      | 'output'
      | 'config'
      | 'preset'
      | 'rule'
      | 'failOn'
      | 'baseline'
      | 'terms'
      | 'together'
      | 'ledger'
      | 'out'
      | 'force'
      | 'fix'
      | 'annotate'
      | 'trackChanges'
      | 'writeBaseline'
      | 'segmenter'
      | 'maxSize'
      | 'all'
      | 'explain'
      | 'kind'
      | 'status'
      | 'metric'
      | 'noColor'
      | 'lang',
      string
    >
  >
  readonly examples: string
  readonly usage: {
    unknownOption(option: string): string
    unknownCommand(command: string): string
    missingArgument(argument: string): string
    missingValue(option: string): string
    invalidValue(option: string, value: string, detail: string): string
    excessArguments(command: string): string
    /** Continues the sentence that says what is wrong. */
    didYouMean(name: string): string
    readonly allowed: string
    readonly seeHelp: string
    /** Continues the sentence that says what is wrong. */
    checkFile(file: string): string
  }
  readonly error: string
  readonly internalError: string
  readonly debugHint: string
  /** Told of a document that was mended in its place. */
  /** An annotated copy was written. */
  annotated(path: string, comments: number, changes: number): string
  fixed(places: number, file: string): string
  baselineWritten(findings: number, file: string): string
  /** Told of a sheet of figures that was written. */
  ledgerWritten(figures: number, file: string): string
  /** Rows of a sheet whose figure cannot be told; `count` may be more than are named. */
  lostRows(named: readonly number[], count: number, file: string): string
  /** What is said of documents in a folder that have to be saved as text; `count` may be more than are named. */
  officeFiles(named: readonly string[], count: number): string
  readonly rules: {
    readonly columns: readonly [id: string, severity: string, title: string]
    readonly why: string
    readonly source: string
    readonly recommended: string
    readonly notRecommended: string
    readonly bad: string
    /** {@link bad} of examples with marks of layout. */
    readonly badLayout: string
    readonly good: string
    count(all: number, recommended: number): string
    /** Says what the star before a rule means. */
    readonly star: string
  }
  readonly doctor: {
    readonly node: string
    readonly system: string
    readonly folder: string
    readonly office: string
    readonly noOffice: string
    readonly encodings: string
    readonly formats: string
    readonly segmenter: string
    readonly rules: string
    readonly configuration: string
    readonly none: string
    ready(milliseconds: number): string
    unavailable(reason: string): string
    inUse(name: string): string
    readonly noSegmenter: string
  }
}

/** The messages of each language. */
export const messages: Readonly<Record<Language, Messages>> = { zh, en }
