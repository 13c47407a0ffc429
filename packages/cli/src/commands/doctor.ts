import { arch, platform, release } from 'node:os'
import { findOffice, supportedExtensions, textEncodings } from '@hegao/documents'
import { alignRows } from '@hegao/reporters'
import { allRules as rules } from '../all-rules.ts'
import { ConfigurationFinder, shownPath } from '../configuration.ts'
import { exitCode } from '../exit-code.ts'
import { segmenterNames, trySegmenter } from '../segmenter.ts'
import type { Session } from '../session.ts'
import { version } from '../version.ts'

/** Prints what the program finds around it; the exit status is 1 where an encoding that documents come in is missing. */
export async function examineInstallation(session: Session): Promise<void> {
  const { environment, messages } = session
  const wording = messages.doctor
  const missing = textEncodings.filter((encoding) => !canDecode(encoding))
  const segmenters = []
  for (const name of segmenterNames) segmenters.push(await trySegmenter(name))
  const inUse = segmenters.find(({ segmenter }) => segmenter !== null)
  const rows: [string, string][] = [
    ['hegao', version],
    [wording.node, process.version],
    [wording.system, `${platform()} ${release()} ${arch()}`],
    [wording.folder, environment.cwd],
    [wording.configuration, await configurationFile(session)],
    [wording.rules, messages.rules.count(rules.length, rules.filter(({ recommended }) => recommended).length)],
    [wording.formats, supportedExtensions.join(' ')],
    [wording.office, (await findOffice()) ?? wording.noOffice],
    [wording.encodings, textEncodings.map((name) => `${name} ${missing.includes(name) ? '✗' : '✓'}`).join('  ')],
    ...segmenters.map((loaded, index): [string, string] => [
      index === 0 ? wording.segmenter : '',
      `${loaded.name} ${loaded.segmenter ? wording.ready(loaded.milliseconds) : wording.unavailable(loaded.reason[session.language])}`,
    ]),
    ['', inUse ? wording.inUse(inUse.name) : wording.noSegmenter],
  ]
  session.print(`${alignRows(rows, [{}, {}]).join('\n')}\n`)
  if (missing.length > 0) session.raiseStatus(exitCode.found)
}

async function configurationFile({ environment: { cwd }, messages }: Session): Promise<string> {
  const { file } = await new ConfigurationFinder(cwd, {}).forFolder(cwd)
  return file === null ? messages.doctor.none : shownPath(file, cwd)
}

/** A Node built without full ICU knows no Chinese encodings. */
function canDecode(encoding: string): boolean {
  try {
    new TextDecoder(encoding)
    return true
  } catch {
    return false
  }
}
