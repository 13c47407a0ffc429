import type { MarkerKind, Position } from '@hegao/contract'

/** A member of a series of markers. */
export interface Member {
  kind: MarkerKind
  ordinal: number
  node: { position: Position }
}

/** The series that stand side by side in one place: of each kind the last member. They are few. */
export type OpenSeries = Member[]

/** The last member of a kind. */
export function lastOf(series: OpenSeries, kind: MarkerKind): Member | undefined {
  for (const member of series) if (member.kind === kind) return member
  return undefined
}

/** Takes `member` for the last one of its kind. */
export function continueSeries(series: OpenSeries, member: Member): void {
  for (let i = 0; i < series.length; i += 1) {
    if (series[i]?.kind === member.kind) {
      series[i] = member
      return
    }
  }
  series.push(member)
}
