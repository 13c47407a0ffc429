import type { MarkerKind } from '@hegao/contract'
import type { Document } from '../document.ts'
import { isSame, type Look, prevailing, stretchesOf } from './look.ts'
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
  readonly usually: readonly HeadingLook[]
  /** Those that look otherwise, where a look prevails. */
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
  const most = headings
    .map(({ look }) => ({ look, count: headings.filter((other) => isSame(other.look, look)).length }))
    .reduce((a, b) => (b.count > a.count ? b : a))
  if (headings.length < FEWEST || most.count < headings.length * CLEAR_MAJORITY)
    return { kind, usual: null, usually: headings, otherwise: [] }
  const agrees = ({ look }: HeadingLook) => isSame(look, most.look)
  return {
    kind,
    usual: most.look,
    usually: headings.filter((heading) => agrees(heading) || !isAlone(heading, headings)),
    otherwise: headings.filter((heading) => !agrees(heading) && isAlone(heading, headings)),
  }
}

/** Whether a heading differs from those beside it: all the headings of an annex may have a look of their own. */
function isAlone({ part, look }: HeadingLook, headings: readonly HeadingLook[]): boolean {
  const beside = headings.filter((other) => other.part.parent === part.parent && other.part !== part)
  const alike = beside.filter((other) => isSame(other.look, look))
  return beside.length === 0 || alike.length < beside.length / 2
}
