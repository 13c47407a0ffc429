export { LedgerFileError, type ReadWorkbook, readWorkbook } from './read-workbook.ts'
export { type WorkbookOptions, writeWorkbook } from './write-workbook.ts'
