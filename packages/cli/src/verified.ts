import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Rule } from '@hegao/checker'
import { DocumentError, defaultLimits, isSystemError, UnreadableFileError } from '@hegao/documents'
import { ledgerRules } from '@hegao/ledger'
import type { ReadWorkbook } from '@hegao/ledger/workbook'
import { printable } from '@hegao/reporters'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/**
 * The rules that hold a document against the sheet its departments filled in. Without a sheet they find nothing: they are
 * there so that a configuration may name them.
 *
 * @param path the sheet as the user named it
 * @throws UserError where it cannot be read
 */
export async function rulesOnVerified(session: Session, path: string | undefined): Promise<Rule[]> {
  if (path === undefined) return ledgerRules(null)
  const { ledger, lost } = await readSheet(resolve(session.environment.cwd, path), path)
  if (lost.length > 0)
    session.inform(session.messages.lostRows(lost.slice(0, NAMED_ROWS), lost.length, printable(path)))
  return ledgerRules(ledger)
}

/** So many of the rows that were not understood are named. */
const NAMED_ROWS = 10

async function readSheet(file: string, path: string): Promise<ReadWorkbook> {
  try {
    const { size } = await stat(file)
    if (size > defaultLimits.maxBytes) throw tooLarge(path)
    const bytes = await readFile(file)
    // A call without a sheet has no use for what reads one.
    const { readWorkbook } = await import('@hegao/ledger/workbook')
    return readWorkbook(bytes, path)
  } catch (error) {
    if (!isSystemError(error) && !(error instanceof DocumentError)) throw error
    const { reason, hint } = error instanceof DocumentError ? error : new UnreadableFileError(path, error)
    throw new UserError({ zh: `${path}：${reason.zh}`, en: `${path}: ${reason.en}` }, hint, { cause: error })
  }
}

function tooLarge(path: string): UserError {
  return new UserError(
    { zh: `${path}：文件过大，不像校核表`, en: `${path}: the file is too large for a sheet of figures` },
    { zh: '请确认选对了文件', en: 'check that it is the right file' },
  )
}
