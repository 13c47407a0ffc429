import type { CommanderError } from 'commander'
import type { Messages } from './messages/messages.ts'

/**
 * Words what commander says of a wrong call. Its messages are English sentences of fixed shape with the names in
 * single quotes; the code tells which one it is.
 */
export function wordUsageError({ code, message }: CommanderError, messages: Messages): string {
  const { usage } = messages
  const [named = '', value = ''] = quoted(message)
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(named) + suggestion(message, usage)
    case 'commander.unknownCommand':
      return usage.unknownCommand(named) + (suggestion(message, usage) || fileHint(named, usage))
    case 'commander.missingArgument':
      return usage.missingArgument(`<${named}>`)
    case 'commander.optionMissingArgument':
      return usage.missingValue(named)
    case 'commander.excessArguments':
      return usage.excessArguments(named)
    case 'commander.invalidArgument':
      return usage.invalidValue(named, value, detail(message, messages))
    default:
      return message.replace(/^error: /, '')
  }
}

function quoted(message: string): string[] {
  return Array.from(message.matchAll(/'([^']*)'/g), (match) => match[1] ?? '')
}

/** `(Did you mean --format?)` */
function suggestion(message: string, usage: Messages['usage']): string {
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]
  return near === undefined ? '' : usage.didYouMean(near)
}

/** Who writes `hegao 总结.txt` wants it checked. */
function fileHint(name: string, usage: Messages['usage']): string {
  return name.includes('.') || name.includes('/') ? usage.checkFile(name) : ''
}

/** What stands after `is invalid.`: the values that are allowed. */
function detail(message: string, { usage, choiceSeparator }: Messages): string {
  const rest = / is invalid\. ?(.*)$/s.exec(message)?.[1] ?? ''
  const choices = /^Allowed choices are (.+)\.$/.exec(rest)?.[1]
  return choices === undefined ? rest : usage.allowed + choices.replaceAll(', ', choiceSeparator)
}
