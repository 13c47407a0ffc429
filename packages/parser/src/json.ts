import type { Report } from './nodes.ts'

/**
 * A copy of the tree made of plain JSON values only. The tree itself survives `JSON.stringify`; this is for those who
 * want it smaller.
 *
 * @param options.positions `false` leaves out every `position` (and the `heading` span of items)
 */
export function toJSON(report: Report, options: { positions?: boolean } = {}): unknown {
  const keep = options.positions ?? true
  return JSON.parse(
    JSON.stringify(report, (key, value: unknown) => {
      const isSpan = key === 'position' || (key === 'heading' && typeof value === 'object')
      return !keep && isSpan ? undefined : value
    }),
  )
}
