/** A source of choices that one seed decides, the same on every machine. */
export interface Random {
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number
  /** One of the members. */
  pick<T>(members: readonly [T, ...T[]]): T
  /** The members in a random order. */
  shuffled<T>(members: readonly T[]): T[]
}

/** A source that `seed` decides; sources with different words in their seeds choose independently. */
export function createRandom(seed: string): Random {
  let state = hash(seed)
  // Mulberry32: 32 bits of state are plenty for choosing places in a text.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (members) => members[below(members.length)] ?? members[0],
    shuffled(members) {
      const keyed = members.map((member) => ({ member, key: next() }))
      return keyed.sort((a, b) => a.key - b.key).map(({ member }) => member)
    },
  }
}

/** FNV-1a over code units. */
function hash(words: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) state = Math.imul(state ^ words.charCodeAt(at), 0x01000193)
  return state
}
