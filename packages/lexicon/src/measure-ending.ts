/** A word that ends in what is a measure word elsewhere: 企业家, 文件, 专项. No number is missing within it. */
export interface MeasureEnding {
  readonly term: string
  readonly source: string
}
