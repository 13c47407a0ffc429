/** The columns of the table, in their order; with `language: 'en'` the first row names them so. */
export const csvColumns = [
  'file',
  'title',
  'reportPeriod',
  'section',
  'line',
  'column',
  'metric',
  'text',
  'kind',
  'min',
  'max',
  'approximation',
  'unit',
  'currency',
  'placeholder',
  'status',
  'role',
  'base',
  'period',
  'organisation',
  'id',
  'partOf',
] as const
/** One of {@link csvColumns}. */
export type CsvColumn = (typeof csvColumns)[number]
