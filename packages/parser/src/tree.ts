import type { MarkerKind, Range } from '@hegao/contract'
import type { Candidate } from './candidates.ts'
import { irregularitiesOf } from './irregularities.ts'
import { levels, nesting } from './markers.ts'
import type { Block, Heading, Item, Section, Sentence } from './nodes.ts'
import { continueSeries, lastOf, type OpenSeries } from './series.ts'
import { literal, type Source } from './source.ts'

interface Container {
  node: Section | null
  kind: MarkerKind | null
  rank: number
  children: Block[]
  /** The series that stand directly in this container. */
  series: OpenSeries
}

/** What a heading brings to the tree. */
export interface HeadingParts {
  marker: Candidate | null
  kind: MarkerKind
  /** Among unnumbered headings: which of two open ones holds the other, the smaller first. */
  rank: number
  /** Marker and title. */
  range: Range
  title: Range
  runIn: boolean
}

/** What of the document is still to come. */
export interface LookAhead {
  /** The next section marker, after the one that is being opened. */
  next(): { kind: MarkerKind; ordinal: number | null } | null
  /** The ordinal of the next section marker of a kind. */
  nextOrdinal(kind: MarkerKind): number | null
}

/** Builds the nesting of sections out of headings and blocks that arrive in document order. */
export interface Tree {
  /** Opens a section; what is added next stands in it. */
  open(heading: HeadingParts, ahead: LookAhead): Section
  /** Adds a block to the innermost open section; the items of a paragraph go on in that section's series. */
  add(block: Block): void
  /** Adds a section that ends with its own paragraph: ——综合实力显著增强。五年来…… */
  addClosed(heading: HeadingParts, body: Block | null): void
  /** Closes the innermost open section of a kind, with all in it. */
  close(kind: MarkerKind): void
  /** Closes all sections and gives the blocks of the outermost level. */
  finish(): Block[]
}

/** What stands below the last section and in none of them. */
const backMatter: ReadonlySet<Block['type']> = new Set(['signature', 'attachment', 'notes'])

const rank = (kind: MarkerKind | null): number => (kind === null ? -1 : nesting.indexOf(kind))

