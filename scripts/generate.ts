/**
 * Writes every file that is derived from another one, and removes those whose source is gone.
 *
 *   pnpm generate            write
 *   pnpm generate --sort     first put the rows of the word tables into the required order
 *   pnpm generate --check    write nothing; exit 1 and list what differs
 */
import { sortTables, TableError } from './build-lexicon.ts'
import { generateFiles } from './generated-files.ts'

const check = process.argv.includes('--check')
try {
  if (process.argv.includes('--sort') && !check) await sortTables()
  const stale = await generateFiles({ check })
  if (stale.length === 0) console.log('generated files are current')
  else if (check) {
    console.error(`These files are not what their sources make; run pnpm generate:\n  ${stale.join('\n  ')}`)
    process.exitCode = 1
  } else console.log(`written:\n  ${stale.join('\n  ')}`)
} catch (error) {
  // A fault of a table: the message names the place in it and what to do.
  if (!(error instanceof TableError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
