import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from './user-error.ts'

/** The files of one call, as the user named them or absolute. */
export interface FilesOfCall {
  /** The documents, the configuration and the baseline that are read. */
  readonly read: readonly string[]
  /** The result and the new baseline. */
  readonly written: readonly string[]
}

/**
 * Refuses a call that would write over a file it reads, or twice to one file, before anything is read or written. Links
 * are seen through: two names of one file are one file.
 *
 * @throws UserError naming the file that would be written
 */
export async function refuseOverwriting({ read, written }: FilesOfCall, cwd: string): Promise<void> {
  if (written.length === 0) return
  const sources = new Set(await Promise.all(read.map((file) => identityOf(resolve(cwd, file)))))
  const targets = new Set<string>()
  for (const path of written) {
    const target = await identityOf(resolve(cwd, path))
    if (sources.has(target)) throw overwritesSource(path)
    if (targets.has(target)) throw writtenTwice(path)
    targets.add(target)
  }
}

/** The same for all names of a file: its number on its disk; for one that is yet to be made, its path without links. */
async function identityOf(file: string): Promise<string> {
  const status = await stat(file).catch(() => null)
  if (status) return `${status.dev}:${status.ino}`
  const folder = await realpath(dirname(file)).catch(() => dirname(file))
  return join(folder, basename(file))
}

function overwritesSource(path: string): UserError {
  return new UserError(
    {
      zh: `${path}：写入的文件与本次要读取的是同一个文件，原有内容会丢失`,
      en: `${path}: this call reads the file it would write, and its content would be lost`,
    },
    { zh: '请换一个输出文件名', en: 'choose another name for the output' },
  )
}

function writtenTwice(path: string): UserError {
  return new UserError(
    {
      zh: `${path}：有两个结果要写入这一个文件`,
      en: `${path}: two results would be written to this one file`,
    },
    {
      zh: '请分别指定文件名；--annotate 不写文件名时，各写在原文稿旁边',
      en: 'name one file for each; --annotate without a name makes one beside each document',
    },
  )
}
