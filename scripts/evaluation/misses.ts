import type { Range } from '@hegao/contract'

/** One thing that was not found, found wrongly, or found where nothing is. */
export interface Miss {
  /** `claim missed`, `section parent` … */
  readonly kind: string
  readonly range: Range
  /** What was found and what was expected. */
  readonly detail: string
}

/** Takes down one miss. */
export type NoteMiss = (kind: string, range: Range, detail?: string) => void

/** One line for the reader: the kind, the offset, the text around it, the detail. */
export function showMiss({ kind, range, detail }: Miss, text: string): string {
  const around = text
    .slice(Math.max(0, range.start - 14), range.end + 8)
    .replaceAll('\r', '')
    .replaceAll('\n', '⏎')
  return `${kind} @${range.start} “${around}” ${detail}`.trimEnd()
}
