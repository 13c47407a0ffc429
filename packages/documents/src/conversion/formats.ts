import type { Conversion } from './convert-document.ts'

/** A Word file, as LibreOffice is asked for it. */
export const toWord: Conversion['to'] = { extension: '.docx', filter: 'MS Word 2007 XML' }

/** A workbook. */
export const toWorkbook: Conversion['to'] = { extension: '.xlsx', filter: 'Calc MS Excel 2007 XML' }
