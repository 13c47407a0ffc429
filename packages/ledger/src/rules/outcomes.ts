import type { Document, Language } from '@hegao/checker'
import { partsOf } from '../amount.ts'
import { compareWithLedger, type Outcome } from '../compare.ts'
import type { VerifiedLedger, VerifiedRow } from '../verified.ts'

/** Tells what there is to say of a document; empty where there is no sheet. */
export type OutcomesOf = (document: Document) => readonly Outcome[]

/** {@link OutcomesOf} one sheet; each document is compared once for all rules. */
export function outcomesOf(ledger: VerifiedLedger | null): OutcomesOf {
  const known = new WeakMap<Document, readonly Outcome[]>()
  return (document) => {
    if (ledger === null) return []
    const outcomes = known.get(document) ?? compareWithLedger(document, ledger)
    known.set(document, outcomes)
    return outcomes
  }
}

/** Only the outcomes of one type. */
export function ofType<T extends Outcome['type']>(
  outcomes: readonly Outcome[],
  type: T,
): readonly Extract<Outcome, { type: T }>[] {
  return outcomes.filter((outcome): outcome is Extract<Outcome, { type: T }> => outcome.type === type)
}

/** What messages say of a row. */
export interface RowData {
  readonly metric: string
  /** The draft's figure at the time. */
  readonly written: string
  readonly verified: string
  readonly verifier: string
  readonly number: string
}

export function dataOf({ number, key, verifier, department, ...row }: VerifiedRow): RowData {
  return {
    metric: key.metric,
    written: key.text,
    verified: verifiedText({ number, key, verifier, department, ...row }),
    verifier: verifier === '' ? department : verifier,
    number,
  }
}

/** The verified value as the draft would write it: 26 for 24件 is 26件. */
export function verifiedText({ verified, key }: VerifiedRow): string {
  const text = verified.trim()
  if (!/[0-9０-９]/.test(text)) return key.text
  const around = partsOf(key.text)
  if (around === null) return text
  const lead = text.startsWith('第') ? around.before.replace(/第$/, '') : around.before
  const before = text.startsWith(lead) ? '' : lead
  return /[0-9０-９余多]$/.test(text) ? before + text + around.after : before + text
}

/** “收文” or, where nothing is named, 这个数据. */
export function named(metric: string, language: Language): string {
  if (metric === '') return language === 'zh' ? '这个数据' : 'this figure'
  return `“${metric}”`
}

/** （张三，校核表第12号） */
export function attested({ verifier, number }: RowData, language: Language): string {
  return language === 'zh'
    ? `（${verifier === '' ? '' : `${verifier}核实，`}校核表第${number}号）`
    : ` (${verifier === '' ? '' : `verified by ${verifier}, `}no. ${number} of the sheet)`
}
