import { analyze } from '@hegao/checker'
import type { Finding } from '@hegao/contract'
import { type Claim, extract } from '@hegao/extractor'
import { fold } from '@hegao/numerals'
import { type Item, type LeafInContext, leaves, parse, type Report, type ReportNode, type Section } from '@hegao/parser'

/** A report that faults are planted into, read once for all of them. */
export interface Specimen {
  readonly name: string
  readonly text: string
  /** With half-width digits and signs; an offset in it is one in the text. */
  readonly folded: string
  readonly report: Report
  readonly leaves: readonly LeafInContext[]
  readonly claims: readonly Claim[]
  /** Numbered sections and run-in items in document order. */
  readonly sections: readonly (Section | Item)[]
  /** What is found in it before anything is planted. */
  readonly findings: readonly Finding[]
}

/** Reads a text for planting. */
export function readSpecimen(name: string, text: string): Specimen {
  const report = parse({ text })
  const nodes = [...walk(report)]
  return {
    name,
    text,
    folded: fold(text),
    report,
    leaves: leaves(report),
    claims: extract(report),
    sections: nodes.filter((node) => node.type === 'section' || node.type === 'item'),
    findings: findingsOf(text),
  }
}

/** What hegao finds in a text, as it comes. */
export function findingsOf(text: string): Finding[] {
  return analyze({ text, path: 'report.txt', encoding: 'utf-8' }).findings
}

function* walk(node: ReportNode): Generator<ReportNode> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}
