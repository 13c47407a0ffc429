import type { MarkerKind } from '@hegao/contract'
import type { Document } from '../document.ts'
import { type Look, prevailing, stretchesOf } from './look.ts'
import { layoutParts, type Part } from './parts.ts'

/** A heading and how it looks. */
export interface HeadingLook {
  readonly part: Part
  readonly look: Look
}

/** The headings of one level, those that text follows in their line apart from those that stand alone. */
export interface HeadingGroup {
  readonly kind: MarkerKind
  /** How most of them look; null where no look prevails. */
  readonly usual: Look | null
  /** Those that look so, or as all beside them do. */
  readonly usually: readonly HeadingLook[]
  /** The odd ones, where a look prevails. */
  readonly otherwise: readonly HeadingLook[]
}

/** So many of a level must agree before another is the odd one. */
const FEWEST = 3
const CLEAR_MAJORITY = 2 / 3

/** The headings by level, with the look that prevails in each. Those of which the file says no font are left out. */
export function headingGroups(document: Document): HeadingGroup[] {
  const groups = new Map<string, { kind: MarkerKind; headings: HeadingLook[] }>()
  for (const part of layoutParts(document)) {
    const { role, kind, range, paragraph } = part
    if (role !== 'heading' || kind === null) continue
    const look = prevailing(stretchesOf(document.text, paragraph, range))
    if (look === null || look.typeface === null || look.size === null) continue
    const key = `${kind} ${range.end >= paragraph.end - 1}`
    const group = groups.get(key) ?? { kind, headings: [] }
    group.headings.push({ part, look })
    groups.set(key, group)
  }
  return [...groups.values()].map(({ kind, headings }) => grouped(kind, headings))
}

function grouped(kind: MarkerKind, headings: readonly HeadingLook[]): HeadingGroup {
  const looks = tally(headings, keyOf)
  const [usual, many] = [...looks].reduce((a, b) => (b[1] > a[1] ? b : a))
  if (headings.length < FEWEST || many < headings.length * CLEAR_MAJORITY)
    return { kind, usual: null, usually: headings, otherwise: [] }
  const beside = tally(headings, ({ part }) => `${part.parent}`)
  const alike = tally(headings, (heading) => `${heading.part.parent} ${keyOf(heading)}`)
  /** Whether it differs from those beside it: all the headings of an annex may have a look of their own. */
  const isOdd = (heading: HeadingLook) => {
    const others = (beside.get(`${heading.part.parent}`) ?? 1) - 1
    const like = (alike.get(`${heading.part.parent} ${keyOf(heading)}`) ?? 1) - 1
    return keyOf(heading) !== usual && (others === 0 || like < others / 2)
  }
  return {
    kind,
    usual: headings.find((heading) => keyOf(heading) === usual)?.look ?? null,
    usually: headings.filter((heading) => !isOdd(heading)),
    otherwise: headings.filter(isOdd),
  }
}

function keyOf({ look }: HeadingLook): string {
  return `${look.typeface} ${look.size}`
}

function tally(headings: readonly HeadingLook[], by: (heading: HeadingLook) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const heading of headings) counts.set(by(heading), (counts.get(by(heading)) ?? 0) + 1)
  return counts
}
