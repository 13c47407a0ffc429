import type { Reporter, View } from './reporter.ts'
import { viewOf } from './view.ts'

/** JSON Lines: one document per line, in the contract's shape. */
export function jsonLinesReporter({ view }: { readonly view: View }): Reporter {
  return {
    begin: () => '',
    document: (document) => `${JSON.stringify(viewOf(document, view))}\n`,
    separator: '',
    end: () => '',
  }
}
