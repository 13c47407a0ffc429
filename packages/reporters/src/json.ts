import type { Reporter, View } from './reporter.ts'
import { viewOf } from './view.ts'

/** What JSON is made of. */
export interface JsonOptions {
  readonly view: View
  /** Whether to print an array; a single document is printed as one object. */
  readonly many: boolean
}

/** Indented JSON of the contract's shape: an object for one document, an array for several. */
export function jsonReporter({ view, many }: JsonOptions): Reporter {
  return {
    begin: () => (many ? '[\n' : ''),
    document: (document) => JSON.stringify(viewOf(document, view), null, 2),
    separator: ',\n',
    end: ({ documents }) => (many ? `${documents > 0 ? '\n' : ''}]\n` : documents > 0 ? '\n' : ''),
  }
}
