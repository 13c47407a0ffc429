import { defineRule } from '../../rule.ts'
import { standIns } from '../../stand-ins/find.ts'
import { signUses } from '../../stand-ins/redaction.ts'

interface Data {
  /** As written: `*`, XX. */
  sign: string
  /** What is counted, as far as the text says: 收文办理. */
  metric: string | null
  /** How many numbers of the report are hidden like this. */
  count: number
  deliberate: boolean
}

export default defineRule<Data>({
  id: 'placeholder/number-stand-in',
  title: { zh: '以 * 或 X 代替的数字', en: 'A sign stands in for a number' },
  severity: 'error',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '数字没有填上，报告就没有写完；读者也无从核对。',
    en: 'A report with its figures left open is unfinished, and nothing in it can be checked.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures',
  },
  examples: {
    bad: [
      '上半年，云溪县办公室共收文⟦*⟧件，制发文件36份。',
      '全年培训干部⟦XX⟧余人次，投入资金⟦**⟧万元。',
      '对来信来访事项⟦*⟧余件逐一登记，满意率达⟦XX⟧%。',
      '近⟦X⟧年来，澄江新区新增企业3家，完成投资⟦X.XX⟧亿元。',
      '排查各类风险隐患⟦XX⟧处。',
      '失业率连续⟦X⟧年低于全省水平，惠及⟦X⟧多万在校生。',
      '举办“青年讲堂”⟦*⟧期，供电可靠率、自来水普及率分别达99.9%、⟦××⟧%。',
    ],
    good: [
      '实行7×24小时值守，建成2×35万千瓦机组。',
      '深入实施“数据要素×”行动，开展“1+X”证书试点。',
      '每件按3*4格式登记。',
      '* 全年收文31件。',
      '**人民政府印发通知。',
      '完成XX车管所物业招标，考察XX基地和XX亭。',
      '全年投入**100**万元，办结**31**件。',
      '**一、工作情况**\n**（一）主要成绩。**全年收文31件。',
      '注：*表示数据保密。',
      '2023年地区生产总值1200亿元*，增长5%。',
      '标*的为约束性指标',
      '*注：以上数据为快报数。',
      '身份证号后四位以****代替',
    ],
  },
  wording: {
    zh: {
      message({ sign, metric, count, deliberate }) {
        const what = metric === null ? '这里的数字' : `“${metric}”的数字`
        return deliberate
          ? `${what}以“${sign}”代替（全文${count}处，像是有意隐去）；如作定稿使用，请逐一填上`
          : `${what}还没有填，仍是“${sign}”，请补上`
      },
    },
    en: {
      message({ sign, metric, count, deliberate }) {
        const what = metric === null ? 'The number here' : `The number for “${metric}”`
        return deliberate
          ? `${what} is hidden behind “${sign}” (${count} places, apparently on purpose); fill all of them in before final use`
          : `${what} has not been filled in: “${sign}” still stands for it`
      },
    },
  },
  check(document, report) {
    const numbers = standIns(document).filter(({ subject }) => subject === 'number')
    const uses = signUses(numbers, document)
    for (const { range, text, sign } of numbers) {
      const { count, isDeliberate: deliberate } = uses.get(sign) ?? { count: 1, isDeliberate: false }
      const claim = document.claimAt(range.start)
      report({
        range,
        data: { sign: text, metric: claim?.metric || null, count, deliberate },
        claims: claim === null ? [] : [claim],
        severity: deliberate ? 'warning' : 'error',
        group: sign,
      })
    }
  },
})
