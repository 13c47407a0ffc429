/**
 * Whether an enumeration begins at `at` (投入两百万一是…): its 一 is no digit of the number before it. Only the first member
 * can follow a number without a mark between; 二是 follows a ；or 。
 */
export function startsEnumeration(folded: string, at: number): boolean {
  return folded.startsWith('一是', at)
}
