import type { Range } from '@hegao/contract'
import { characterSet } from '@hegao/numerals'
import type { Draft } from '../draft.ts'

/** Where what lasted ends. */
const ends = characterSet('，。；、：,;:（）()')
/** How long it may be; a longer one is a clause of its own. */
const longest = 22

/**
 * Completes the name of what went on for so long: 粮食总产连续|16年|位居全国首位 measures how long 粮食总产|位居全国首位, and not
 * the 粮食总产. Stands behind the inheritance of metrics: what a later quantity takes over is the subject alone.
 */
export function nameWhatLasted(text: string, drafts: readonly Draft[]): void {
  for (const [index, one] of drafts.entries()) {
    const { metric, reading } = one
    if (metric === null || metric.end > reading.start || metric.head !== undefined || !lasts(text, one)) continue
    const state = stateBehind(text, reading.end, drafts[index + 1]?.reading ?? null)
    if (state === null) continue
    // 完成试点任务、并连续|4年|…: what stands before the joint belongs to another clause.
    if (text.charAt(metric.end - 1) === '并') one.metric = state
    else one.metric = { start: metric.start, end: metric.end, head: state }
  }
}

function lasts(text: string, { reading: { kind, start, unit } }: Draft): boolean {
  return (kind === 'duration' || (kind === 'count' && unit === '次')) && text.startsWith('连续', start - 2)
}

/** 位居全国首位, 稳定在500亿斤以上, 下降: up to the next mark, a level or rank it holds included. */
function stateBehind(text: string, start: number, next: Range | null): Range | null {
  const limit = Math.min(text.length, start + longest + 1)
  let end = start
  while (end < limit && !ends.has(text, end)) {
    if (next !== null && end === next.start) {
      end = next.end
      break
    }
    end += 1
  }
  return end - start < 2 || end - start > longest ? null : { start, end }
}
