/**
 * A path as a URI reference: relative paths stay relative, absolute ones become `file:` URIs, and all that a URI cannot
 * hold is percent-encoded. Both `/` and `\` part folders.
 */
export function fileUri(path: string): string {
  const encoded = slashed(path)
    // Half a surrogate pair is no character, and has no encoding.
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  const drive = /^[A-Za-z](?=%3A\/)/.exec(encoded)
  if (drive) return `file:///${drive[0]}:${encoded.slice('C%3A'.length)}`
  if (encoded.startsWith('//')) return `file:${encoded}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

/** A path with the folders parted by `/`, as everything that runs on more than one system wants it. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
