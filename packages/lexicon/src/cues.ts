/** A verb or noun of change, with the sign it gives to the quantity: 增长5% is +5, 下降5% is −5. */
export interface Direction {
  readonly term: string
  readonly sign: 'up' | 'down' | 'flat'
  /** True where the word names the change (增幅, 降幅): the quantity is then its size, 降幅3.1% is −3.1. */
  readonly noun?: true | undefined
  readonly source: string
}

/** What a change is measured against: 同比, 比上年, 较预算. Bases with a year in them (比2020年) are patterns, not terms. */
export interface Base {
  readonly term: string
  readonly source: string
}

/** A word that says whether a figure has happened, or is planned, budgeted or required. */
export interface StatusCue {
  readonly term: string
  /** `actual` where among plans something is told that has happened: 去年, 目前, 已. */
  readonly status: 'actual' | 'planned' | 'budget' | 'requirement'
  /**
   * `heading`: holds for the section so titled; `clause`: holds for the figures after it in the same clause;
   * `announcement`: before a colon or verb, holds for the figures after it in the paragraph (主要预期目标是：…).
   */
  readonly where: 'heading' | 'clause' | 'announcement'
  readonly source: string
}

/** A word beside a number that widens it: 近5000人, 5000余人, 不少于3次. */
export interface Approximator {
  readonly term: string
  /** Where it stands: before the number (近), after the number or its unit (余, 以上). */
  readonly side: 'before' | 'after'
  readonly approximation: 'about' | 'over' | 'under' | 'at-least' | 'at-most'
  /** True for verbs (突破, 达到): they tell the direction but stand outside the span of the quantity. */
  readonly verb?: true | undefined
  readonly source: string
}

/** Two qualifiers that make otherwise equal metrics different: 进口 / 出口. Each pair stands once, in either order. */
export interface Contrast {
  readonly a: string
  readonly b: string
  readonly source: string
}
