import type { Presence } from '../presence.ts'
import { shareRelations } from './change/shared-relations.ts'
import type { Draft } from './draft.ts'
import { carryVerbs } from './metric/carried-verb.ts'
import { nameGaps } from './metric/gap-of-rates.ts'
import { inherit } from './metric/inherit.ts'
import { nameWhatLasted } from './metric/lasting.ts'
import { nameOfWhole } from './metric/of-whole.ts'
import { namePlans } from './metric/plan-fulfilled.ts'
import { pairRespectively } from './metric/respectively.ts'
import { nameShares } from './metric/share-of.ts'
import type { Dates } from './scope/dates.ts'

/**
 * Gives the quantities of a leaf what their own clauses leave out and their neighbours say: the members of lists told with
 * 分别, the verb before a list, the subject before (主语承前省略), the base of a change.
 *
 * @param underItem whether the heading or metric before names an item of account: 公务接待费。支出4.49万元
 */
export function relate(text: string, present: Presence, drafts: Draft[], dates: Dates, underItem: boolean): void {
  pairRespectively(text, present, drafts, dates)
  carryVerbs(text, drafts)
  nameOfWhole(text, drafts)
  inherit(text, drafts, underItem)
  // 实际完成|37亿元（其中：开发区|5亿元|）: of a whole that has been named only now.
  nameOfWhole(text, drafts)
  nameShares(text, drafts)
  namePlans(text, drafts)
  nameGaps(text, drafts)
  nameWhatLasted(text, drafts)
  shareRelations(text, present, drafts)
}
