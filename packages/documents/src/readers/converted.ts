import { type Conversion, convertDocument } from '../conversion/convert-document.ts'
import { toWord, toWorkbook } from '../conversion/formats.ts'
import { repackOpenDocument } from '../conversion/open-document.ts'
import { DamagedDocumentError } from '../errors.ts'
import { recognizeSignature } from '../format.ts'
import type { DocumentReader } from '../reader.ts'
import { spreadsheet } from './spreadsheet.ts'
import { word } from './word.ts'

/** What is converted, by the signature it has. */
const conversions: ReadonlyMap<unknown, Conversion> = new Map([
  ['rtf', { from: '.rtf', filter: 'Rich Text Format', to: toWord }],
  ['zip', { from: '.odt', filter: 'writer8', to: toWord }],
  ['works', { from: '.wps', filter: 'MS_Works', to: toWord }],
  ['compound', { from: '.xls', filter: 'MS Excel 97', to: toWorkbook }],
])

/**
 * Formats that LibreOffice knows: RTF, OpenDocument text, Microsoft Works, old workbooks. The .docx or .xlsx that it makes of them is read in their
 * place; origins are those of the copy.
 */
export const converted: DocumentReader = {
  async read(bytes, path, limits) {
    const signature = recognizeSignature(bytes)
    const conversion = conversions.get(signature)
    if (conversion === undefined)
      throw new DamagedDocumentError(path, { zh: '内容无法识别', en: 'its content is unknown' })
    const source = signature === 'zip' ? repackOpenDocument(bytes, path, limits) : bytes
    const copy = await convertDocument(source, path, conversion, limits)
    const reader = conversion.to === toWorkbook ? spreadsheet : word
    return { ...(await reader.read(copy, path, limits)), format: 'converted' }
  },
}
