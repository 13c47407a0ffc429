import { characterSet } from '@hegao/numerals'
import { defineRule } from '../../rule.ts'

interface Data {
  words: string
  /** The two ways of saying it that were run into one. */
  either: string
  or: string
}

interface Blend {
  /** The words it begins with, as an anchored expression; one clause is looked through at most. */
  readonly pattern: RegExp
  readonly either: string
  readonly or: string
}

/** Two ways of saying a thing, begun in one and ended in the other. */
const blends: readonly Blend[] = [
  { pattern: /借助[^，。；：、]{2,16}?之[际机]/y, either: '借……之机', or: '借助……' },
  { pattern: /本着[^，。；：]{2,20}?为(?:原则|宗旨|目的)/y, either: '本着……的原则', or: '以……为原则' },
  { pattern: /围绕以[^，。；：]{2,20}?为(?:中心|核心|重点|主线|主题)/y, either: '围绕……', or: '以……为中心' },
  {
    pattern: /围绕着?[^，。；：以]{2,16}为(?:中心|核心|重点|主线)(?=[，。；、开展])/y,
    either: '围绕……',
    or: '以……为中心',
  },
  { pattern: /从[^，。；：、]{2,14}为出发点/y, either: '从……出发', or: '以……为出发点' },
  { pattern: /目的(?:就)?是(?:为了|旨在)/y, either: '目的是……', or: '是为了……' },
  { pattern: /是为了[^，。；：]{2,24}为目的/y, either: '是为了……', or: '以……为目的' },
  { pattern: /(?:根据|按照|依照)[^，。；：、以]{2,16}(?<![作视])为(?:依据|准绳)/y, either: '根据……', or: '以……为依据' },
  {
    pattern: /通过[^，。；：在]{2,16}的(?:关心支持|关心|支持|帮助|指导|领导|努力|配合)下/y,
    either: '通过……的支持',
    or: '在……的支持下',
  },
  { pattern: /纳入[^，。；：]{2,20}的重要内容/y, either: '纳入……', or: '作为……的重要内容' },
  { pattern: /包括[^，。；：]{2,24}(?:所组成|组成|构成)(?=[，。；])/y, either: '包括……', or: '由……组成' },
  { pattern: /关键在于[^，。；：]{2,24}(?:起|是)决定(?:性|性的)?作用/y, either: '关键在于……', or: '……起决定作用' },
  { pattern: /对于[^，。；：、]{2,16}问题上/y, either: '对于……问题', or: '在……问题上' },
]

/** What one of them can begin with. */
const starts = characterSet('借本围从目是根按依通纳包关对')

export default defineRule<Data>({
  id: 'wording/blended-structure',
  title: { zh: '句式杂糅：两种说法混成一句', en: 'Two constructions run into one' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '一句话前半用一种说法、后半用另一种，结构就套不上；任取一种即可。',
    en: 'A sentence begun in one construction and ended in another does not parse; either will do.',
  },
  source: {
    zh: '《图书编校质量差错认定细则》：语法差错（结构混乱）',
    en: 'The national rules for judging proofreading faults in books: grammar, mixed constructions',
  },
  examples: {
    bad: [
      '⟦借助全县运动会召开之际⟧，开展志愿服务。',
      '⟦本着勤俭节约为原则⟧，压减一般性支出。',
      '⟦围绕以项目建设为中心⟧开展工作。',
      '将保密教育⟦纳入干部培训的重要内容⟧。',
      '开展这项活动的⟦目的是为了⟧改进作风。',
      '⟦通过全体干部的努力下⟧，各项任务如期完成。',
    ],
    good: [
      '借全县运动会召开之机，开展志愿服务；借助网络平台开展宣传。',
      '本着勤俭节约的原则，以项目建设为中心，压减一般性支出。',
      '将保密教育纳入干部培训内容，作为年度考核的重要内容。',
      '在全体干部的努力下，通过大家的支持，各项任务如期完成。',
      '从实际出发，以解决问题为出发点，目的是改进作风。',
      '围绕经济建设这个中心，根据考核结果，以办法为依据。',
      '一季度以来，我局围绕创建文明单位，确定为重点任务。',
    ],
  },
  wording: {
    zh: { message: ({ words, either, or }) => `“${words}”是“${either}”与“${or}”两种说法混在一起，请任取一种` },
    en: { message: ({ words, either, or }) => `“${words}” mixes “${either}” and “${or}”; please keep one of them` },
  },
  check({ folded, text, leaves }, report) {
    for (const { leaf } of leaves) {
      for (let at = leaf.position.start.offset; at < leaf.position.end.offset; at += 1) {
        if (!starts.has(folded, at)) continue
        for (const { pattern, either, or } of blends) {
          pattern.lastIndex = at
          if (!pattern.test(folded)) continue
          const range = { start: at, end: pattern.lastIndex }
          report({ range, data: { words: text.slice(range.start, range.end), either, or } })
          at = range.end - 1
          break
        }
      }
    }
  },
})
