/** What sort of expression a set phrase is. */
export type SetPhraseClass =
  | 'award'
  | 'festival'
  | 'function-word'
  | 'hotline'
  | 'idiom'
  | 'institution'
  | 'law'
  | 'meeting'
  | 'model'
  | 'ordinal-word'
  | 'place'
  | 'plan'
  | 'policy'
  | 'political'
  | 'system'
  | 'term'
  | 'vague'

/** An expression that contains a numeral and yet counts nothing: 三会一课, 第一时间, 进一步, 12345热线. */
export interface SetPhrase {
  readonly term: string
  readonly class: SetPhraseClass
  /**
   * The same characters can be a number or part of one (`120` 急救, `十分`, `千万`, `八一`).
   * Such a phrase counts only where no numeral stands before it and neither numeral nor unit follows; see `findSetPhrases`.
   */
  readonly ambiguous?: true | undefined
  readonly source: string
}
