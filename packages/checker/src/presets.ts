import type { Category, Preset } from '@hegao/contract'
import type { Rule } from './rule.ts'

/** What figures are checked by, whatever else a draft may have. */
const figures: ReadonlySet<Category> = new Set<Category>([
  'arithmetic',
  'contradiction',
  'enumeration',
  'unit',
  'reuse',
])
/** Stand-ins where a figure is due: of the placeholders, those that concern figures. */
const figuresMissing: ReadonlySet<string> = new Set(['placeholder/number-stand-in', 'placeholder/missing-number'])
/** What GB/T 9704—2012 and the standards it rests on (15834, 15835) lay down. */
const formOfDocuments: ReadonlySet<Category> = new Set<Category>(['format', 'numbering', 'punctuation'])

/**
 * Whether a preset has a rule.
 *
 * `recommended`: quiet on good drafts. `strict`: every rule. `gbt9704`: the recommended ones, and every rule on the form of
 * documents, numbering and punctuation. `figures-only`: sums, contradictions, counts, units, missing
 * figures, and figures held against those verified. `none`: no rule.
 */
export function isInPreset(preset: Preset, { id, category, recommended }: Rule): boolean {
  switch (preset) {
    case 'recommended':
      return recommended
    case 'strict':
      return true
    case 'gbt9704':
      return recommended || formOfDocuments.has(category)
    case 'figures-only':
      return recommended && (figures.has(category) || figuresMissing.has(id))
    case 'none':
      return false
  }
}
