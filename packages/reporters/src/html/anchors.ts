/** The names by which the parts of one document's page link to each other. Several documents may share a page. */
export class Anchors {
  /** The document itself. */
  readonly document: string

  /** @param number of the document on the page, from 1 */
  constructor(number: number) {
    this.document = `d${number}`
  }

  /** The place in the text that a finding is about; findings are counted from 1. */
  place(finding: number): string {
    return `${this.document}-f${finding}`
  }

  /** What is said of a finding beside the text. */
  note(finding: number): string {
    return `${this.document}-n${finding}`
  }

  /** A place that a finding rests on. */
  related(finding: number, related: number): string {
    return `${this.document}-f${finding}-r${related}`
  }

  /** The place of a claim in the text. */
  claim(id: string): string {
    return `${this.document}-${id}`
  }

  /** The heading of a section. */
  section(id: string): string {
    return `${this.document}-${id}`
  }
}
