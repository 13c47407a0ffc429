/** Something that can only begin with certain characters. */
interface Beginning {
  /** Every character it can begin with. */
  readonly starts: string
}

/**
 * Things by the characters they can begin with, so that at a place in a text only those are asked that have a chance.
 * Characters with which the same things can begin share one list.
 */
export class ByFirstCharacter<T extends Beginning> {
  /** The first list is for the characters that begin nothing. */
  readonly #lists: (readonly T[])[] = [[]]
  /** By code unit: the number of its list. */
  readonly #numbers = new Uint8Array(0x10000)
  /** All characters that something can begin with. */
  readonly characters: string

  /** @param things in the order in which they are to be asked */
  constructor(things: readonly T[]) {
    const charactersOf = new Map<string, string>()
    for (const character of new Set(things.flatMap(({ starts }) => [...starts]))) {
      const those = things.map(({ starts }) => (starts.includes(character) ? 1 : 0)).join('')
      charactersOf.set(those, (charactersOf.get(those) ?? '') + character)
    }
    this.characters = [...charactersOf.values()].join('')
    for (const [those, characters] of charactersOf) {
      for (let at = 0; at < characters.length; at += 1) this.#numbers[characters.charCodeAt(at)] = this.#lists.length
      this.#lists.push(things.filter((_, index) => those[index] === '1'))
    }
  }

  /** What can begin with the character at an offset, in the order given; nothing outside the text. */
  at(text: string, offset: number): readonly T[] {
    const unit = offset >= 0 && offset < text.length ? text.charCodeAt(offset) : 0
    return this.#lists[this.#numbers[unit] ?? 0] ?? []
  }
}
