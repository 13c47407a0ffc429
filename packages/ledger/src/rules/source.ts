import type { Bilingual } from '@hegao/checker'

/** What all rules on verified figures rest on. */
export const accuracy: Bilingual = {
  zh: '《党政机关公文处理工作条例》第二十条：数字准确',
  en: 'Regulations on the handling of official documents (2012), article 20: accurate figures',
}
