import type { Fault, Planting } from '../fault.ts'
import type { Random } from '../random.ts'
import type { Specimen } from '../specimen.ts'

/** Every place in the sentences where an expression matches, in random order; `plant` makes the fault of it. */
function* wherever(
  { leaves }: Specimen,
  random: Random,
  expression: RegExp,
  plant: (found: RegExpMatchArray, start: number) => Planting,
): Generator<Planting> {
  for (const { leaf } of random.shuffled(leaves)) {
    if (leaf.type !== 'sentence') continue
    const [found] = random.shuffled([...leaf.value.matchAll(expression)])
    if (found !== undefined) yield plant(found, leaf.position.start.offset + (found.index ?? 0))
  }
}

/** “放管服改革 */
export const halfPair: Fault = {
  name: 'half of a pair dropped',
  rules: ['punctuation/unpaired-mark'],
  mayAlso: ['punctuation'],
  goal: 0.9,
  plantings: (specimen, random) =>
    wherever(specimen, random, /“[^“”]{1,30}”|《[^《》]{1,40}》|（[^（）]{1,40}）/g, ([words], start) => {
      const dropped = random.below(2) === 0 ? start : start + words.length - 1
      return {
        edits: [{ start: dropped, end: dropped + 1, text: '' }],
        dependents: [{ start, end: start + words.length }],
      }
    }),
}

/** 强化调度,压实责任 */
export const halfWidthMark: Fault = {
  name: 'half-width mark',
  rules: ['punctuation/half-width-mark'],
  mayAlso: ['punctuation'],
  goal: 0.9,
  *plantings(specimen, random) {
    const marks = [
      ['，', ','],
      ['；', ';'],
      ['：', ':'],
    ] as const
    for (const [full, half] of random.shuffled(marks)) {
      // Where the report has such marks already, one more changes no more than their number.
      if (new RegExp(`[\\u4e00-\\u9fff]${half}`).test(specimen.text)) continue
      const between = new RegExp(`(?<=[\\u4e00-\\u9fff])${full}(?=[\\u4e00-\\u9fff])`, 'g')
      for (const planting of wherever(specimen, random, between, (_, start) => ({
        edits: [{ start, end: start + 1, text: half }],
      }))) {
        yield planting
        break
      }
    }
  },
}

/** 完成整改。。 */
export const doubledMark: Fault = {
  name: 'mark doubled',
  rules: ['punctuation/doubled-mark'],
  mayAlso: ['punctuation'],
  goal: 0.9,
  plantings: (specimen, random) =>
    wherever(specimen, random, /(?<=[\u4e00-\u9fff])[，。；、](?=[\u4e00-\u9fff]|$)/g, ([mark], start) => {
      const other = mark === '。' ? '。' : random.pick([mark, '，', '、'])
      return { edits: [{ start: start + 1, end: start + 1, text: other }], dependents: [{ start, end: start + 1 }] }
    }),
}

/** 扎实 推进 */
export const straySpace: Fault = {
  name: 'space within words',
  rules: ['punctuation/stray-space'],
  goal: 0.9,
  plantings: (specimen, random) =>
    // Not in a cell, and not behind a marker or a name.
    wherever(specimen, random, /(?<=[\u4e00-\u9fff]{6})[\u4e00-\u9fff](?=[\u4e00-\u9fff][^\t]*。$)/g, (_, start) => ({
      edits: [{ start, end: start, text: ' ' }],
    })),
}
