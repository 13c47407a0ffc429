import type { Range } from '@hegao/contract'
import { isNumeral, readAnnouncement } from '../../enumeration/announcement.ts'
import { hiddenNames, listAfter, mayBeGloss, namesIn } from '../../enumeration/name-list.ts'
import { defineRule } from '../../rule.ts'
import { isHan } from '../../text/characters.ts'

interface Data {
  /** 10个品牌 */
  announced: string
  count: number
  names: readonly string[]
}

/** Nouns longer than this are not looked at: the list has to follow at once. */
const longestNoun = 12

export default defineRule<Data>({
  id: 'enumeration/listed-names',
  title: { zh: '所列名称与总数不符', en: 'Names that are more or fewer than stated' },
  severity: 'warning',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '说10个只列9个，不是漏了一个，就是总数写错。',
    en: 'Ten stated and nine named: one is missing, or the number is wrong.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures',
  },
  examples: {
    bad: [
      '走访⟦4个乡镇⟧（城关镇、柳河镇、石桥乡）。',
      '建成⟦5个便民站点⟧（城关、柳河、石桥、白沙）。',
      '打造⟦4个品牌⟧，即云溪速办、云溪帮办、云溪夜办，群众更满意。',
      '打造⟦3个服务品牌⟧，分别是“云溪速办”“云溪帮办”“云溪夜办”“云溪码办”。',
    ],
    good: [
      '走访3个乡镇（城关镇、柳河镇、石桥乡）。',
      '走访10个乡镇（城关镇、柳河镇等）。',
      '涉及2个部门（人力资源和社会保障局、财政局）。',
      '走访3个单位（财政局、人力资源和社会保障局）。',
      '建成4个园区（其中省级1个、市级2个）。',
      '10家企业（合作社、家庭农场）参与项目建设。',
      '对3家企业（建筑、化工）进行处罚。',
      '5个示范村（社区、园区）建成。',
      '走访3家企业（国有企业、民营企业）。',
    ],
  },
  wording: {
    zh: {
      message: ({ announced, count, names }) =>
        `前面说“${announced}”，后面列出${names.length}个（${names.join('、')}），${names.length < count ? '请看是否漏列' : '请看总数是否有误'}`,
    },
    en: {
      message: ({ announced, count, names }) =>
        `“${announced}” is stated, but ${names.length} are named (${names.join(', ')}); please see whether ${names.length < count ? 'one is missing' : 'the number is wrong'}`,
    },
  },
  check({ folded, text }, report) {
    for (let at = 0; at < folded.length; at += 1) {
      if (!isNumeral(folded.charAt(at)) || isNumeral(folded.charAt(at - 1))) continue
      // Reading numerals costs; most are nowhere near a list.
      if (!/[(，]/.test(folded.slice(at, at + longestNoun + 8))) continue
      let list: Range | null = null
      const found = readAnnouncement(folded, at, (start) => {
        const noun = nounLength(folded, start)
        list = noun === 0 ? null : listAfter(folded, start + noun)
        return list === null ? null : noun
      })
      if (found === null || list === null) continue
      const names = namesIn(text, list)
      if (names === null || (names.length <= found.count && found.count <= names.length + hiddenNames(names))) continue
      if (names.length < found.count && folded.charAt(found.range.end) === '(' && mayBeGloss(found, names)) continue
      report({
        range: found.range,
        data: { announced: text.slice(found.range.start, found.range.end), count: found.count, names },
        related: [{ range: list, place: null }],
      })
    }
  },
})

/** How many Chinese characters, no numerals among them, stand from `start` to the list. */
function nounLength(folded: string, start: number): number {
  let end = start
  while (isHan(folded.charAt(end)) && end - start <= longestNoun) end += 1
  return end - start > longestNoun ? 0 : end - start
}
