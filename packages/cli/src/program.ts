import { rules } from '@hegao/checker'
import type { Category, RuleSetting } from '@hegao/contract'
import { displayWidth } from '@hegao/reporters'
import { Command, Help, type Option } from 'commander'
import { examineInstallation } from './commands/doctor.ts'
import { type LedgerOptions, writeLedger } from './commands/ledger.ts'
import { printRules, type RulesOptions } from './commands/rules.ts'
import { formats } from './formats.ts'
import type { Messages } from './messages/messages.ts'
import {
  addClaimOptions,
  addCommonOptions,
  addFixingOptions,
  addJudgingOptions,
  addLedgerOptions,
  addReadingOptions,
  formatOption,
} from './options.ts'
import { type Reading, type ReadOptions, readDocuments } from './read-documents.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'

/** The commands that read documents, by what they want of each. */
const readings = {
  check: { view: 'findings', rules: null },
  // The outline marks what is wrong with markers and looks for nothing else.
  outline: { view: 'outline', rules: { preset: 'none', rules: settingsOf('numbering') } },
  extract: { view: 'claims', rules: { preset: 'none', rules: {} } },
  analyze: { view: 'analysis', rules: null },
} as const satisfies Record<string, Reading>

function settingsOf(category: Category): Record<string, RuleSetting> {
  return Object.fromEntries(rules.filter((rule) => rule.category === category).map(({ id }) => [id, 'on']))
}

/** The command line: what it takes, and what each command does. It prints to the session's streams and never exits. */
export function createProgram(session: Session): Command {
  const { messages, environment } = session
  const program = new Command('hegao')
    .description(messages.description)
    .version(version, '-V, --version', messages.versionOption)
    .helpOption('-h, --help', messages.helpOption)
    .helpCommand(`help [${messages.commandName}]`, messages.helpCommand)
    .addHelpText('after', messages.examples)
    .exitOverride()
    .configureHelp(helpIn(messages))
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      getOutHelpWidth: () => environment.stdout.columns ?? 100,
      getErrHelpWidth: () => environment.stderr.columns ?? 100,
      // Errors are worded in the user's language by whoever catches them.
      outputError: () => {},
    })
  const subcommand = (name: keyof Messages['commands']) =>
    addCommonOptions(program.command(name).description(messages.commands[name]), messages)

  for (const name of ['check', 'outline', 'extract', 'analyze'] as const) {
    const reading = readings[name]
    const command = addReadingOptions(subcommand(name), messages, formats[reading.view])
    if (reading.rules === null) addJudgingOptions(command, messages)
    if (name === 'check') addFixingOptions(command, messages)
    if (name === 'extract') addClaimOptions(command, messages)
    command.action((files: string[], options: ReadOptions) => readDocuments(session, files, options, reading))
  }
  addLedgerOptions(subcommand('ledger'), messages).action((file: string, options: LedgerOptions) =>
    writeLedger(session, file, options),
  )
  subcommand('rules')
    .argument(`[${messages.ruleName}]`, messages.ruleArgument)
    .addOption(formatOption(messages.options.format, ['pretty', 'json']))
    .action((id: string | undefined, options: RulesOptions) => printRules(session, id, options))
  subcommand('doctor').action(() => examineInstallation(session))
  return addCommonOptions(program, messages)
}

/** Help with titles and notes in the user's language, aligned by display width. */
function helpIn(messages: Messages): Partial<Help> {
  const { helpTitles, optionsName, commandName, choices, choiceSeparator, defaultValue } = messages
  const localize = (usage: string) =>
    usage.replace('[options]', `[${optionsName}]`).replace('[command]', `<${commandName}>`)
  const { commandUsage, subcommandTerm } = Help.prototype
  return {
    commandUsage(command) {
      return localize(commandUsage.call(this, command))
    },
    subcommandTerm(command) {
      return localize(subcommandTerm.call(this, command))
    },
    displayWidth,
    styleTitle: (title) => helpTitles[title] ?? title,
    optionDescription(option: Option) {
      const notes = []
      if (option.argChoices) notes.push(choices + option.argChoices.join(choiceSeparator))
      if (typeof option.defaultValue === 'string') notes.push(defaultValue + option.defaultValue)
      else if (option.defaultValueDescription !== undefined) notes.push(defaultValue + option.defaultValueDescription)
      return messages.describe(option.description, notes)
    },
  }
}
