import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { goldEnding, placedEnding } from '../evaluation/gold-documents.ts'
import { readSpecimen, type Specimen } from './specimen.ts'

/**
 * Reads the texts of a folder that faults can be planted into: every NAME.txt but those whose annotation has faults of
 * their own, and those a long passage of which stands twice, where each fault stands beside its right copy.
 */
export async function readCleanReports(folder: string): Promise<Specimen[]> {
  const files = (await readdir(folder)).sort()
  const specimens: Specimen[] = []
  for (const file of files.filter((one) => one.endsWith('.txt'))) {
    const name = basename(file, '.txt')
    const gold = [goldEnding, placedEnding].map((ending) => name + ending).find((one) => files.includes(one))
    if (gold !== undefined && (await hasFaults(join(folder, gold)))) continue
    const specimen = readSpecimen(name, await readFile(join(folder, file), 'utf8'))
    if (!hasPastedPassage(specimen)) specimens.push(specimen)
  }
  return specimens
}

async function hasFaults(path: string): Promise<boolean> {
  const gold: unknown = JSON.parse(await readFile(path, 'utf8'))
  const findings = typeof gold === 'object' && gold !== null && 'findings' in gold ? gold.findings : []
  return Array.isArray(findings) && findings.length > 0
}

function hasPastedPassage({ findings }: Specimen): boolean {
  return findings.some(({ rule, severity }) => rule === 'duplicate-text/repeated-sentence' && severity === 'warning')
}
