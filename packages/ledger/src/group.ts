/** Puts together what has one name, in the order of its first. */
export function grouped<T, Name>(all: readonly T[], nameOf: (one: T) => Name): Map<Name, T[]> {
  const groups = new Map<Name, T[]>()
  for (const one of all) {
    const name = nameOf(one)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return groups
}
