import { addToTally, emptyTally, type ReportedDocument, type Reporter } from '@hegao/reporters'

/** Everything a reporter prints of some documents, as the command line puts it together. */
export function print(reporter: Reporter, documents: readonly ReportedDocument[]): string {
  let tally = emptyTally
  let printed = reporter.begin()
  for (const document of documents) {
    if (tally.documents > 0) printed += reporter.separator
    printed += reporter.document(document, tally)
    tally = addToTally(tally, document.analysis)
  }
  return printed + reporter.end(tally)
}
