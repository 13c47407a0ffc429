/*
 * TextEncoder writes UTF-8 only. For the other encodings tests make their bytes with the decoder turned round: every
 * pair of bytes is decoded once, and the pairs are looked up by the characters they gave.
 */

/** Writes `text` in GBK or Big5; throws where the encoding has no two bytes for a character. */
export function encodeDoubleByte(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const character of text) {
    if (character < '\u0080') bytes.push(character.charCodeAt(0))
    else {
      const pair = table.get(character)
      if (!pair) throw new Error(`${encoding} has no ${character}`)
      bytes.push(...pair)
    }
  }
  return Uint8Array.from(bytes)
}

/** Writes `text` in UTF-16 without a byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), order === 'le')
  return bytes
}

/** Writes `text` in UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** `bytes` with some others before them, such as a byte order mark. */
export function prepend(first: readonly number[], bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...first, ...bytes])
}

const tables = new Map<string, Map<string, [number, number]>>()

function tableOf(encoding: string): Map<string, [number, number]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (Array.from(text).length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}
