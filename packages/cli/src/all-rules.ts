import { type Rule, rules } from '@hegao/checker'
import { ledgerRules } from '@hegao/ledger'

/** All rules there are: those on a report by itself, and those that hold it against a sheet of verified figures. */
export const allRules: readonly Rule[] = [...rules, ...ledgerRules(null)].sort((a, b) => (a.id < b.id ? -1 : 1))