/** Starts an empty tree over `source`. */
export function createTree(source: Source): Tree {
  const root: Container = { node: null, kind: null, rank: 0, children: [], series: [] }
  const stack: Container[] = [root]
  /** Kind → the kind it was first seen under: what this document does, against the usual order. */
  const parents = new Map<MarkerKind, MarkerKind | null>()

  const top = (): Container => stack.at(-1) ?? root

  const closeTo = (depth: number): void => {
    while (stack.length > depth) {
      const closed = stack.pop()
      const last = closed?.node?.children.at(-1)
      if (closed?.node && last) closed.node.position.end = last.position.end
      // The items under an unnumbered heading may go on behind it: 一是……（小标题）……二是……
      if (closed?.kind === 'unnumbered') for (const member of closed.series) continueSeries(top().series, member)
    }
  }

  const section = ({ marker, kind, range, title, runIn }: HeadingParts): Section => {
    const heading: Heading = literal(source, 'heading', range)
    return {
      type: 'section',
      id: '',
      marker: marker ? source.text.slice(marker.start, marker.end).trimEnd() : '',
      kind,
      level: levels[kind],
      ordinal: marker?.ordinal ?? null,
      title: source.text.slice(title.start, title.end),
      runIn,
      irregularities: [],
      children: [heading],
      position: { start: heading.position.start, end: heading.position.end },
    }
  }

  /** The same for a heading without a number: by its style, and by what comes next. */
  const depthForUnnumbered = (ownRank: number, ahead: LookAhead): number => {
    let depth = stack.length
    while (depth > 1 && stack[depth - 1]?.kind === 'unnumbered' && (stack[depth - 1]?.rank ?? 0) >= ownRank) depth -= 1
    if (depth < stack.length) return depth
    // A heading line between 三、 and 四、 stands inside 三、; one right before a new 一、 begins a part of its own.
    const next = ahead.next()
    const restarted = next?.ordinal === 1 ? stack.findIndex((container) => container.kind === next.kind) : -1
    if (restarted <= 0) return depth
    const above = stack[restarted - 1]
    return above?.kind === 'unnumbered' && above.rank >= ownRank ? restarted - 1 : restarted
  }

  /** How many containers stay open when a section of this kind begins. */
  const depthFor = (parts: HeadingParts, ahead: LookAhead): number => {
    const { kind } = parts
    const ordinal = parts.marker?.ordinal ?? null
    if (kind === 'unnumbered') return depthForUnnumbered(parts.rank, ahead)
    const same = stack.findLastIndex((container) => container.kind === kind)
    if (same >= 0) return same
    let depth = stack.length
    while (depth > 1) {
      const container = stack[depth - 1]
      if (!container || container.kind === null || container.kind === 'unnumbered') break
      if (rank(container.kind) < rank(kind)) break
      const learned = parents.get(kind) === container.kind
      const goesOnOutside = ordinal === 1 && ahead.nextOrdinal(container.kind) === (container.node?.ordinal ?? 0) + 1
      if (learned || (goesOnOutside && !parents.has(kind))) break
      depth -= 1
    }
    return depth
  }

  /** 二是 goes on where 一是 stood, above the unnumbered headings that came between them. */
  const depthForItem = ({ kind, ordinal }: Item): number => {
    if (ordinal === null || ordinal === 1) return stack.length
    for (let depth = stack.length; depth > 0; depth -= 1) {
      const container = stack[depth - 1]
      if (container && lastOf(container.series, kind)?.ordinal === ordinal - 1) return depth
      if (container?.kind !== 'unnumbered') break
    }
    return stack.length
  }

  return {
    open(parts, ahead) {
      const node = section(parts)
      closeTo(depthFor(parts, ahead))
      const container = top()
      if (!parents.has(parts.kind)) parents.set(parts.kind, container.kind)
      if (node.ordinal !== null) {
        node.irregularities.push(...irregularitiesOf(node.ordinal, lastOf(container.series, parts.kind)))
        continueSeries(container.series, { kind: parts.kind, ordinal: node.ordinal, node })
      }
      container.children.push(node)
      stack.push({ node, kind: parts.kind, rank: parts.rank, children: node.children as Block[], series: [] })
      return node
    },
    add(block) {
      const first = block.type === 'paragraph' ? block.children[0] : undefined
      if (first?.type === 'item') closeTo(depthForItem(first))
      else if (backMatter.has(block.type)) closeTo(1)
      const { children, series } = top()
      children.push(block)
      if (block.type === 'paragraph') followItems(block.children, series)
    },
    addClosed(parts, body) {
      const node = section(parts)
      if (body) {
        node.children.push(body)
        node.position.end = body.position.end
        if (body.type === 'paragraph') followItems(body.children, [])
      }
      top().children.push(node)
    },
    close(kind) {
      const depth = stack.findLastIndex((container) => container.kind === kind)
      if (depth > 0) closeTo(depth)
    },
    finish() {
      closeTo(1)
      return root.children
    },
  }
}

/**
 * Records irregular items. A 一是 begins a series anew wherever it stands, but not right behind another one of its
 * paragraph; the others run on from the paragraph's own series, or from the paragraph before: 一是……（换行）二是……
 */
function followItems(children: readonly (Sentence | Item)[], series: OpenSeries): void {
  let before: Item | null = null
  for (const node of children) {
    if (node.type !== 'item') continue
    if (node.ordinal !== null) {
      const words = lastOf(series, 'sequence-word')
      const goesOnFromWords = node.kind === 'chinese-ordinal' && words?.ordinal === node.ordinal - 1
      const last = goesOnFromWords ? words : lastOf(series, node.kind)
      const isRepeated = before?.ordinal === 1 && before.marker === node.marker
      if (node.ordinal !== 1 || isRepeated) node.irregularities.push(...irregularitiesOf(node.ordinal, last))
      before = node
      continueSeries(series, { kind: node.kind, ordinal: node.ordinal, node })
    }
    followItems(node.children, [])
  }
}
