export { type Claim, type Quantity, toRecord } from './claim.ts'
export { type ExtractOptions, extract } from './extract.ts'
export { reportPeriod } from './period.ts'
export type { Segmenter } from './segmenter.ts'
