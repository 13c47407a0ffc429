import { defineRule } from '../../rule.ts'
import { type TemplateText, type TemplateTextKind, templateTextAt } from '../../template/template-text.ts'

interface Data {
  kind: TemplateTextKind
  words: string
  /** How many such places the file has, where it is a template as a whole; 1 where one was forgotten. */
  count: number
}

/** A file with so many of them, and no more characters to each, is a template that nobody has filled in yet. */
const fewestInTemplate = 8
const mostCharactersEach = 120

export default defineRule<Data>({
  id: 'placeholder/template-text',
  title: { zh: '模板提示、待核标记、空白日期', en: 'Text of a template, a note to check, a blank date' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '这些文字是写给起草人看的，留在成稿里说明还有内容没有写。',
    en: 'Such words speak to the author; left in the final text they show that something was not written.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：人名、地名、时间、数字准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures, names and dates',
  },
  examples: {
    bad: [
      '一、主要做法\n⟦[填写具体做法。]⟧',
      '全年办结来文⟦（此处填写数据）⟧件，⟦【待核】⟧接待来访31批次。',
      '云溪县档案馆\n⟦    年  月  日⟧',
      '总投资⟦？？⟧万元，建设工期⟦____⟧天。',
      '关于⟦[事项名称]⟧的报告',
      '⟦[单位名称]⟧关于[事项名称]的报告\n[主送单位]：\n[交代事项背景。]\n一、工作成效\n[填写主要做法。]\n二、存在问题\n[填写存在问题。]\n三、打算\n[填写下一步打算。]\n[发文单位]\n[日期]',
      '⟦[交代事项背景和报告缘由。]⟧',
      '（一）⟦[做法一]⟧\n全年培训（⟦（待定）⟧）人次，⟦[待补充具体数据]⟧。',
    ],
    good: [
      '按照〔2024〕15号文件要求，（含试点3个）全部完成。',
      '群众为什么满意？因为办得快。[1]',
      '2024年3月5日，填写登记表31份，年月日齐全。',
      '待核实线索3条，待定事项已明确。',
      '（填写日期：2024年3月1日）',
      '统计范围为（填写满三年的）用户',
      '（请填写完整后报送）',
      '（待定岗位除外）',
      '党员志愿者[含预备党员]参加活动31次',
      '[自治区级]项目3个',
      '为什么能够成功？？值得深思。',
    ],
  },
  wording: {
    zh: {
      message({ kind, words, count }) {
        if (count > 1) return `全文有${count}处模板的空位和提示，看来还是没有填写的模板，请填写后再核`
        switch (kind) {
          case 'slot':
            return `“${words}”是模板里的空位，请换成实际内容`
          case 'instruction':
            return `“${words}”是写给起草人的提示，请补上内容后删去`
          case 'date':
            return '日期还空着，请填上年月日'
          case 'question':
            return `“${words}”处内容未定，请核实后填上`
          case 'line':
            return '横线处还空着，请填上'
        }
      },
    },
    en: {
      message({ kind, words, count }) {
        if (count > 1)
          return `${count} slots and hints of a template: nobody seems to have filled it in yet; please do so first`
        switch (kind) {
          case 'slot':
            return `“${words}” is a slot of the template; please put the actual content in its place`
          case 'instruction':
            return `“${words}” speaks to the author; please supply the content and delete it`
          case 'date':
            return 'The date is blank; please fill it in'
          case 'question':
            return `What stands at “${words}” is undecided; please check and fill it in`
          case 'line':
            return 'The line is blank; please fill it in'
        }
      },
    },
  },
  check({ text, folded }, report) {
    const found: TemplateText[] = []
    for (let at = 0; at < text.length; ) {
      const one = templateTextAt(text, folded, at)
      if (one !== null) found.push(one)
      at = one?.end ?? at + 1
    }
    const [first, ...others] = found
    if (first !== undefined && found.length >= fewestInTemplate && text.length <= found.length * mostCharactersEach) {
      const { kind, ...range } = first
      const words = text.slice(range.start, range.end)
      const related = others.map(({ start, end }) => ({ range: { start, end }, place: null }))
      report({ range, data: { kind, words, count: found.length }, related })
      return
    }
    for (const { kind, ...range } of found) {
      report({ range, data: { kind, words: text.slice(range.start, range.end), count: 1 } })
    }
  },
})
