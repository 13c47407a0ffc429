import { findConfusables } from '@hegao/lexicon'
import { lexicalRule } from '../../lexical-rule.ts'

export default lexicalRule(
  {
    id: 'redundancy/empty-doubling',
    title: { zh: '叠床架屋的词', en: 'A word that says a thing twice' },
    severity: 'info',
    certainty: 'likely',
    recommended: true,
    why: {
      zh: '前后两个词说的是一个意思，删去一个更干净。',
      en: 'Two words say the same thing; the sentence is cleaner with one.',
    },
    source: { zh: '公文用语惯例', en: 'Usage in official documents' },
    examples: {
      bad: ['工作⟦涉及到⟧多个部门。'],
      good: ['工作涉及多个部门。', '政策涉及到位资金31万元，涉及到户、涉及到人、涉及到期的项目另报。'],
    },
  },
  (text) => findConfusables(text).filter(({ entry }) => entry.category === 'redundancy'),
)
