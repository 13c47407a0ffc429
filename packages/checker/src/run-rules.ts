import type { Finding, Range, Severity } from '@hegao/contract'
import type { Document } from './document.ts'
import { createFingerprinter } from './fingerprint.ts'
import { createOriginals } from './pasted-copies.ts'
import type { Language, Remark, Replacement, Rule } from './rule.ts'

/** A rule to be run, with the severity its findings get; `null` leaves it to the rule. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity | null
}

/** How findings are worded, and which places are left alone. */
export interface RunOptions {
  readonly language: Language
  /** Whether a range lies inside a name or term that is right as it is; none does where it is left out. */
  isTerm?(range: Range): boolean
}

/**
 * Runs the rules over a document and words their findings, sorted by place. What a rule finds in a passage that was pasted
 * in twice is told of where the passage stands first: the copy is a finding of its own.
 */
export function runRules(
  document: Document,
  active: readonly ActiveRule[],
  { language, isTerm = () => false }: RunOptions,
): Finding[] {
  const originalOf = createOriginals(document)
  const remarks = active.flatMap(({ rule, severity }) =>
    withoutCopies(rule.run(document), originalOf)
      .filter(({ range }) => !isTerm(range))
      .map((remark) => ({ rule, remark, severity: severity ?? remark.severity ?? rule.severity })),
  )
  remarks.sort(
    (a, b) =>
      a.remark.range.start - b.remark.range.start ||
      a.remark.range.end - b.remark.range.end ||
      (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id)),
  )
  const fingerprint = createFingerprinter()
  const { text, locator } = document
  const place = (range: Range) => ({ range, position: locator.position(range.start, range.end) })
  return remarks.map(({ rule, remark, severity }) => {
    const context = nearby(document.contextOf(remark.range.start), remark.range)
    return {
      rule: rule.id,
      category: rule.category,
      severity,
      certainty: remark.certainty ?? rule.certainty,
      message: remark.message(language),
      ...place(remark.range),
      related: remark.related(language).map(({ range, message }) => ({ ...place(range), message })),
      ...elsewhereOf(remark, language),
      claims: (remark.claims ?? []).map((claim) => claim.id),
      fix: remark.fix ?? null,
      suggestions: suggestionsOf(remark, language),
      fingerprint: fingerprint(
        rule.id,
        text.slice(context.start, context.end),
        text.slice(remark.range.start, remark.range.end),
      ),
      group: remark.group === undefined ? null : `${rule.id}#${remark.group}`,
    }
  })
}

/** The remarks of a rule without those in a pasted copy that it makes on the original too. */
function withoutCopies(remarks: readonly Remark[], originalOf: (range: Range) => Range | null): readonly Remark[] {
  if (remarks.length < 2) return remarks
  const key = ({ start, end }: Range) => `${start} ${end}`
  const places = new Set(remarks.map(({ range }) => key(range)))
  return remarks.filter(({ range }) => {
    const original = originalOf(range)
    return original === null || !places.has(key(original))
  })
}

/** Only findings of documents that were checked together have the member. */
function elsewhereOf(remark: Remark, language: Language): Pick<Finding, 'elsewhere'> {
  const places = remark.elsewhere(language).map(({ document: { path, locator }, range, message }) => ({
    file: path,
    range,
    position: locator.position(range.start, range.end),
    message,
  }))
  return places.length === 0 ? {} : { elsewhere: places }
}

/** How much of a sentence tells a finding from others, on either side: a line may be a whole report. */
const fingerprintReach = 200

function nearby(context: Range, { start, end }: Range): Range {
  return {
    start: Math.max(context.start, start - fingerprintReach),
    end: Math.min(context.end, end + fingerprintReach),
  }
}

function suggestionsOf(remark: Remark, language: Language): Finding['suggestions'] {
  return (remark.suggestions ?? []).map((replacement) => ({
    ...replacement,
    message: instruction(replacement, language),
  }))
}

function instruction({ text }: Replacement, language: Language): string {
  if (text === '') return language === 'zh' ? '删去' : 'Delete it'
  return language === 'zh' ? `改为“${text}”` : `Change to “${text}”`
}
