import { realpath, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import {
  officeExtensions,
  type ReadDocument,
  type ReadLimits,
  readDocumentFile,
  readDocumentStream,
  supportedExtensions,
} from '@hegao/documents'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Environment } from './environment.ts'
import { UserError } from './user-error.ts'

/** One document to be read. */
export interface Input {
  /** As the user named it, or as it was found under the folder the user named; `-` is standard input. */
  readonly path: string
  /** The absolute path; null for standard input. */
  readonly file: string | null
}

/** What the arguments of a call come to. */
export interface Inputs {
  readonly inputs: readonly Input[]
  /** Arguments that stand for nothing: a pattern nothing matches, a folder without documents. */
  readonly failures: readonly { readonly path: string; readonly error: UserError }[]
  /** Office documents in the folders of the call, which have to be saved as text before they can be read. */
  readonly office: readonly string[]
  /** Whether the call names more than one document, a folder or a pattern: JSON is an array then. */
  readonly many: boolean
}

const STANDARD_INPUT = '-'

/**
 * Resolves the arguments of a call to documents: a file to itself, a folder to the documents below it (without hidden
 * ones and those that speak of the folder, such as README.md), a glob pattern that the shell did not expand to what it
 * matches. A document named twice, or by a link to it, is read once. A path that does not exist stays an input: reading
 * it will tell.
 */
export async function resolveInputs(argumentsGiven: readonly string[], cwd: string): Promise<Inputs> {
  const inputs = new Map<string, Input>()
  const failures: Inputs['failures'][number][] = []
  const office = new Set<string>()
  let many = argumentsGiven.length > 1
  const add = async (path: string) => {
    const file = path === STANDARD_INPUT ? null : resolve(cwd, path)
    const key = file === null ? STANDARD_INPUT : await realpath(file).catch(() => file)
    if (!inputs.has(key)) inputs.set(key, { path, file })
  }
  for (const argument of argumentsGiven) {
    const kind = await kindOf(argument, cwd)
    if (kind === 'file') {
      await add(argument)
      continue
    }
    many = true
    const found = kind === 'folder' ? await filesBelow(argument, cwd) : await filesMatching(argument, cwd)
    const documents = kind === 'folder' ? found.filter((path) => !isOffice(path)) : found
    for (const path of documents) await add(path)
    if (kind === 'folder') for (const path of found.filter(isOffice)) office.add(path)
    if (documents.length === 0) failures.push({ path: argument, error: kind === 'folder' ? emptyFolder() : noMatch() })
  }
  return { inputs: [...inputs.values()], failures, office: [...office], many }
}

async function kindOf(argument: string, cwd: string): Promise<'file' | 'folder' | 'pattern'> {
  if (argument === STANDARD_INPUT) return 'file'
  try {
    const status = await stat(resolve(cwd, argument))
    return status.isDirectory() ? 'folder' : 'file'
  } catch {
    return isDynamicPattern(argument) ? 'pattern' : 'file'
  }
}

/** What is read only where it is named: among the pages of a folder are the results that were written into it before. */
const namedOnly: ReadonlySet<string> = new Set(['.html', '.htm', '.xls'])
const folderExtensions = supportedExtensions.filter((extension) => !namedOnly.has(extension))

/** The documents below a folder, those included that must be saved as text first. */
async function filesBelow(folder: string, cwd: string): Promise<string[]> {
  const patterns = [...folderExtensions, ...officeExtensions].map((extension) => `**/*${extension}`)
  const found = await glob(patterns, {
    cwd: resolve(cwd, folder),
    caseSensitiveMatch: false,
    ignore: ['**/node_modules'],
    expandDirectories: false,
  })
  return found
    .filter((path) => !aboutFolder.test(basename(path)))
    .sort()
    .map((path) => join(folder, path))
}

/** README.md, CHANGELOG-2023.txt, hegao.terms.txt, and the `~$总结.docx` by which Word marks a document that is open. */
const aboutFolder = /^(?:(?:readme|changelog|license|contributing)(?!\p{L})|hegao\.terms\.txt$|~\$)/iu

function isOffice(path: string): boolean {
  const extension = extname(path).toLowerCase()
  return officeExtensions.includes(extension) && !supportedExtensions.includes(extension)
}

async function filesMatching(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(pattern, { cwd, expandDirectories: false })
  return found.sort()
}

function emptyFolder(): UserError {
  return new UserError(
    { zh: '文件夹里没有可读的文稿', en: 'the folder holds no document that can be read' },
    {
      zh: `文件夹里读取：${folderExtensions.join('、')}；网页请写明文件名`,
      en: `in a folder these are read: ${folderExtensions.join(', ')}; name web pages one by one`,
    },
  )
}

function noMatch(): UserError {
  return new UserError(
    { zh: '没有与之匹配的文件', en: 'no file matches' },
    { zh: '请检查路径和通配符', en: 'check the path and the pattern' },
  )
}

/** Reads one input; throws a DocumentError where it cannot be read. */
export async function readInput(
  { path, file }: Input,
  { stdin, cwd }: Pick<Environment, 'stdin' | 'cwd'>,
  limits: ReadLimits,
): Promise<ReadDocument> {
  return file === null ? readDocumentStream(stdin, path, limits) : readDocumentFile(path, { ...limits, cwd })
}
