export { type DecodedText, decodeText, type TextEncoding, textEncodings } from './decode-text.ts'
export * from './errors.ts'
export { officeExtensions } from './office-extensions.ts'
export {
  DEFAULT_MAX_BYTES,
  type ReadLimits,
  readDocument,
  supportedExtensions,
} from './read-document.ts'
export { type ReadFileOptions, readDocumentFile } from './read-document-file.ts'
export { readDocumentStream } from './read-document-stream.ts'
export type { DocumentReader } from './reader.ts'
