import { constants } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** The environment variable that names the program of LibreOffice; where it is set, no other is looked for. */
export const officeVariable = 'HEGAO_SOFFICE'

/**
 * Finds the program of LibreOffice: the one that {@link officeVariable} names, else on the PATH, else in the usual folders.
 *
 * @returns its path, or null where it is not there
 */
export async function findOffice(): Promise<string | null> {
  const named = process.env[officeVariable]
  if (named !== undefined && named !== '') return (await isProgram(named)) ? named : null
  for await (const candidate of candidates()) if (await isProgram(candidate)) return candidate
  return null
}

async function* candidates(): AsyncGenerator<string> {
  // What a relative folder on the PATH holds depends on where one stands: a file there is not run.
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  for (const folder of folders) for (const name of programNames) yield join(folder, name)
  switch (process.platform) {
    case 'win32':
      for (const variable of ['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432']) {
        const folder = process.env[variable]
        if (folder !== undefined) yield join(folder, 'LibreOffice', 'program', 'soffice.com')
      }
      return
    case 'darwin':
      yield '/Applications/LibreOffice.app/Contents/MacOS/soffice'
      yield join(process.env['HOME'] ?? '/', 'Applications/LibreOffice.app/Contents/MacOS/soffice')
      return
    default:
      for (const folder of [
        '/usr/bin',
        '/usr/local/bin',
        '/usr/lib/libreoffice/program',
        '/usr/lib64/libreoffice/program',
        '/snap/bin',
      ])
        for (const name of programNames) yield join(folder, name)
      // /opt/libreoffice25.2
      for (const name of await readdir('/opt').catch(() => []))
        if (name.startsWith('libreoffice')) yield join('/opt', name, 'program', 'soffice')
  }
}

// On Windows the .com waits until the conversion has ended, the .exe does not.
const programNames = process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice']

async function isProgram(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
