import { defineRule } from '../../rule.ts'
import { type MissingHeadNoun, missingHeadNouns } from '../../wording/head-nouns.ts'

interface Data {
  words: string
  /** The noun that is missing: 作用, 力度. */
  noun: MissingHeadNoun['noun']
}

export default defineRule<Data>({
  id: 'wording/missing-head-noun',
  title: {
    zh: '缺中心语：“发挥”缺“作用”、“加大”缺“力度”、“贯彻会议”缺“精神”',
    en: 'A verb whose object has lost its head noun',
  },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '能发挥的是“作用”，能加大的是“力度”，能贯彻的是会议“精神”；少了中心语，动宾就不搭配。',
    en: 'One brings a role into play (作用), steps up an effort (力度) and carries out the spirit of a meeting (精神); without the noun, verb and object do not fit.',
  },
  source: {
    zh: '《图书编校质量差错认定细则》：语法差错（成分残缺）',
    en: 'The national rules for judging proofreading faults in books: grammar, missing sentence part',
  },
  examples: {
    bad: [
      '基层党组织⟦发挥重要⟧，凝聚了各方力量。',
      '强化机关党建，⟦发挥示范带头⟧。',
      '党组织的⟦战斗堡垒还没有充分发挥⟧等。',
      '进一步⟦加大信息报送⟧，提高采用率。',
      '⟦加大宣传⟧中央决策部署、省市工作要求。',
      '⟦加大农房抗震改造⟧，改善居住条件。',
      '把⟦学习贯彻县委十四届六次全会⟧贯穿全年工作始终。',
      '制度落实⟦不够全⟧，台账更新慢。',
    ],
    good: [
      '强化机关党建，发挥示范带头作用，加大信息报送力度。',
      '党组织的战斗堡垒作用充分发挥，经济下行压力加大，加大财政投入。',
      '加大对重点行业信贷投放，加大对粮食主产区的扶持，发挥投资效益。',
      '作为主力军发挥作用',
      '党员模范带头发挥表率作用',
      '示范引领发挥头雁效应',
      '桥梁纽带还没有发挥作用',
      '加大宣传声势',
      '加大宣传覆盖面',
      '加大检查密度',
      '加大排查范围',
      '学习贯彻县委十四届六次全会精神，学习贯彻县委全会和市委全会精神。',
      '为学习贯彻县委十四届六次全会，县委组织部印发了通知，要求把全会精神传达到每个支部。',
      '台账不够全面',
    ],
  },
  wording: {
    zh: { message: ({ words, noun }) => `“${words}”缺少中心语，疑漏“${noun}”，请补上` },
    en: { message: ({ words, noun }) => `“${words}” lacks its head noun, probably “${noun}”; please add it` },
  },
  check({ folded, text }, report) {
    for (const { range, noun, at } of missingHeadNouns(folded)) {
      report({
        range,
        data: { words: text.slice(range.start, range.end), noun },
        suggestions: [{ range: { start: at, end: at }, text: noun }],
      })
    }
  },
})
