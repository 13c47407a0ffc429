import { defineRule } from '../../rule.ts'
import { standIns } from '../../stand-ins/find.ts'
import { signUses } from '../../stand-ins/redaction.ts'
import type { StandInSubject } from '../../stand-ins/subject.ts'

interface Data {
  /** As written: **, X, 某某, AAA. */
  sign: string
  subject: Exclude<StandInSubject, 'number'>
  /** How many names and the like are hidden by this sign. */
  count: number
  deliberate: boolean
}

const subjects: Record<Data['subject'], { zh: string; en: string }> = {
  name: { zh: '名称', en: 'name' },
  ordinal: { zh: '序次', en: 'ordinal' },
  date: { zh: '日期', en: 'date' },
  'document-number': { zh: '文号', en: 'document number' },
}

export default defineRule<Data>({
  id: 'placeholder/name-stand-in',
  title: { zh: '以 *、X、某、AAA 代替的名称', en: 'A sign stands in for a name' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '名称、文号、日期空着，读者不知道说的是谁、是哪份文件；套用旧稿时也最容易在这里漏填。',
    en: 'Without the name, document number or date the reader cannot tell who or what is meant; blanks like this are what a reused draft leaves behind.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：人名、地名、时间、数字、引文准确',
    en: 'Regulations on the handling of official documents (2012), article 20: names, places, dates, figures and quotations must be accurate',
  },
  examples: {
    bad: [
      '选派3名干部长期驻⟦**⟧街道⟦**⟧社区。',
      '长期驻⟦**⟧街道⟦**⟧居，帮助⟦**⟧同志申领补偿。',
      '张三任⟦某某⟧公司经理，由于⟦某某⟧原因离职。',
      '全年收文**31件**，发文**12**份，驻⟦**⟧街道⟦**⟧居。',
      '（联系人：⟦XX⟧，电话：0851-12345678）',
      '清理⟦AAA⟧公众号信息10篇，配合完成⟦X⟧县委安排的任务。',
      '于6月5日以⟦X⟧〔2024〕⟦X⟧号文件印发。',
      '向第⟦*⟧纪检监察组报送情况2次。',
      '⟦XX⟧年⟦X⟧月，⟦某某⟧局牵头成立专班。',
      '编印《⟦**⟧新区2023年工作要点》，应对“⟦X·XX⟧”强降雨。',
    ],
    good: [
      '新增AAA级旅游景区2家，企业信用等级为AA级。',
      '购置X光机1台、X射线检测设备2套，拥有伽玛刀、X刀。',
      '2008年为二〇〇八年，某些事项待办。',
      '加快XML接口、5X平台建设。',
      '全年投入**100**万元，办结**31**件。',
      '**一、工作情况**\n**（一）主要成绩。**全年收文31件。',
      '**一、办文**\n**二、办会**\n全年收文31件，**同比增长5%**。',
      '注：*表示数据保密。',
      '2023年地区生产总值1200亿元*，增长5%。',
      '标*的为约束性指标',
      '*注：以上数据为快报数。',
      '身份证号后四位以****代替',
      '聚焦“X+新能源”产业',
      '○○后青年',
      '如盛某某等人组织、领导传销活动案。',
      '犯罪嫌疑人王某、李某某被依法逮捕',
      '被告人于某某认罪认罚。',
      '- **收文**：31件\n- **发文**：12件\n- **办会**：3次',
      '审结张某某诉云溪县人社局一案。',
      '引进AAA级信用企业3家',
      '创建AAA级景区',
      '排查各类风险隐患XX处。',
    ],
  },
  wording: {
    zh: {
      message: ({ sign, subject, count, deliberate }) =>
        deliberate
          ? `${subjects[subject].zh}以“${sign}”代替（全文${count}处，像是有意隐去）；如作定稿使用，请逐一填上`
          : `${subjects[subject].zh}还没有填，仍是“${sign}”，请补上`,
    },
    en: {
      message: ({ sign, subject, count, deliberate }) =>
        deliberate
          ? `A ${subjects[subject].en} is hidden behind “${sign}” (${count} places, apparently on purpose); fill all of them in before final use`
          : `A ${subjects[subject].en} has not been filled in: “${sign}” still stands for it`,
    },
  },
  check(document, report) {
    const names = standIns(document).filter(({ subject }) => subject !== 'number')
    const uses = signUses(names, document)
    for (const { range, text, sign, subject } of names) {
      if (subject === 'number') continue
      const { count, isDeliberate: deliberate } = uses.get(sign) ?? { count: 1, isDeliberate: false }
      report({
        range,
        data: { sign: text, subject, count, deliberate },
        certainty: sign === '*' || sign === 'X' ? 'certain' : 'likely',
        group: sign,
      })
    }
  },
})
