import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DamagedDocumentError, NoConverterError, UnsafeDocumentError } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import { findOffice } from './find-office.ts'
import { profileSettings } from './profile.ts'
import { type RunOutcome, runProgram } from './run-program.ts'

/** A conversion that LibreOffice makes. */
export interface Conversion {
  /** The extension that the document has, with the dot. */
  readonly from: string
  /** The import filter: no other is tried, whatever the content looks like. */
  readonly filter: string
  /** The extension and the export filter that `--convert-to` takes. */
  readonly to: { readonly extension: string; readonly filter: string }
}

/** So many conversions run at once; the others wait. */
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * Converts a document by way of LibreOffice, in a folder and with a profile of its own, which are taken away afterwards.
 * Macros do not run, links are not followed. A conversion takes about a second, most of it the start of the program.
 *
 * @param path as the user named it, for error messages; the program is not told of it
 * @throws NoConverterError where LibreOffice is not there, DamagedDocumentError where it cannot read the document,
 *   UnsafeDocumentError where it takes longer or writes more than the limits allow
 */
export async function convertDocument(
  bytes: Uint8Array,
  path: string,
  conversion: Conversion,
  limits: Required<ReadLimits>,
): Promise<Uint8Array> {
  const office = await findOffice()
  if (office === null) throw new NoConverterError(path, conversion.from)
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await convert(office, bytes, path, conversion, limits)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

async function convert(
  office: string,
  bytes: Uint8Array,
  path: string,
  { from, filter, to }: Conversion,
  limits: Required<ReadLimits>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'hegao-convert-'))
  try {
    const [profile, output, temporary] = [join(folder, 'profile'), join(folder, 'out'), join(folder, 'tmp')]
    await Promise.all([mkdir(join(profile, 'user'), { recursive: true }), mkdir(output), mkdir(temporary)])
    const input = join(folder, `document${from}`)
    await Promise.all([
      writeFile(input, bytes),
      writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings()),
    ])
    const parameters = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...[
        '--headless',
        '--invisible',
        '--norestore',
        '--nologo',
        '--nodefault',
        '--nolockcheck',
        '--nofirststartwizard',
      ],
      `--infilter=${filter}`,
      ...['--convert-to', `${to.extension.slice(1)}:${to.filter}`],
      ...['--outdir', output, input],
    ]
    const outcome = await runProgram(office, parameters, {
      cwd: folder,
      env: environmentFor(folder, temporary),
      timeLimit: limits.maxConversionTime,
      isTooMuch: async () => (await bytesIn(output)) + (await bytesIn(temporary)) > limits.maxUnpackedBytes,
      abandon: () => rmSync(folder, { recursive: true, force: true }),
    })
    if (outcome !== 'ended') throw failureOf(outcome, path, from, limits)
    const result = join(output, `document${to.extension}`)
    const size = await stat(result).then(
      (status) => status.size,
      () => null,
    )
    // It tells of a document it cannot read on its output and ends as if all were well.
    if (size === null) throw unreadable(path)
    if (size > limits.maxBytes) throw failureOf('too-much', path, from, limits)
    return await readFile(result)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function failureOf(outcome: RunOutcome, path: string, from: string, limits: Required<ReadLimits>): Error {
  switch (outcome) {
    case 'too-slow': {
      const seconds = Math.round(limits.maxConversionTime / 1000)
      return new UnsafeDocumentError(path, {
        zh: `LibreOffice 转换超过${seconds}秒`,
        en: `LibreOffice took more than ${seconds} s to convert it`,
      })
    }
    case 'too-much':
      return new UnsafeDocumentError(path, { zh: '转换后的文件过大', en: 'the converted file is too large' })
    case 'not-started':
      return new NoConverterError(path, from)
    case 'ended':
      return unreadable(path)
  }
}

function unreadable(path: string): DamagedDocumentError {
  return new DamagedDocumentError(path, { zh: 'LibreOffice 无法打开', en: 'LibreOffice cannot open it' })
}

async function bytesIn(folder: string): Promise<number> {
  let sum = 0
  // A file may go between being listed and being measured.
  for (const name of await readdir(folder).catch(() => [])) {
    sum += await stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    )
  }
  return sum
}

/** What the program has to know of the surroundings; the home folder and the network are not for it. */
const passedOn = [
  ...[
    'PATH',
    'LD_LIBRARY_PATH',
    'FONTCONFIG_PATH',
    'FONTCONFIG_FILE',
    'SystemRoot',
    'SystemDrive',
    'windir',
    'PATHEXT',
  ],
  ...['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'ProgramData', 'COMSPEC', 'NUMBER_OF_PROCESSORS'],
]

function environmentFor(home: string, temporary: string): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
  return {
    ...kept,
    ...{
      HOME: home,
      USERPROFILE: home,
      APPDATA: home,
      LOCALAPPDATA: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
    },
    ...{ TMPDIR: temporary, TMP: temporary, TEMP: temporary },
    ...{ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp', SAL_NO_MOUSEGRABS: '1' },
    ...{ http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' },
  }
}
