import { plausibility } from './common-characters.ts'

/** Bytes read as text. */
export interface DecodedText {
  /** Without a byte order mark; line ends as they were. */
  readonly text: string
  readonly encoding: TextEncoding
}

/** The encodings that are told apart, by the names the Encoding Standard gives them. GBK is read as its superset. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
/** An encoding, see {@link textEncodings}. */
export type TextEncoding = (typeof textEncodings)[number]

/** As much of a document as decides on its encoding. */
const SAMPLE_BYTES = 0x10000
/** Less than this no report reaches in its own encoding; those of the samples lie above 0.5. */
const PLAUSIBLE = 0.15

/**
 * Finds out in which encoding `bytes` are written and decodes them.
 *
 * In this order: a byte order mark; UTF-16 where zero bytes show it (ASCII has none, and no other encoding here writes
 * any); UTF-8 where the bytes are valid; at last whichever of GB18030, Big5 and damaged UTF-8 reads most like a report.
 * A few broken bytes never turn the whole text into another encoding's characters: they become U+FFFD.
 *
 * @param declared what the document itself says it is written in, as pages do; it counts where the text that comes of it
 *   reads like one: after a page was saved anew its declaration is often wrong
 * @returns `null` where zero bytes make plain that this is no text
 */
export function decodeText(bytes: Uint8Array, declared: TextEncoding | null = null): DecodedText | null {
  const marked = markedEncoding(bytes)
  if (marked) return decodeAs(marked, bytes)
  if (bytes.includes(0)) {
    const sample = bytes.subarray(0, SAMPLE_BYTES)
    const encoding = mostPlausible(['utf-16le', 'utf-16be'], sample)
    return plausibility(decode(encoding, sample)) >= PLAUSIBLE ? decodeAs(encoding, bytes) : null
  }
  const utf8 = decodeStrictly(bytes)
  const start = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(start, start + SAMPLE_BYTES)
  if (utf8 !== null) {
    // A few characters of GBK can be valid UTF-8 by chance.
    const isChance = start >= 0 && declared && mostPlausible(['utf-8', declared], sample) === declared
    return isChance ? decodeAs(declared, bytes) : { text: utf8, encoding: 'utf-8' }
  }
  if (declared && declared !== 'utf-8' && plausibility(decode(declared, sample)) >= PLAUSIBLE) {
    return decodeAs(declared, bytes)
  }
  return decodeAs(mostPlausible(['gb18030', 'big5', 'utf-8'], sample), bytes)
}

const byteOrderMarks: readonly { encoding: TextEncoding; mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
]

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  return byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? null
}

/** The encoding in which a sample reads most like a report; the earlier one where two are equal. */
function mostPlausible(encodings: readonly [TextEncoding, ...TextEncoding[]], sample: Uint8Array): TextEncoding {
  let best: TextEncoding = encodings[0]
  let highest = Number.NEGATIVE_INFINITY
  for (const encoding of encodings) {
    const score = plausibility(decode(encoding, sample))
    if (score > highest) {
      best = encoding
      highest = score
    }
  }
  return best
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  // TextDecoder takes the marks of Unicode encodings away by itself, but not that of GB18030.
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding }
}

/** Decodes a sample, which may end in the middle of a character: that last piece is left out. */
function decode(encoding: TextEncoding, sample: Uint8Array): string {
  return new TextDecoder(encoding).decode(sample, { stream: true })
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
