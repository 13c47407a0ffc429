import type { Claim } from '../claim.ts'
import type { CellFrame } from './table.ts'

/** Words after which the parts of what was stated follow: 其中, 包括, 分产业看, 按经营地分. */
const opening =
  /其中|包括|(?:^|[。；;，,])(?:分[^，。；、,]{1,8}看|按[^，。；、,]{1,12}分|从[^，。；、,]{1,10}看)[，,]?/
/** 29个行业大类中有|21个, 132名干部职工中，技术人员只有|33名: the quantity before is the whole. */
const among = /^[^，。；、,;]{1,12}中[，,]?[^，。；、,;]{0,14}(?:有|仅)$/
/** How many levels back a whole is looked for. */
const memory = 12

/** Links stated parts to their wholes, leaf after leaf. */
export interface PartLinker {
  /**
   * @param text the leaf's folded text
   * @param claims the claims of that leaf in order, ranges in the document; parts get their `partOf` and role
   * @param origin offset of the leaf in the document
   * @param cell the table cell the leaf is, or null
   */
  link(text: string, claims: readonly Claim[], origin: number, cell: CellFrame | null): void
}

/**
 * Makes a linker for one report. `刊发稿件60篇（其中，省级9篇）`, `债务余额191.3亿元，其中，一般债务54.5亿元`: a part has the unit
 * and kind of its whole, is not larger, and comes after 其中 or a like word; the parts end with their bracket, with the
 * sentence, or with a level that is no part. `占基本支出的85%` and rows under 其中 in a table are parts too.
 */
export function createPartLinker(): PartLinker {
  let recent: Claim[] = []
  const cells = new Map<string, Claim>()
  const tables = new Map<object, number>()
  return {
    link(text, claims, origin, cell) {
      if (cell !== null) {
        const number = tables.get(cell.table) ?? tables.size
        tables.set(cell.table, number)
        linkCell(claims, cell, cells, number)
        return
      }
      recent = linkProse(text, claims, origin, recent)
    },
  }
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

function linkProse(text: string, claims: readonly Claim[], origin: number, before: readonly Claim[]): Claim[] {
  const recent = [...before]
  let head = ''
  let open = false
  let whole: Claim | null = null
  let bracket = false
  let from = 0
  for (const claim of claims) {
    const start = claim.range.start - origin
    const between = text.slice(from, start)
    from = claim.range.end - origin
    if (opening.test(between) || /^[，,]成功/.test(between)) {
      open = true
      whole = null
      head = ''
      bracket = /[（(][^）)]*$/.test(between)
    } else if (among.test(between)) {
      open = true
      whole = recent.at(-1) ?? null
      head = ''
      bracket = false
    } else if (/。/.test(between) || (bracket && /[）)]/.test(between))) open = false
    // …；非税收入8亿元 goes on, …；农村居民人均可支配收入 is another matter.
    else if (/[；;]/.test(between) && head !== '' && claim.metric.slice(-1) !== head) open = false
    if (claim.role === 'share' && claim.kind === 'percentage' && /占/.test(between))
      claim.partOf = wholeOfShare(recent, claim)
    if (claim.role !== 'level' && !(claim.role === 'target' && claim.kind !== 'percentage')) continue
    if (claim.kind === 'rank') continue
    if (open) {
      whole ??= recent.findLast((one) => one.partOf === null && fits(claim, one)) ?? null
      if (whole !== null && fits(claim, whole)) {
        claim.partOf = whole.id
        claim.role = 'share'
        head ||= claim.metric.slice(-1)
        remember(recent, claim)
        continue
      }
      // 其中新建78个，完成投资84.6亿元，当年竣工37个: behind a level that is no part the parts are over.
      if (whole !== null) open = false
    }
    remember(recent, claim)
  }
  return recent
}

function remember(recent: Claim[], claim: Claim): void {
  recent.push(claim)
  if (recent.length > memory) recent.shift()
}

/** 税收收入12.85亿元，占比69%: the share is of the same whole as the part it belongs to. */
function wholeOfShare(recent: readonly Claim[], claim: Claim): string | null {
  const named = claim.metricRange
  const owner = recent.findLast((one) => one.metricRange?.start === named?.start)
  return owner?.partOf ?? null
}

function fits(claim: Claim, whole: Claim): boolean {
  if (claim.unit !== whole.unit || claim.kind !== whole.kind || claim.id === whole.id) return false
  // Averages and rates have no parts that add up.
  if (
    /人均|户均|平均|均价|单价|率$|指数/.test(claim.metric) ||
    claim.kind === 'percentage' ||
    claim.kind === 'duration'
  )
    return false
  const part = claim.quantity.interval.min
  const total = whole.quantity.interval.max ?? whole.quantity.interval.min
  return part === null || total === null || part.lte(total)
}
