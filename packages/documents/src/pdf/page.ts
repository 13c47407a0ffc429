/**
 * Characters that stand beside one another in one size on one line, as the file draws them.
 * Lengths are points; `x` runs from the left edge of the page as it is shown, `y` downwards from its upper edge.
 */
export interface Run {
  /** Without spaces at its ends. */
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its characters stand on. */
  readonly baseline: number
  /** The size of its font. */
  readonly size: number
  /** How many space characters the file draws before it. */
  readonly spaces: number
  /** Whether the file itself says that it belongs to the page and not to the text, as the heads of tagged files. */
  readonly artifact: boolean
}

/** A drawn line, upright or level: one side of a table's cell, the rule above footnotes. */
export interface Rule {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is drawn on a page. */
export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order the file draws them. */
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
  /** Whether there is a picture on it. */
  readonly pictured: boolean
}

/** The room something takes on a page. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
