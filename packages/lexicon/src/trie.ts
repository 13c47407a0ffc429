import { CodeUnitSet } from '@hegao/numerals'

/** A place in a {@link Trie}: what has been read so far. 0 is no place, so that a walk ends where it becomes 0. */
export type TrieNode = number

/**
 * A set of terms as a tree of their UTF-16 code units, laid out in flat tables.
 *
 * Nodes are numbered breadth first over the sorted terms, so that the children of a node have consecutive numbers and
 * stand in the order of their units: a node needs to know no more than the number of its first child. A walk makes no
 * objects and no strings. Where nothing begins it costs one look into a table, where nothing goes on hardly more.
 */
export class Trie {
  /** The first units of all terms. The nodes they lead to have the numbers from 1 on, in the order of the units. */
  readonly #first: CodeUnitSet
  /** By node: the unit that leads to it. */
  readonly #unit: Uint16Array
  /** By node: its first child. Its last one stands before the first child of the next node. */
  readonly #firstChild: Uint32Array
  /** By node: which values the low five bits of its children's units take. Most units that lead nowhere fail here. */
  readonly #branches: Int32Array
  /** By node: the number of the term that ends there, counted from 1. */
  readonly #term: Uint32Array

  /**
   * @param terms no term may be empty; of two equal ones the first counts
   */
  constructor(terms: readonly string[]) {
    const { units, firstChildren, ends } = layOut(terms)
    this.#unit = new Uint16Array(units)
    this.#firstChild = new Uint32Array(firstChildren)
    this.#term = new Uint32Array(ends)
    this.#first = new CodeUnitSet(units.slice(1, firstChildren[1]))
    this.#branches = new Int32Array(units.length)
    for (let node = 0; node < units.length; node += 1) {
      for (let child = firstChildren[node] ?? 0; child < (firstChildren[node + 1] ?? 0); child += 1) {
        this.#branches[node] = (this.#branches[node] ?? 0) | (1 << ((units[child] ?? 0) & 31))
      }
    }
  }

  /** Whether a term begins with a unit. */
  begins(unit: number): boolean {
    return this.#first.has(unit)
  }

  /** The node after the first unit of a term. */
  first(unit: number): TrieNode {
    return this.#first.has(unit) ? this.#first.rank(unit) + 1 : 0
  }

  /** The node after one more unit. */
  next(node: TrieNode, unit: number): TrieNode {
    if (((this.#branches[node] ?? 0) & (1 << (unit & 31))) === 0) return 0
    const end = this.#firstChild[node + 1] ?? 0
    let low = this.#firstChild[node] ?? 0
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#unit[middle] ?? 0) < unit) low = middle + 1
      else high = middle
    }
    return low < end && this.#unit[low] === unit ? low : 0
  }

  /** The length of the longest term that begins at an offset of the text, 0 where none does. */
  longestFrom(text: string, at: number): number {
    // Once charCodeAt has been asked outside the text, it takes four times as long inside.
    if (at < 0 || at >= text.length) return 0
    let longest = 0
    let node = this.first(text.charCodeAt(at))
    for (let end = at + 1; node !== 0; end += 1) {
      if (this.#term[node] !== 0) longest = end - at
      node = end < text.length ? this.next(node, text.charCodeAt(end)) : 0
    }
    return longest
  }

  /**
   * The same backwards, for a trie of reversed terms: the length of the longest that ends at an offset and does not begin
   * before `from`.
   */
  longestTo(text: string, end: number, from: number): number {
    let longest = 0
    let node = end > from && end <= text.length ? this.first(text.charCodeAt(end - 1)) : 0
    for (let length = 1; node !== 0; length += 1) {
      if (this.#term[node] !== 0) longest = length
      node = end - length > from ? this.next(node, text.charCodeAt(end - length - 1)) : 0
    }
    return longest
  }

  /** The index of the term that ends at a node, -1 where none does. */
  termAt(node: TrieNode): number {
    return (this.#term[node] ?? 0) - 1
  }
}

/** The tables of a trie, by node; `firstChildren` has one entry more, which ends the children of the last node. */
interface Layout {
  readonly units: number[]
  readonly firstChildren: number[]
  /** The number of the term that ends at the node, counted from 1; 0 for none. */
  readonly ends: number[]
}

function layOut(terms: readonly string[]): Layout {
  const numbers = new Map<string, number>()
  for (const [index, term] of terms.entries()) if (!numbers.has(term)) numbers.set(term, index + 1)
  const sorted = [...numbers.keys()].sort()
  const units = [0]
  const firstChildren: number[] = []
  const ends: number[] = []
  // The terms that pass through a node follow each other when sorted; all of them have its `depth` first units in common.
  const ranges = [{ from: 0, to: sorted.length, depth: 0 }]
  for (const { from, to, depth } of ranges) {
    firstChildren.push(ranges.length)
    let at = from
    const shortest = sorted[from] ?? ''
    if (shortest.length === depth) at += 1
    ends.push(at === from ? 0 : (numbers.get(shortest) ?? 0))
    while (at < to) {
      const childFrom = at
      const unit = sorted[at]?.charCodeAt(depth) ?? 0
      while (at < to && sorted[at]?.charCodeAt(depth) === unit) at += 1
      units.push(unit)
      ranges.push({ from: childFrom, to: at, depth: depth + 1 })
    }
  }
  firstChildren.push(ranges.length)
  return { units, firstChildren, ends }
}
