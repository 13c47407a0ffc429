import { stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve } from 'node:path'
import { analyzeManuscript, readManuscript } from '@hegao/checker'
import { createLedger, ledgerRules } from '@hegao/ledger'
import { printable } from '@hegao/reporters'
import { readInput, resolveInputs } from '../inputs.ts'
import { Judge } from '../judge.ts'
import { writeFileAtomically } from '../output.ts'
import { refuseOverwriting } from '../overwriting.ts'
import type { Session } from '../session.ts'
import { TermsFinder } from '../terms.ts'
import { UserError } from '../user-error.ts'

/** Options of `hegao ledger`, as the command line gives them. */
export interface LedgerOptions {
  readonly out: string
  readonly force?: boolean
  readonly config?: string
  readonly terms?: string
  /** In bytes. */
  readonly maxSize: number
}

/** The name a sheet gets where none is given. */
export const LEDGER_FILE = '校核表.xlsx'

/** Nobody verifies more by hand, and a workbook of many more takes more memory than machines have. */
const MOST_FIGURES = 10_000

/**
 * Writes the sheet on which every figure of a document is verified.
 *
 * @throws UserError where the sheet would take the place of a file, or the document has no figures
 */
export async function writeLedger(session: Session, file: string, options: LedgerOptions): Promise<void> {
  const { environment, messages } = session
  const { cwd } = environment
  const { out } = options
  const { inputs, many, failures } = await resolveInputs([file], cwd)
  const [input] = inputs
  if (failures[0] !== undefined) throw failures[0].error
  if (input === undefined || many) throw oneDocument(file)
  if (!/\.xlsx$/i.test(out)) throw notXlsx(out)
  const read = [input.file, options.config, options.terms].flatMap((path) => path ?? [])
  await refuseOverwriting({ read, written: [out] }, cwd)
  // What stands there may be the sheet that came back with signatures on it.
  if (options.force !== true && (await exists(resolve(cwd, out)))) throw alreadyThere(out)
  const judge = new Judge(session, options.config === undefined ? {} : { config: options.config }, undefined)
  await judge.prepare([input])
  try {
    const source = await readInput(input, environment, { maxBytes: options.maxSize })
    const manuscript = readManuscript(source)
    const { findings } = analyzeManuscript(manuscript, {
      configuration: await judge.rulesFor(input),
      terms: await new TermsFinder(cwd, options.terms).forInput(input),
      additionalRules: ledgerRules(null),
    })
    const ledger = createLedger(manuscript, findings, input.file === null ? '标准输入' : basename(input.path))
    if (ledger.rows.length === 0) throw noFigures()
    if (ledger.rows.length > MOST_FIGURES) throw tooMany(ledger.rows.length)
    // The program that writes workbooks is large: it is loaded only here.
    const { writeWorkbook } = await import('@hegao/ledger/workbook')
    const link = input.file === null ? null : relative(dirname(resolve(cwd, out)), input.file).replaceAll('\\', '/')
    await writeFileAtomically(out, cwd, await writeWorkbook(ledger, { readOn: new Date(), link }))
    session.inform(messages.ledgerWritten(ledger.rows.length, printable(out)))
  } catch (error) {
    session.fail(error, input.path)
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

function alreadyThere(path: string): UserError {
  return new UserError(
    {
      zh: `${path}：文件已存在，里面可能有部门填好的核实值`,
      en: `${path}: the file exists and may hold verified values`,
    },
    {
      zh: '请用 --out 换一个文件名；确要覆盖，加 --force',
      en: 'choose another name with --out, or overwrite it with --force',
    },
  )
}

function oneDocument(path: string): UserError {
  return new UserError(
    { zh: `${path}：一张校核表只对应一份文稿`, en: `${path}: a sheet is made of one document` },
    { zh: '请写明一个文件', en: 'name one file' },
  )
}

function notXlsx(path: string): UserError {
  return new UserError(
    { zh: `${path}：校核表要存为 .xlsx`, en: `${path}: the sheet is an .xlsx file` },
    { zh: `例如 --out ${LEDGER_FILE}`, en: `such as --out ${LEDGER_FILE}` },
  )
}

function noFigures(): UserError {
  return new UserError({
    zh: '文稿里没有读到数据，没有生成校核表',
    en: 'the document has no figures; no sheet was made',
  })
}

function tooMany(figures: number): UserError {
  return new UserError(
    {
      zh: `文稿里有${figures}个数据，一张校核表最多列${MOST_FIGURES}个`,
      en: `the document has ${figures} figures; a sheet holds no more than ${MOST_FIGURES}`,
    },
    { zh: '请把文稿分成几份', en: 'divide the document' },
  )
}
