import type { Style, Styles } from '../docx/styles.ts'
import type { TableRange } from './file-information.ts'
import { noteListModifiers } from './list-modifiers.ts'
import { modifiersIn } from './modifiers.ts'

const PARAGRAPH_STYLE = 1
const NO_STYLE = 0xfff

/**
 * Reads the style sheet (STSH, MS-DOC 2.9.271) as far as it says which list and level the paragraphs of a style have.
 * Styles go by their number.
 *
 * @throws RangeError where it is damaged
 */
export function readStyleSheet(table: DataView, { offset, bytes }: TableRange): Styles {
  const byId = new Map<string, Style>()
  const styles: Styles = { byId, defaultParagraph: '0', defaults: { paragraph: {}, run: {} } }
  if (bytes === 0) return styles
  const header = table.getUint16(offset, true)
  const count = table.getUint16(offset + 2, true)
  const baseBytes = table.getUint16(offset + 4, true)
  let at = offset + 2 + header
  for (let index = 0; index < count && at + 2 <= offset + bytes; index += 1) {
    const length = table.getUint16(at, true)
    const start = at + 2
    at = start + length
    if (length === 0) continue
    const kindAndBase = table.getUint16(start + 2, true)
    const style: Style = { id: String(index), name: '', basedOn: null, paragraph: {}, run: {} }
    if (kindAndBase >> 4 !== NO_STYLE) style.basedOn = String(kindAndBase >> 4)
    byId.set(style.id, style)
    if ((kindAndBase & 0xf) !== PARAGRAPH_STYLE) continue
    // The name with its length before it and a zero behind it, then the modifiers with their length and the style's number.
    const properties = start + baseBytes + 4 + 2 * table.getUint16(start + baseBytes, true)
    const propertyBytes = table.getUint16(properties, true)
    if (propertyBytes < 2) continue
    const modifiers = new Uint8Array(table.buffer, table.byteOffset + properties + 4, propertyBytes - 2)
    for (const each of modifiersIn(modifiers)) noteListModifiers(style.paragraph, each)
  }
  return styles
}
