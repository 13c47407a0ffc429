import { readFile } from 'node:fs/promises'
import { decodeText, isSystemError, UnreadableFileError } from '@hegao/documents'
import { UserError } from './user-error.ts'

/** As much of zod's schemas as reading a file with one needs. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } }
}

/** What zod says of one place of a value that does not fit. */
interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly Issue[])[]
  readonly expected?: string
}

/**
 * Reads a JSON file and checks it against a schema of the contract.
 *
 * @param file the absolute path
 * @param shown the path as the user is told of it
 * @throws UserError naming the file, the place in it, and what is allowed there
 */
export async function readJsonFile<T>(file: string, shown: string, schema: Schema<T>): Promise<T> {
  const value = parseJson(await readText(file, shown), shown)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => describeIssue(issue, value))
  throw new UserError(
    {
      zh: `${shown} 的内容不符合要求：${problems.map(({ zh }) => zh).join('；')}`,
      en: `${shown} is not as it should be: ${problems.map(({ en }) => en).join('; ')}`,
    },
    null,
  )
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    return decodeText(await readFile(file))?.text ?? ''
  } catch (error) {
    if (!isSystemError(error)) throw error
    const { reason, hint } = new UnreadableFileError(shown, error)
    throw new UserError({ zh: `${shown}：${reason.zh}`, en: `${shown}: ${reason.en}` }, hint, { cause: error })
  }
}

function parseJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const line = offset === undefined ? null : text.slice(0, Number(offset)).split('\n').length
    throw new UserError(
      {
        zh: `${shown} 不是有效的 JSON${line === null ? '' : `（第${line}行附近有误）`}`,
        en: `${shown} is not valid JSON${line === null ? '' : ` (near line ${line})`}`,
      },
      {
        zh: '请检查引号、逗号和括号；JSON 不允许注释和末尾多余的逗号',
        en: 'check quotes, commas and brackets; JSON allows neither comments nor trailing commas',
      },
      { cause: error },
    )
  }
}

function describeIssue(issue: Issue, root: unknown): { zh: string; en: string } {
  const place = issue.path.length === 0 ? '' : pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys ?? []
    return {
      zh: `${place}没有${keys.map((key) => `“${key}”`).join('、')}这一项`,
      en: `${place === '' ? '' : `${place}: `}unknown member ${keys.join(', ')}`,
    }
  }
  const written = JSON.stringify(valueAt(root, issue.path))
  const allowed = allowedValues(issue)
  if (allowed.length > 0) {
    return {
      zh: `${place} 可用 ${allowed.join('、')}，文件中为 ${written}`,
      en: `${place} may be ${allowed.join(', ')}, the file has ${written}`,
    }
  }
  if (issue.code === 'invalid_type' && issue.expected !== undefined) {
    const type = typeNames[issue.expected] ?? issue.expected
    return {
      zh: `${place || '整个文件'}应为${type}，文件中为 ${written ?? '空缺'}`,
      en: `${place || 'the file'} should be of type ${issue.expected}, the file has ${written ?? 'nothing'}`,
    }
  }
  return { zh: `${place} ${issue.message}`, en: `${place} ${issue.message}` }
}

const typeNames: Readonly<Record<string, string>> = {
  object: '对象 { }',
  record: '对象 { }',
  array: '数组 [ ]',
  string: '文字',
  number: '数字',
  boolean: ' true 或 false',
}

/** The values a place may have; those of all branches where it may have one of several shapes. */
function allowedValues({ values, errors }: Issue): string[] {
  const own = (values ?? []).map(String)
  return [...new Set([...own, ...(errors ?? []).flat().flatMap(allowedValues)])]
}

/** `rules["unit/mixed"]`, as JavaScript writes the place. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      const name = String(key)
      if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `[${JSON.stringify(name)}]`
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
