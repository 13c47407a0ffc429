/** What a quantity with this unit is; the same words as the `kind` of a claim. */
export type UnitKind =
  | 'count'
  | 'percentage'
  | 'percentage-point'
  | 'money'
  | 'multiple'
  | 'duration'
  | 'measure'
  | 'score'
  | 'rank'

/** A measure word or unit of measurement as reports write it. 万 and 亿 belong to the number, so they stand only behind a slash (吨标准煤/万元). */
export interface Unit {
  readonly term: string
  readonly kind: UnitKind
  /** Other kinds the same word can have: `分` is a score, but a sum of money in 5角6分. */
  readonly also?: readonly UnitKind[] | undefined
  /**
   * What the unit measures: `length`, `area`, `energy`, `time` …, a currency code for money, `per:A/B` for a compound.
   * Two quantities are comparable only within one dimension. Each counting word is a dimension of its own, named by itself:
   * 人 and 人次 do not count the same thing.
   */
  readonly dimension: string
  /** Exact decimal: how many base units of the dimension one of this unit is (`亩` of area: 666.6667); "1" for counts. */
  readonly factor: string
  /** The unit in the symbols of the SI or of GB 3100, where there is one (`公顷`: hm², `千瓦时`: kW·h). */
  readonly si?: string | undefined
  /** ISO 4217 code, for money only. */
  readonly currency?: string | undefined
  /**
   * Why the word after a numeral is not always a unit: `date` 2024年, 6月, 3日 are dates or parts of one;
   * `word` the character also begins common words (一线干部, 十分重要, 5G网络), so look for set phrases first;
   * `noun` a noun that takes the place of a measure word only in structural counts (三环节, 五大领域), nowhere after 一.
   */
  readonly care?: 'date' | 'noun' | 'word' | undefined
  readonly source: string
}
