import {
  claimKindSchema,
  claimStatusSchema,
  configurationSchema,
  presetSchema,
  type RuleSetting,
  ruleSettingSchema,
  severitySchema,
} from '@hegao/contract'
import { defaultLimits } from '@hegao/documents'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { LEDGER_FILE } from './commands/ledger.ts'
import type { Messages } from './messages/messages.ts'
import { segmenterChoices } from './segmenter.ts'

/** What the commands that read documents have in common. */
export function addReadingOptions(
  command: Command,
  { fileName, files, options }: Messages,
  formats: readonly string[],
): Command {
  return command
    .argument(`<${fileName}...>`, files)
    .addOption(formatOption(options.format, formats))
    .option('-o, --output <file>', options.output)
    .addOption(new Option('--segmenter <name>', options.segmenter).choices(segmenterChoices).default('none'))
    .addOption(maxSizeOption(options.maxSize))
}

/** What making a sheet of figures takes. */
export function addLedgerOptions(command: Command, { fileName, ledgerFile, options }: Messages): Command {
  return command
    .argument(`<${fileName}>`, ledgerFile)
    .addOption(new Option('-o, --out <file>', options.out).default(LEDGER_FILE))
    .option('--force', options.force)
    .option('--config <file>', options.config)
    .option('--terms <file>', options.terms)
    .addOption(maxSizeOption(options.maxSize))
}

function maxSizeOption(description: string): Option {
  return new Option('--max-size <MiB>', description)
    .argParser(readMebibytes)
    .default(defaultLimits.maxBytes, String(defaultLimits.maxBytes / MEBIBYTE))
}

/** What choosing among the claims of a document takes. */
export function addClaimOptions(command: Command, { options }: Messages): Command {
  return command
    .addOption(listOption('--kind <kind,...>', options.kind, claimKindSchema.options))
    .addOption(listOption('--status <status,...>', options.status, claimStatusSchema.options))
    .addOption(new Option('--metric <text>', options.metric).argParser(collect))
    .option('--explain', options.explain)
}

/** An option that takes values parted by commas and may be repeated. */
function listOption(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).choices(choices)
  return option.argParser((value: string, previous: readonly string[] = []) => {
    const values = value.split(',').map((part) => part.trim())
    if (!values.every((part) => choices.includes(part)))
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)
    return [...previous, ...values]
  })
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}

/** What the commands that judge documents have beyond that. */
export function addJudgingOptions(command: Command, { options }: Messages): Command {
  // Only named in the help: a value here would overrule the configuration file.
  const { preset, failOn } = configurationSchema.parse({})
  return command
    .option('--config <file>', options.config)
    .addOption(new Option('--preset <name>', options.preset).choices(presetSchema.options).default(undefined, preset))
    .addOption(new Option('--rule <id=setting>', options.rule).argParser(collectRule))
    .addOption(
      new Option('--fail-on <severity>', options.failOn).choices(severitySchema.options).default(undefined, failOn),
    )
    .option('--together', options.together)
    .option('--terms <file>', options.terms)
    .option('--ledger <file>', options.ledger)
    .option('--baseline <file>', options.baseline)
    .option('--write-baseline <file>', options.writeBaseline)
    .option('--all', options.all)
}

/** What the command that may mend documents has beyond that. */
export function addFixingOptions(command: Command, { options }: Messages): Command {
  return command
    .option('--fix', options.fix)
    .option('--annotate [file]', options.annotate)
    .option('--track-changes', options.trackChanges)
}

/** `--format`. */
export function formatOption(description: string, choices: readonly string[]): Option {
  return new Option('-f, --format <format>', description).choices(choices).default(choices[0])
}

/** What may stand anywhere in a call. Both are read before the command line is parsed: errors in it and its help obey them. */
export function addCommonOptions(command: Command, { options }: Messages): Command {
  return command
    .option('--no-color', options.noColor)
    .addOption(new Option('--lang <language>', options.lang).choices(['zh', 'en']).default('zh'))
}

const MEBIBYTE = 0x100000

function readMebibytes(value: string): number {
  const mebibytes = Number(value)
  if (!(mebibytes > 0 && Number.isFinite(mebibytes))) throw new InvalidArgumentError('> 0')
  return Math.ceil(mebibytes * MEBIBYTE)
}

/** `unit/mixed=off`; a bare id means `on`. */
function collectRule(value: string, previous: Record<string, RuleSetting> = {}): Record<string, RuleSetting> {
  const at = value.indexOf('=')
  const id = at === -1 ? value : value.slice(0, at)
  const setting = ruleSettingSchema.safeParse(at === -1 ? 'on' : value.slice(at + 1))
  if (!setting.success || id === '') throw new InvalidArgumentError('id=off|on|error|warning|info')
  return { ...previous, [id]: setting.data }
}
