import { defineRule } from '../../rule.ts'
import { occurrences } from '../../text/occurrences.ts'

/** What follows 等 where it surely closes a list; 、等待, 、等级 and 等、靠、要 are left alone. */
const closing =
  /[，。；：！？)”\r\n]|[0-9二两三四五六七八九十几多]|数[十百千万]|(?:方面|工作(?!人员)|问题|内容|情况|领域|行业|措施|环节)|$/y
/** What follows it there as well, unless something is waited for: 、等有关部门批复. */
const open = /(?:各|有关|相关|重点|系列|部门|单位|方式|形式|途径|活动|制度|任务|因素|产业|区域|地区|场所|职能)/y

export default defineRule<null>({
  id: 'punctuation/mark-before-deng',
  title: { zh: '“等”前多了顿号', en: 'A mark before 等' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“等”紧接最后一项，中间不停顿；多出的顿号多是删改列举项时留下的。',
    en: '等 follows the last item without a pause; the mark was left when an item was deleted.',
  },
  source: { zh: 'GB/T 15834—2011 附录B.1.2', en: 'GB/T 15834—2011, annex B.1.2' },
  examples: {
    bad: ['排查水、电、气⟦、⟧等方面隐患31处。', '清理台账、清单⟦、⟧等31份。', '检查学校、医院⟦、⟧等重点场所12处。'],
    good: [
      '排查水、电、气等方面隐患31处。',
      '克服等、靠、要思想，杜绝推诿、等待现象。',
      '先备齐材料、等工作人员到场再核验。',
      '及时办结、等人上门、等一等再看的现象减少，明确对象、等级和标准，责任落实不到位，等等。',
    ],
  },
  wording: {
    zh: { message: () => '“等”前不用顿号，请删去“、”' },
    en: { message: () => '等 takes no “、” before it; please delete it' },
  },
  check({ folded }, report) {
    for (const { start, end } of occurrences(folded, '、等')) {
      closing.lastIndex = end
      open.lastIndex = end
      const isCertain = closing.test(folded)
      if (!isCertain && !open.test(folded)) continue
      const replacement = { range: { start, end: start + 1 }, text: '' }
      report({
        range: replacement.range,
        data: null,
        suggestions: [replacement],
        ...(isCertain ? { fix: replacement } : { certainty: 'likely' }),
      })
    }
  },
})
