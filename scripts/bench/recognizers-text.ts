import recognizers from '@microsoft/recognizers-text-suite'

const culture = recognizers.Culture.Chinese

/** The six models of Microsoft's Recognizers-Text that look for what a report's figures are. */
const models = [
  recognizers.recognizeNumber,
  recognizers.recognizeOrdinal,
  recognizers.recognizePercentage,
  recognizers.recognizeAge,
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
]

/** Reads texts with all six models, one by one: on a longer text they take longer than in proportion. */
export function recognize(texts: readonly string[]): void {
  for (const text of texts) for (const model of models) model(text, culture)
}
