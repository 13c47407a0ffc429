import type { ParagraphProperties } from '../docx/properties.ts'
import { type Modifier, modifier } from './modifiers.ts'

/** Notes the list and the level that a modifier gives a paragraph or a style. */
export function noteListModifiers(into: ParagraphProperties, { code, operand }: Modifier): void {
  if (code === modifier.list && operand.byteLength >= 2) {
    // Negative where the paragraph has indents of its own.
    into.numberingId = String(Math.abs(operand.getInt16(0, true)))
  }
  if (code === modifier.listLevel && operand.byteLength >= 1) into.numberingLevel = operand.getUint8(0)
}
