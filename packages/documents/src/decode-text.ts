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
/** By so much more an encoding that is seldom met has to look like a report than GBK, which most files are in. */
const RARER = 0.2

/**
 * Finds out in which encoding `bytes` are written and decodes them.
 *
 * In this order: a byte order mark; UTF-16 where zero bytes show it (ASCII has none, and no other encoding here writes
 * any); UTF-8 where the bytes are valid; at last whichever of GB18030, Big5, damaged UTF-8 and UTF-16 reads most like a
 * report, the two seldom met only where they clearly do.
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
    // The zero byte of an ASCII character comes first in big-endian text.
    const isBigEndian = sample.indexOf(0) % 2 === 0
    const encoding = mostPlausible(isBigEndian ? ['utf-16be', 'utf-16le'] : ['utf-16le', 'utf-16be'], sample)
    const text = decode(encoding, sample)
    const isText = plausibility(text) >= PLAUSIBLE || (bytes.length % 2 === 0 && shortWideText.test(text))
    return isText ? decodeAs(encoding, bytes) : null
  }
  const utf8 = decodeStrictly(bytes)
  const start = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(start, start + SAMPLE_BYTES)
  if (utf8 !== null) {
    // A few characters of GBK can be valid UTF-8 by chance: 联通 is two Latin letters then. Chinese ones need three bytes.
    const other = declared ?? 'gb18030'
    const isDoubtful = start >= 0 && (declared !== null || !/[\u0800-\uffff]/.test(utf8))
    const isOther = isDoubtful && mostPlausible(['utf-8', other], sample) === other
    return isOther ? decodeAs(other, bytes) : { text: utf8, encoding: 'utf-8' }
  }
  if (declared && declared !== 'utf-8' && plausibility(decode(declared, sample)) >= PLAUSIBLE) {
    return decodeAs(declared, bytes)
  }
  const whole = bytes.length % 2 === 0 ? bytes.subarray(0, SAMPLE_BYTES) : sample
  const doubleByte = mostPlausible(['gb18030', 'big5', 'utf-8'], sample)
  // UTF-16 of Chinese characters alone has no zero bytes, and begins anywhere but where its first byte beyond ASCII is.
  const score = plausibility(decode(doubleByte, sample))
  const wide = mostPlausible(['utf-16le', 'utf-16be'], whole)
  const isWide = whole !== sample && plausibility(decode(wide, whole)) > score + RARER
  return decodeAs(isWide ? wide : doubleByte, bytes)
}

/** A few words of Chinese beside ASCII, none of which need be common: # 汇报. */
const shortWideText = /^(?:[\t\n\r -~]|[\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]){2,400}$/

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
    const score = plausibility(decode(encoding, sample)) - (encoding === 'big5' ? RARER : 0)
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
