import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from 'hegao'
import { onTestFinished } from 'vitest'

/** What came of a call. */
export interface Called {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** A report without faults, one with two different faults of the grave kind, both of our own making. */
export const clean = [
  '云溪县人民政府办公室2023年工作总结',
  '一、办文办会',
  '全年办理收文3864件，制发文件402份。',
  '二、督查落实',
  '全年开展专项督查24次。',
  '',
].join('\n')
export const faulty = [
  '云溪县人民政府办公室2023年工作总结',
  '一、办文办会',
  '全年办理收文*件，制发文件402份。',
  '三、督查落实',
  '全年开展专项督查XX次。',
  '',
].join('\n')

/** A temporary folder holding `files`, by path; it is gone when the test is over. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hegao-cli-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** Calls the program in a folder. */
export async function call(
  cwd: string,
  argv: readonly string[],
  { stdin = '', env = {}, isTTY = false }: { stdin?: string; env?: Record<string, string>; isTTY?: boolean } = {},
): Promise<Called> {
  const printed = { stdout: '', stderr: '' }
  const sink = (stream: keyof typeof printed) => ({
    write(text: string) {
      printed[stream] += text
    },
    isTTY,
  })
  async function* input() {
    yield new TextEncoder().encode(stdin)
  }
  const status = await run(argv, { stdout: sink('stdout'), stderr: sink('stderr'), stdin: input(), cwd, env })
  return { status, ...printed }
}
