import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** How deep elements may be nested; a workbook needs a dozen. */
const MOST_DEPTH = 256

/** A name without its prefix: WPS and others write x:row. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Walks through XML; elements are told by their local names. Throws where it is not well formed. */
export function walk(
  xml: string,
  on: { open?(name: string, tag: SaxesTagPlain): void; close?(name: string): void; text?(text: string): void },
): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > MOST_DEPTH) throw new Error('nested too deep')
    on.open?.(localName(tag.name), tag)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    on.close?.(localName(tag.name))
  })
  parser.on('text', (text) => on.text?.(text))
  parser.on('cdata', (text) => on.text?.(text))
  parser.write(xml).close()
}
