import type { RuleDescription } from '@hegao/reporters'

/** Descriptions of rules to report with. */
export const rules: readonly RuleDescription[] = [
  {
    id: 'arithmetic/difference',
    title: '差额与前两数不符',
    why: '读者会怀疑其他数据。',
    source: '行文惯例',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
  },
  {
    id: 'punctuation/half-width-mark',
    title: '中文里的半角标点',
    why: '版面不整齐。',
    source: 'GB/T 15834—2011',
    severity: 'info',
    certainty: 'likely',
    recommended: false,
  },
]
