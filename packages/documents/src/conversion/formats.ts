import type { Conversion } from './convert-document.ts'

/** A Word file, as LibreOffice is asked for it. */
export const toWord: Conversion['to'] = { extension: '.docx', filter: 'MS Word 2007 XML' }
