import { DocumentError, type Worded } from '@hegao/documents'

/** A file that was given as a sheet of verified figures is none, or none that can be read. */
export class LedgerFileError extends DocumentError {
  override readonly name = 'LedgerFileError'

  constructor(path: string, reason: Worded, hint: Worded, options?: ErrorOptions) {
    super('damaged', path, reason, hint, options)
  }
}
