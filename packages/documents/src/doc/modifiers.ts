/** A change to a property of characters, paragraphs or rows (Prl, MS-DOC 2.9.210). */
export interface Modifier {
  readonly code: number
  /** Its operand. */
  readonly operand: DataView
}

/** The codes of modifiers that are read (MS-DOC 2.6). */
export const modifier = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  symbol: 0x6a09,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  rowDefinition: 0xd608,
  /** Modifiers too long for their place stand in the stream `Data`. */
  elsewhere: 0x6646,
} as const

/** The length of an operand by the three uppermost bits of the code; 6 says it itself. */
const operandBytes: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3]
const CHANGED_TABS = 0xc615

/** Reads modifiers one behind the other up to the end, or to one that is cut off. */
export function* modifiersIn(bytes: Uint8Array): Generator<Modifier> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = view.getUint16(at, true)
    at += 2
    let length = operandBytes[code >> 13] ?? 0
    if (code === modifier.rowDefinition) {
      if (at + 2 > bytes.length) return
      length = view.getUint16(at, true) - 1
      at += 2
    } else if (length === 0) {
      length = view.getUint8(at)
      at += 1
      // It has so many tabs that the length is not that of the operand; what follows cannot be found.
      if (code === CHANGED_TABS && length === 255) return
    }
    if (length < 0 || at + length > bytes.length) return
    yield { code, operand: new DataView(bytes.buffer, bytes.byteOffset + at, length) }
    at += length
  }
}

/** Whether an operand of one byte is on; 0x80 and 0x81 mean that and the contrary of what the style says. */
export function isOn({ operand }: Modifier): boolean {
  return operand.byteLength > 0 && (operand.getUint8(0) & 0x7f) !== 0
}
