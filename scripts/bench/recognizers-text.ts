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

/** Reads lines with all six models, line by line: on a longer text they take longer than in proportion. */
export function recognize(lines: readonly string[]): void {
  for (const line of lines) for (const model of models) model(line, culture)
}
