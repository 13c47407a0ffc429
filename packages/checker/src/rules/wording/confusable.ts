import { findConfusables } from '@hegao/lexicon'
import { lexicalRule } from '../../lexical-rule.ts'

export default lexicalRule(
  {
    id: 'wording/confusable',
    title: { zh: '易混、误写的词', en: 'A word taken for another' },
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    why: {
      zh: '音近形近的词换错一个，意思就变了，也最容易被读者看出来。',
      en: 'One word taken for another changes the meaning, and readers notice it first.',
    },
    source: {
      zh: '《报纸编校质量评比差错认定细则》《图书编校质量差错认定细则》',
      en: 'The national rules for judging proofreading faults in newspapers and books',
    },
    examples: {
      bad: ['⟦截止目前⟧，共办结来文31件。', '逐项建立工作⟦台帐⟧。'],
      good: ['截至目前，共办结来文31件，报名于6月5日截止。'],
    },
  },
  (text) => findConfusables(text).filter(({ entry }) => entry.category === 'wording'),
)
