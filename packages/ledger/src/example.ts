import { readManuscript } from '@hegao/checker'
import { figuresOf } from './figure.ts'
import { keysOf } from './key.ts'
import type { VerifiedLedger } from './verified.ts'

/** An example of the rules: what was verified, and the draft that is held against it. */
export interface LedgerExample {
  readonly ledger: VerifiedLedger
  /** The later draft, with the marks ⟦ and ⟧. */
  readonly draft: string
}

/**
 * Reads an example: 初稿：…, the first draft; 核实：419件（周敏）、—, what was written down for each of its figures in their order, and
 * by whom; 改稿：…, the draft that is checked.
 */
export function readExample(example: string): LedgerExample {
  const [first = '', verified = '', draft = ''] = example.split('\n')
  const text = first.replace(/^初稿：/, '')
  const { report, claims } = readManuscript({ text, path: '', encoding: '' })
  const values = verified.replace(/^核实：/, '').split('、')
  const rows = keysOf(figuresOf({ text, report, claims })).map((key, at) => {
    const [, value = '', verifier = ''] = /^([^（]*)(?:（(.*)）)?$/.exec(values[at] ?? '') ?? []
    return { number: String(at + 1), key, verified: value === '—' ? '' : value, verifier, department: '' }
  })
  return { ledger: { rows }, draft: draft.replace(/^改稿：/, '') }
}
