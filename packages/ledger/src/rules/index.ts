import type { Rule } from '@hegao/checker'
import type { VerifiedLedger } from '../verified.ts'
import { changedSinceVerified } from './changed-since-verified.ts'
import { correctionNotMade } from './correction-not-made.ts'
import { neverVerified } from './never-verified.ts'
import { outcomesOf } from './outcomes.ts'
import { unclearVerification } from './unclear-verification.ts'
import { verifiedButGone } from './verified-but-gone.ts'

/**
 * The rules that hold a draft against a sheet that came back, in the order of their ids.
 *
 * @param ledger null where there is no sheet: the rules find nothing and are there to be named and configured
 */
export function ledgerRules(ledger: VerifiedLedger | null): Rule[] {
  const outcomes = outcomesOf(ledger)
  return [changedSinceVerified, correctionNotMade, neverVerified, unclearVerification, verifiedButGone].map((rule) =>
    rule(outcomes),
  )
}
