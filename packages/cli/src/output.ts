import { randomBytes } from 'node:crypto'
import { open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isSystemError, UnreadableFileError } from '@hegao/documents'
import type { TextSink } from './environment.ts'
import { UserError } from './user-error.ts'

/** Where the result of a command goes. */
export interface Output {
  write(content: string | Uint8Array): Promise<void>
  /** Everything is written; only now does a file appear under its name. */
  commit(): Promise<void>
  /** Nothing shall remain of what was written. */
  abort(): Promise<void>
}

/** Output to a file, which takes bytes as well. */
export interface FileOutput extends Output {
  write(content: string | Uint8Array): Promise<void>
}

/** Output to a stream: what is written is gone. */
export function streamOutput(stream: TextSink): Output {
  return {
    async write(content) {
      if (content.length > 0) stream.write(typeof content === 'string' ? content : new TextDecoder().decode(content))
    },
    async commit() {},
    async abort() {},
  }
}

/**
 * Output to a file, through a temporary one beside it that is renamed at the end: whoever looks at the file sees what
 * stood there before or all of the new content, never a part of it. A symbolic link is followed, permissions are kept.
 * A pipe or a device is written to as it is: a rename would put a regular file in its place.
 *
 * @param path as the user named it, relative to `cwd`
 * @throws UserError where the file cannot be written
 */
export async function fileOutput(path: string, cwd: string): Promise<FileOutput> {
  const target = await destination(path, cwd)
  const existing = await stat(target).catch(() => null)
  return existing === null || existing.isFile()
    ? replacingOutput(path, target, existing === null ? 0o666 : existing.mode & 0o777)
    : directOutput(path, target)
}

async function replacingOutput(path: string, target: string, mode: number): Promise<FileOutput> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await writing(path, () => open(temporary, 'wx', mode))
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
    write: (content) => orDiscard(() => file.writeFile(content)),
    commit: () =>
      orDiscard(async () => {
        await file.sync()
        await file.close()
        await rename(temporary, target)
      }),
    abort: discard,
  }
}

async function directOutput(path: string, target: string): Promise<FileOutput> {
  const file = await writing(path, () => open(target, 'w'))
  return {
    write: (content) => writing(path, () => file.writeFile(content)),
    commit: () => writing(path, () => file.close()),
    abort: () => file.close().catch(() => {}),
  }
}

/** Writes a whole file at once, see {@link fileOutput}. */
export async function writeFileAtomically(path: string, cwd: string, content: string | Uint8Array): Promise<void> {
  const output = await fileOutput(path, cwd)
  await output.write(content)
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
