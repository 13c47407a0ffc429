/** The text of an XML part: UTF-8 unless a byte order mark or zero bytes say UTF-16, as XML 1.0 (Appendix F) has it. */
export function decodeXml(bytes: Uint8Array): { xml: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' } {
  const encoding = encodingOf(bytes)
  return { xml: new TextDecoder(encoding).decode(bytes), encoding }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
