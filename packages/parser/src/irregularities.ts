import type { Irregularity } from './nodes.ts'
import type { Member } from './series.ts'

/** What is irregular about `ordinal` after the last member of its series. */
export function irregularitiesOf(ordinal: number, last: Member | undefined): Irregularity[] {
  const expected = (last?.ordinal ?? 0) + 1
  if (ordinal === expected) return []
  const previous = last?.node.position ?? null
  if (!last || ordinal > expected) return [{ type: 'gap', expected, previous }]
  if (ordinal === last.ordinal) return [{ type: 'repeat', expected, previous }]
  return [{ type: ordinal === 1 ? 'restart' : 'backward', expected, previous }]
}
