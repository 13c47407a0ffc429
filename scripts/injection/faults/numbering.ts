import type { Fault, Planting } from '../fault.ts'
import type { Random } from '../random.ts'
import { markerRange, renumbered, type Series, seriesOf } from '../sections.ts'
import type { Specimen } from '../specimen.ts'

const numberingRules = ['numbering/gap', 'numbering/repeat'] as const

/** Plants at one member of each series that has a member before it. */
function* inSeries(
  specimen: Specimen,
  random: Random,
  type: 'section' | 'item',
  plant: (series: Series, at: number) => Planting,
): Generator<Planting> {
  // 一方面、另一方面 have no third.
  const series = seriesOf(specimen).filter(([first]) => first?.type === type && first.kind !== 'aspect')
  for (const members of random.shuffled(series)) yield plant(members, 1 + random.below(members.length - 1))
}

/** Numbers the members from `at` on anew, as they stand where one was cut out or put in before. */
function shifted(series: Series, at: number, by: number): Planting {
  const edits = series.slice(at).map((node, i) => renumbered(node, at + 1 + i + by))
  const before = series[at - 1]
  return { edits, at: 0, dependents: before === undefined ? [] : [markerRange(before)] }
}

/** Gives one member a wrong number; the others stay. */
function misnumbered(series: Series, at: number, ordinal: number): Planting {
  const node = series[at]
  return {
    edits: node === undefined ? [] : [renumbered(node, ordinal)],
    dependents: series.slice(Math.max(0, at - 1), at + 2).map(markerRange),
  }
}

/** 一、 二、 四、 五、 */
export const sectionSkipped: Fault = {
  name: 'section number skipped',
  rules: numberingRules,
  goal: 0.97,
  plantings: (specimen, random) => inSeries(specimen, random, 'section', (series, at) => shifted(series, at, 1)),
}

/** 一、 二、 二、 三、 */
export const sectionRepeated: Fault = {
  name: 'section number repeated',
  rules: numberingRules,
  goal: 0.97,
  plantings: (specimen, random) => inSeries(specimen, random, 'section', (series, at) => shifted(series, at, -1)),
}

/** 一、 三、 三、 四、 */
export const sectionMisnumbered: Fault = {
  name: 'section number wrong',
  rules: numberingRules,
  goal: 0.97,
  plantings: (specimen, random) =>
    inSeries(specimen, random, 'section', (series, at) =>
      misnumbered(series, at, at + (random.below(2) === 0 ? 0 : 2)),
    ),
}

/** 一是…三是… */
export const itemSkipped: Fault = {
  name: 'item number skipped',
  rules: numberingRules,
  goal: 0.97,
  plantings: (specimen, random) => inSeries(specimen, random, 'item', (series, at) => misnumbered(series, at, at + 2)),
}

/** 一是…二是…二是… */
export const itemRepeated: Fault = {
  name: 'item number repeated',
  rules: numberingRules,
  goal: 0.97,
  plantings: (specimen, random) => inSeries(specimen, random, 'item', (series, at) => misnumbered(series, at, at)),
}

/** 一，主要工作; （一）、主要工作; 一是，抓学习 */
export const markAfterMarker: Fault = {
  name: 'wrong mark after a number',
  rules: ['punctuation/mark-after-marker'],
  // 二，主要工作 is no heading any more, so that 三、 stands without it.
  mayAlso: ['punctuation', 'numbering'],
  goal: 0.9,
  *plantings(specimen, random) {
    for (const node of random.shuffled(specimen.sections)) {
      const range = markerRange(node)
      const wrong = wrongMarker(node.marker, specimen.text.charAt(range.end))
      if (wrong !== null) yield { edits: [{ ...range, text: wrong }], dependents: specimen.sections.map(markerRange) }
    }
  },
}

function wrongMarker(marker: string, next: string): string | null {
  if (/[，、：\s]/.test(next)) return null
  if (/^[一二三四五六七八九十]+、$/.test(marker)) return marker.replace('、', '，')
  if (/^（[一二三四五六七八九十]+）$/.test(marker)) return `${marker}、`
  return /^[一二三四五六七八九十]是$/.test(marker) ? `${marker}，` : null
}

/** （一）…(二)…（三） */
export const markerBrackets: Fault = {
  name: 'half-width brackets in one marker',
  rules: ['numbering/mixed-style'],
  mayAlso: ['punctuation/half-width-mark'],
  goal: 0.9,
  *plantings(specimen, random) {
    for (const series of random.shuffled(seriesOf(specimen))) {
      const [node] = random.shuffled(series)
      if (node === undefined || series.length < 3 || !/^（.*）$/.test(node.marker)) continue
      yield { edits: [{ ...markerRange(node), text: node.marker.replace('（', '(').replace('）', ')') }] }
    }
  },
}
