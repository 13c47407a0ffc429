const SECTOR = 512
const END = 0xffff_fffe
const FREE = 0xffff_ffff

/** Makes a compound file with streams at its top, each of them padded to 4096 bytes so that it has sectors of its own. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(streams)
  const sectorsOf = (bytes: Uint8Array) => Math.max(8, Math.ceil(bytes.length / SECTOR))
  const directorySectors = Math.ceil((entries.length + 1) / 4)
  const first = 1 + directorySectors
  const total = entries.reduce((sum, [, bytes]) => sum + sectorsOf(bytes), first)
  if (total > SECTOR / 4) throw new Error('one sector of the allocation table has to do')
  const file = new Uint8Array((total + 1) * SECTOR)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true)
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, END],
    [68, END],
    [76, 0],
  ] as const)
    view.setUint32(at, value, true)
  for (let at = 80; at < SECTOR; at += 4) view.setUint32(at, FREE, true)
  const link = (sector: number, next: number) => view.setUint32(SECTOR + sector * 4, next, true)
  for (let sector = 0; sector < SECTOR / 4; sector += 1) link(sector, FREE)
  link(0, 0xffff_fffd)
  chain(link, 1, directorySectors)
  const directory = 2 * SECTOR
  writeEntry(view, directory, {
    name: 'Root Entry',
    type: 5,
    right: FREE,
    child: entries.length > 0 ? 1 : FREE,
    start: END,
    size: 0,
  })
  let sector = first
  for (const [index, [name, bytes]] of entries.entries()) {
    const right = index + 1 < entries.length ? index + 2 : FREE
    const size = Math.max(bytes.length, 4096)
    writeEntry(view, directory + (index + 1) * 128, { name, type: 2, right, child: FREE, start: sector, size })
    file.set(bytes, (sector + 1) * SECTOR)
    chain(link, sector, sectorsOf(bytes))
    sector += sectorsOf(bytes)
  }
  return file
}

function chain(link: (sector: number, next: number) => void, first: number, count: number): void {
  for (let index = 0; index < count; index += 1) link(first + index, index + 1 < count ? first + index + 1 : END)
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

function writeEntry(view: DataView, at: number, { name, type, right, child, start, size }: Entry): void {
  for (let index = 0; index < name.length; index += 1) view.setUint16(at + index * 2, name.charCodeAt(index), true)
  view.setUint16(at + 64, (name.length + 1) * 2, true)
  view.setUint8(at + 66, type)
  view.setUint32(at + 68, FREE, true)
  view.setUint32(at + 72, right, true)
  view.setUint32(at + 76, child, true)
  view.setUint32(at + 116, start, true)
  view.setUint32(at + 120, size, true)
}
