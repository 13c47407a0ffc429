import { certaintySchema } from '@hegao/contract'
import { rate } from '../evaluation/rates.ts'
import { table } from '../evaluation/table.ts'
import type { Trial } from './inject.ts'
import type { Outcome } from './judge.ts'
import type { Specimen } from './specimen.ts'

/** What is asked of all kinds taken as one. */
const leastRecall = 0.9
/** How many other findings a hundred planted faults may bring. */
const mostOthers = 0.03

interface Counts {
  readonly planted: number
  readonly found: number
  readonly others: number
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  return {
    planted: outcomes.length,
    found: outcomes.filter(({ isFound }) => isFound).length,
    others: outcomes.reduce((sum, { others }) => sum + others.length, 0),
  }
}

const allOutcomes = (trials: readonly Trial[]): Outcome[] => trials.flatMap(({ outcomes }) => outcomes)

/** The results as a table, a line for each kind of fault. */
export function reportTrials(trials: readonly Trial[]): string {
  const row = (name: string, { planted, found, others }: Counts, goal: number): string[] => [
    name,
    String(planted),
    String(found),
    planted === 0 ? '' : (found / planted).toFixed(3),
    goal.toFixed(2),
    String(others),
  ]
  return table([
    ['fault', 'planted', 'found', 'recall', 'goal', 'other findings'],
    ...trials.map(({ fault, outcomes }) => row(fault.name, countsOf(outcomes), fault.goal)),
    row('total', countsOf(allOutcomes(trials)), leastRecall),
  ])
}

/** How much is found in the reports as they are, by certainty. */
export function reportClean(specimens: readonly Specimen[]): string {
  const characters = specimens.reduce((sum, { text }) => sum + text.length, 0)
  const findings = specimens.flatMap((specimen) => specimen.findings)
  const rows = certaintySchema.options.map((certainty) => {
    const count = findings.filter((finding) => finding.certainty === certainty).length
    return [certainty, String(count), ((count * 10_000) / Math.max(1, characters)).toFixed(2)]
  })
  const head = `before planting, ${specimens.length} reports, ${characters} characters`
  return table([[head, 'findings', 'per 10,000'], ...rows])
}

/** What falls short of its goal, a line each. */
export function shortfalls(trials: readonly Trial[]): string[] {
  const lines = trials.flatMap(({ fault, outcomes }) => {
    const { planted, found } = countsOf(outcomes)
    const recall = rate(found, planted)
    return recall < fault.goal ? [`${fault.name}: ${found} of ${planted} found, the goal is ${fault.goal}`] : []
  })
  const { planted, found, others } = countsOf(allOutcomes(trials))
  if (rate(found, planted) < leastRecall)
    lines.push(`all kinds: ${found} of ${planted} found, the goal is ${leastRecall}`)
  if (others > planted * mostOthers)
    lines.push(`${others} other findings for ${planted} faults, at most ${mostOthers} each are borne`)
  return lines
}

/** How much text is shown on either side of a place. */
const around = 40

/** Every fault that was not found, and every other finding, with its place in the report it was planted into. */
export function showMisses({ fault, outcomes }: Trial): string[] {
  return outcomes.flatMap(({ specimen, text, place, isFound, others }) => {
    const shown = (start: number, end: number): string =>
      `${specimen.name} @${start} ${text.slice(Math.max(0, start - around), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + around)}`
        .replaceAll('\r', '')
        .replaceAll('\n', '⏎')
    return [
      ...(isFound ? [] : [`${fault.name}: missed ${shown(place.start, place.end)}`]),
      ...others.map(
        ({ rule, range, message }) => `${fault.name}: other ${rule} ${shown(range.start, range.end)} ${message}`,
      ),
    ]
  })
}

/** The results as plain data. */
export function trialsAsData(trials: readonly Trial[], withMisses: boolean): object {
  return Object.fromEntries(
    trials.map((trial) => {
      const counts = { ...countsOf(trial.outcomes), goal: trial.fault.goal }
      return [trial.fault.name, withMisses ? { ...counts, misses: showMisses(trial) } : counts]
    }),
  )
}
