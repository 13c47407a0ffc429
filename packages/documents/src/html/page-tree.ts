/** Characters of a page between two tags, with the place they have in the file. */
export interface PageText {
  readonly type: 'text'
  /** The characters, references such as `&amp;` resolved. */
  readonly text: string
  /** UTF-16 offsets in the decoded file. */
  readonly start: number
  readonly end: number
}

/** An element of a page. */
export interface PageElement {
  readonly type: 'element'
  /** In lower case. */
  readonly name: string
  /** The attributes that say how it is shown, by name in lower case; see `keptAttributes`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: PageElement | null
  readonly children: PageNode[]
  /** Where its start tag stands: UTF-16 offsets in the decoded file. */
  readonly start: number
  readonly end: number
  /** Whether a table stands somewhere in it. */
  holdsTable: boolean
}

/** What a page consists of. */
export type PageNode = PageElement | PageText

/** A page as a tree. */
export interface Page {
  readonly root: PageElement
  /** What the title element says, white space folded; empty where there is none. */
  readonly title: string
  /** Whether an office program wrote the page: a document, with no site around it. */
  readonly isOfficeDocument: boolean
}
