import { randomBytes } from 'node:crypto'
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isSystemError, UnreadableFileError } from '@hegao/documents'
import type { TextSink } from './environment.ts'
import { UserError } from './user-error.ts'

/** Where the result of a command goes. */
export interface Output {
  write(text: string): Promise<void>
  /** Everything is written; only now does a file appear under its name. */
  commit(): Promise<void>
  /** Nothing shall remain of what was written. */
  abort(): Promise<void>
}

/** Output to a stream: what is written is gone. */
export function streamOutput(stream: TextSink): Output {
  return {
    async write(text) {
      if (text !== '') stream.write(text)
    },
    async commit() {},
    async abort() {},
  }
}

/**
 * Output to a file, through a temporary one beside it that is renamed at the end: whoever looks at the file sees what
 * stood there before or all of the new content, never a part of it. A symbolic link is followed, permissions are kept.
 *
 * @param path as the user named it, relative to `cwd`
 * @param inputs absolute paths of the documents of this call, none of which may be overwritten
 * @throws UserError where the file cannot be written
 */
export async function fileOutput(path: string, cwd: string, inputs: readonly string[] = []): Promise<Output> {
  const target = await destination(path, cwd)
  for (const input of inputs) {
    if ((await realpath(input).catch(() => input)) === target) throw overwritesInput(path)
  }
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await writing(path, () => create(target, temporary))
  const discard = async () => {
    await file.close().catch(() => {})
    await unlink(temporary).catch(() => {})
  }
  const orDiscard = async (action: () => Promise<unknown>) => {
    try {
      await writing(path, action)
    } catch (error) {
      await discard()
      throw error
    }
  }
  return {
    write: (text) => orDiscard(() => file.writeFile(text)),
    commit: () =>
      orDiscard(async () => {
        await file.sync()
        await file.close()
        await rename(temporary, target)
      }),
    abort: discard,
  }
}

/** Writes a whole file at once, see {@link fileOutput}. */
export async function writeFileAtomically(path: string, cwd: string, text: string): Promise<void> {
  const output = await fileOutput(path, cwd)
  await output.write(text)
  await output.commit()
}

async function destination(path: string, cwd: string): Promise<string> {
  const target = resolve(cwd, path)
  const real = await realpath(target).catch(() => target)
  const status = await stat(real).catch(() => null)
  if (status?.isDirectory()) {
    throw new UserError(
      { zh: `${path}：这是文件夹，不能作为输出文件`, en: `${path}: this is a folder, not a file to write to` },
      { zh: '请在后面加上文件名', en: 'add a file name' },
    )
  }
  return real
}

async function create(target: string, temporary: string): Promise<FileHandle> {
  const existing = await stat(target).catch(() => null)
  return open(temporary, 'wx', existing ? existing.mode & 0o777 : 0o666)
}

function overwritesInput(path: string): UserError {
  return new UserError(
    {
      zh: `${path}：输出文件与待核文稿是同一个文件`,
      en: `${path}: the output would overwrite a document of this call`,
    },
    { zh: '请换一个输出文件名', en: 'choose another name for the output' },
  )
}

async function writing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (!isSystemError(error)) throw error
    const system = new UnreadableFileError(path, error)
    const reason =
      system.systemCode === 'ENOENT'
        ? { zh: '所在文件夹不存在', en: 'its folder does not exist' }
        : { zh: `无法写入（${system.systemCode}）`, en: `it cannot be written (${system.systemCode})` }
    throw new UserError(
      { zh: `${path}：${reason.zh}`, en: `${path}: ${reason.en}` },
      { zh: '请检查路径、权限和磁盘空间', en: 'check the path, its permissions and the space left' },
      { cause: error },
    )
  }
}
