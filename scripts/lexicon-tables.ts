import { z } from 'zod'

/** How one word table is laid out and checked. */
export interface Table {
  /** Name of the table without .tsv; the generated module has the same. */
  readonly name: string
  readonly constant: string
  readonly type: string
  readonly module: string
  /** One schema per column; the header must name the same columns in the same order. */
  readonly columns: Readonly<Record<string, z.ZodType>>
  /** No two rows may agree in these columns. */
  readonly key: readonly string[]
  /** Rows stand in the order of these columns, by code unit. */
  readonly order: readonly string[]
}

const text = z.string({ error: 'must not be empty' })
const flag = z
  .literal('yes', { error: 'must be "yes" or empty' })
  .transform(() => true)
  .optional()
const alternatives = <T extends string>(element: z.ZodType<T, string>) =>
  z
    .string()
    .transform((cell) => cell.split('|'))
    .pipe(z.array(element))

const unitKind = z.enum([
  'count',
  'percentage',
  'percentage-point',
  'money',
  'multiple',
  'duration',
  'measure',
  'score',
  'rank',
])

const clausePart = z.enum([
  'actor',
  'actor-adverb',
  'adverbial',
  'aim-manner',
  'aim-verb',
  'authority',
  'bare-verb',
  'before-verb',
  'body-kind',
  'brought-about',
  'carried-verb',
  'change-verb',
  'circumstance-end',
  'comparison',
  'completion',
  'content-verb',
  'coverb',
  'dependent-noun',
  'determiner',
  'doing-verb',
  'event-verb',
  'field-noun',
  'fund',
  'general-noun',
  'giving-verb',
  'governing-verb',
  'granting-verb',
  'head-noun',
  'head-part',
  'investing-verb',
  'leaving-verb',
  'light-verb',
  'link',
  'measure-noun',
  'newcomer',
  'no-inside',
  'no-joint',
  'no-predicate',
  'objectless-verb',
  'onward',
  'opening',
  'outcome',
  'policy-verb',
  'predicate',
  'rank-link',
  'rate-noun',
  'reckoning',
  'relation',
  'spending-verb',
  'stock',
  'whole',
  'work-verb',
])

const setPhraseClass = z.enum([
  'award',
  'festival',
  'function-word',
  'hotline',
  'idiom',
  'institution',
  'law',
  'meeting',
  'model',
  'ordinal-word',
  'place',
  'plan',
  'policy',
  'political',
  'system',
  'term',
  'vague',
])

/** All tables, in the order of their names. */
export const tables: readonly Table[] = [
  {
    name: 'approximators',
    constant: 'approximators',
    type: 'Approximator',
    module: 'cues',
    columns: {
      term: text,
      side: z.enum(['before', 'after']),
      approximation: z.enum(['about', 'over', 'under', 'at-least', 'at-most']),
      verb: flag,
      source: text,
    },
    key: ['term', 'side'],
    order: ['side', 'approximation', 'term'],
  },
  {
    name: 'bases',
    constant: 'bases',
    type: 'Base',
    module: 'cues',
    columns: { term: text, source: text },
    key: ['term'],
    order: ['term'],
  },
  {
    name: 'clause-words',
    constant: 'clauseWords',
    type: 'ClauseWord',
    module: 'clause-word',
    columns: { term: text, part: clausePart, source: text },
    key: ['term', 'part'],
    order: ['part', 'term'],
  },
  {
    name: 'contrasts',
    constant: 'contrasts',
    type: 'Contrast',
    module: 'cues',
    columns: { a: text, b: text, source: text },
    key: ['a', 'b'],
    order: ['a', 'b'],
  },
  {
    name: 'direction',
    constant: 'directions',
    type: 'Direction',
    module: 'cues',
    columns: { term: text, sign: z.enum(['up', 'down', 'flat']), noun: flag, source: text },
    key: ['term'],
    order: ['sign', 'term'],
  },
  {
    name: 'fonts',
    constant: 'fonts',
    type: 'Font',
    module: 'font',
    columns: {
      term: text,
      family: z.enum(['fangsong', 'heiti', 'kaiti', 'sans', 'song', 'xiaobiaosong']),
      source: text,
    },
    key: ['term'],
    order: ['family', 'term'],
  },
  {
    name: 'foreign-text',
    constant: 'foreignCues',
    type: 'ForeignCue',
    module: 'page-text',
    columns: { term: text, class: z.enum(['download', 'contact', 'advertisement', 'site']), source: text },
    key: ['term'],
    order: ['class', 'term'],
  },
  {
    name: 'measure-endings',
    constant: 'measureEndings',
    type: 'MeasureEnding',
    module: 'measure-ending',
    columns: { term: text, source: text },
    key: ['term'],
    order: ['term'],
  },
  {
    name: 'organisation-prefixes',
    constant: 'organisationPrefixes',
    type: 'OrganisationPrefix',
    module: 'organisation',
    columns: { term: text, source: text },
    key: ['term'],
    order: ['term'],
  },
  {
    name: 'organisations',
    constant: 'organisationSuffixes',
    type: 'OrganisationSuffix',
    module: 'organisation',
    columns: { term: text, source: text },
    key: ['term'],
    order: ['term'],
  },
  {
    name: 'page-furniture',
    constant: 'furnitureCues',
    type: 'FurnitureCue',
    module: 'page-text',
    columns: { term: text, match: z.enum(['whole-line', 'line-start']), source: text },
    key: ['term'],
    order: ['match', 'term'],
  },
  {
    name: 'set-phrases',
    constant: 'setPhrases',
    type: 'SetPhrase',
    module: 'set-phrase',
    columns: { term: text, class: setPhraseClass, ambiguous: flag, source: text },
    key: ['term'],
    order: ['class', 'term'],
  },
  {
    name: 'status-cues',
    constant: 'statusCues',
    type: 'StatusCue',
    module: 'cues',
    columns: {
      term: text,
      status: z.enum(['actual', 'planned', 'budget', 'requirement']),
      where: z.enum(['heading', 'clause', 'announcement']),
      source: text,
    },
    key: ['term', 'where'],
    order: ['where', 'status', 'term'],
  },
  {
    name: 'units',
    constant: 'units',
    type: 'Unit',
    module: 'unit',
    columns: {
      term: text.regex(
        /^[^万亿/]+(?:\/.+)?$/,
        'must not contain 万 or 亿: they belong to the number (3万人次 is 3万 + 人次)',
      ),
      kind: unitKind,
      also: alternatives(unitKind).optional(),
      dimension: text,
      factor: text.regex(/^\d+(?:\.\d+)?$/, 'must be a plain decimal such as 1 or 666.6667'),
      si: z.string().optional(),
      currency: text.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as CNY').optional(),
      care: z.enum(['date', 'noun', 'word']).optional(),
      source: text,
    },
    key: ['term'],
    order: ['kind', 'dimension', 'term'],
  },
  {
    name: 'wording',
    constant: 'confusables',
    type: 'Confusable',
    module: 'confusable',
    columns: {
      wrong: text,
      right: text,
      certainty: z.enum(['certain', 'likely']),
      category: z.enum(['wording', 'redundancy']),
      exceptions: alternatives(z.string().min(1)).default([]),
      note: text,
      source: text,
    },
    key: ['wrong'],
    order: ['category', 'wrong'],
  },
]
