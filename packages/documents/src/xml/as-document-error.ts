import { DamagedDocumentError, UnsafeDocumentError } from '../errors.ts'
import type { ReadLimits } from '../limits.ts'
import type { XmlError } from './read-xml.ts'

/**
 * What is told of a document one of whose parts cannot be read.
 *
 * @param part the name of the part
 * @param path the document as the user named it
 */
export function asDocumentError(
  cause: XmlError,
  part: string,
  path: string,
  { maxDepth }: Required<ReadLimits>,
): DamagedDocumentError | UnsafeDocumentError {
  switch (cause.kind) {
    case 'malformed': {
      const what = { zh: `${part}不是完整的 XML`, en: `${part} is not well-formed XML` }
      return new DamagedDocumentError(path, what, { cause })
    }
    case 'doctype':
      return new UnsafeDocumentError(path, { zh: `${part}含有 DTD`, en: `${part} declares a document type` })
    case 'depth': {
      const what = { zh: `${part}嵌套超过${maxDepth}层`, en: `${part} is nested more than ${maxDepth} deep` }
      return new UnsafeDocumentError(path, what)
    }
    case 'size': {
      const what = { zh: `${part}里的段落、文字块或元素过多`, en: `${part} has too many paragraphs, runs or elements` }
      return new UnsafeDocumentError(path, what)
    }
  }
}
