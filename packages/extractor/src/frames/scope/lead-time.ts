import type { LeafInContext } from '@hegao/parser'

/** 过去五年, 一年来, 2027年; and not 截至12月底. */
const ofYears = /[年来间]$/

/**
 * Tells what time goes on beyond a block: that of a paragraph into each of its items (过去五年，…：一是…), and that of a lead-in
 * into the dashed lines behind it (今年的主要目标是：). What one item names is not the time of the next. It is asked at each
 * change of block, in order, with the last leaf before it, the first behind it, and the time that stood at the end.
 */
export function createLeadTime(): (
  before: LeafInContext,
  context: LeafInContext,
  time: string | null,
) => string | null {
  let lead: string | null = null
  return (before, { leaf, section }, time) => {
    const last = before.leaf
    const sentences = last.type === 'sentence' && leaf.type === 'sentence'
    const inItem = section?.type === 'item' && last.position.end.line === leaf.position.start.line
    const dashed = leaf.value.startsWith('——')
    const opens = inItem
      ? before.section?.type !== 'item' || section.ordinal === 1
      : dashed && last.value.endsWith('：')
    if (!sentences || (!inItem && !dashed)) lead = null
    else if (opens) lead = time !== null && ofYears.test(time) ? time : null
    return lead
  }
}
