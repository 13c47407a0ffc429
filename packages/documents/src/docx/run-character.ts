import type { XmlElement } from '../xml/read-xml.ts'
import { plainSymbol } from './symbols.ts'

/** What an empty element in a run stands for, or null. */
export function characterOf(name: string, attributes: XmlElement['attributes']): string | null {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      // A break of the page or column ends no line of the text.
      return attributes.get('w:type') === undefined || attributes.get('w:type') === 'textWrapping' ? '\n' : null
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym': {
      const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
      return code > 0 && code <= 0xffff ? plainSymbol(code) : null
    }
    default:
      return null
  }
}
