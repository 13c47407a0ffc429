import type { Range } from '@hegao/contract'
import type { LeafInContext } from '@hegao/parser'
import type { Claim } from '../../claim.ts'
import type { LeafReading } from '../../leaf-reading.ts'
import { bitsOf } from '../../presence.ts'
import type { CellFrame } from '../table/table.ts'
import { createMemory, fits } from './memory.ts'
import { goesOn, type OpenList, opened, reopened, take } from './open-list.ts'
import { before, isLevel, type Prose } from './prose.ts'
import { linkRespective } from './respective.ts'
import { linkShare } from './share.ts'

const inRespective = bitsOf('别')
const inShares = bitsOf('占')

type Leaf = Pick<LeafReading, 'context' | 'text' | 'present' | 'cell'>

/** Links stated parts to their wholes, leaf after leaf. */
export interface PartLinker {
  /**
   * @param leaf the leaf's text, where it stands and what stands in it
   * @param places where in that text its claims stand
   * @param claims the claims of the leaf in the same order; parts get their `partOf` and role
   */
  link(leaf: Leaf, places: readonly Range[], claims: readonly Claim[]): void
  /** Takes note of a leaf without claims. */
  pass(leaf: Leaf): void
}

/**
 * Makes a linker for one report. `刊发稿件60篇（其中，省级9篇）`, `授权专利19件（发明6件、实用新型13件）`, `债务余额191.3亿元，其中，一般债务
 * 54.5亿元`: a part has the unit and kind of its whole and is not larger. The parts end with their bracket, with the sentence,
 * where the whole is used up, or with a level that is no part. `占基本支出的85%` and rows under 其中 in a table are parts too.
 */
export function createPartLinker(): PartLinker {
  const memory = createMemory()
  const cells = new Map<string, Claim>()
  const tables = new Map<object, number>()
  let announced: Announced | null = null
  const announce = ({ context }: Leaf) => {
    announced = { section: context.section, list: opened('list', memory.lastSentence(), false, true) }
  }
  return {
    pass(leaf) {
      if (announces(leaf)) announce(leaf)
    },
    link(leaf, places, claims) {
      const { context, text, present, cell } = leaf
      if (cell !== null) {
        const number = tables.get(cell.table) ?? tables.size
        tables.set(cell.table, number)
        linkCell(claims, cell, cells, number)
        return
      }
      const goesOnHere = announced?.section === context.section && opensLine(context)
      linkProse({ text, present, places, claims, memory }, goesOnHere ? (announced?.list ?? null) : null)
      if (announces(leaf)) announce(leaf)
      else if (goesOnHere && !claims.some(({ role }) => role === 'share')) announced = null
    },
  }
}

/** 从业人员52万人。其中：⏎娱乐场所…: a list told in the lines below, as long as each of them has a part. */
interface Announced {
  section: LeafInContext['section']
  list: OpenList
}

/** The title of 八、政府采购支出总额84万元，其中：政府采购货物支出… ends before its colon. */
function announces({ context, text }: Leaf): boolean {
  return text.endsWith('其中：') || text.endsWith('其中:') || (context.leaf.type === 'heading' && text.endsWith('其中'))
}

/** Whether a leaf is the first of its paragraph, and tells of no other things: 另有职工5人. */
function opensLine({ leaf, ancestors }: LeafInContext): boolean {
  return ancestors.at(-1)?.position.start.offset === leaf.position.start.offset && !/^(?:另|此外)/.test(leaf.value)
}

function linkCell(claims: readonly Claim[], cell: CellFrame, cells: Map<string, Claim>, table: number): void {
  for (const claim of claims) {
    cells.set(`${table}/${cell.row}/${cell.column}`, claim)
    const whole = cell.wholeRow === null ? undefined : cells.get(`${table}/${cell.wholeRow}/${cell.column}`)
    if (whole === undefined || claim.role === 'change' || claim.kind === 'percentage' || !fits(claim, whole)) continue
    claim.partOf = whole.id
    claim.role = 'share'
  }
}

/** 其中|50亿元以上|项目8个: of what size they are, and no part. */
function isClassOf({ range }: Claim, next: Claim | undefined): boolean {
  return next?.metricRange != null && next.metricRange.start === range.start
}

function linkProse(prose: Prose, announced: OpenList | null): void {
  const { present, claims, memory } = prose
  let open = announced
  for (const [index, claim] of claims.entries()) {
    const between = before(prose, index)
    open = reopened(open, between, prose, index) ?? (open !== null && goesOn(open, between, prose, index) ? open : null)
    if (claim.role === 'share' && (claim.kind === 'percentage' || claim.kind === 'fraction')) {
      if ((present & inShares) !== 0) linkShare(claim, between, claims, index, memory)
      continue
    }
    if (claim.setsOut) {
      // 其中，农业总产值由|2187亿元|增加到…: part of the level that the whole set out from.
      const start = open?.form === 'list' ? memory.startingPoint(claim) : null
      if (start !== null) {
        claim.partOf = start.id
        claim.role = 'share'
      } else memory.setOut(claim)
    }
    if (!isLevel(claim) || isClassOf(claim, claims[index + 1])) continue
    if (claim.partOf === null && open !== null) open = take(open, claim, memory, between)
    if (claim.partOf === null && (present & inRespective) !== 0) linkRespective(prose, index)
    memory.add(claim)
  }
}
