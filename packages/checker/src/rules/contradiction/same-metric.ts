import type { PlaceInWords } from '@hegao/contract'
import type { Claim } from '@hegao/extractor'
import { contradictions, disagreements, looksMiswritten, shiftBetween } from '../../consistency/contradictions.ts'
import type { Document } from '../../document.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  metric: string
  first: string
  second: string
  places: readonly [PlaceInWords, PlaceInWords]
  /** The document that has the second value, where it is another one. */
  file: string | null
  /** How many times the one is the other, where that is a power of ten: 10000. */
  shift: string | null
  /** Whether one slip of the pen makes the one of the other: 3846 and 3864. */
  isSlip: boolean
}

export default defineRule<Data>({
  id: 'contradiction/same-metric',
  title: { zh: '同一数据前后不一', en: 'One quantity, two values' },
  severity: 'error',
  certainty: 'likely',
  recommended: true,
  why: {
    zh: '“数据打架”：同一件事前后两个数，至少有一个错，读者也不知道该信哪一个。',
    en: 'Of two values for one quantity at least one is wrong, and the reader cannot tell which.',
  },
  source: {
    zh: '《党政机关公文处理工作条例》第二十条：数字准确',
    en: 'Regulations on the handling of official documents (2012), article 20: accurate figures',
  },
  examples: {
    bad: [
      '2023年，云溪县档案馆全年共办结来文⟦419件⟧，接待查档130人次。\n一、主要工作\n（一）公文办理。全年办结来文421件，做到件件有着落。',
      '一、财政收支情况\n全区一般公共预算收入完成⟦27.7亿元⟧。\n二、存在问题\n一般公共预算收入达28.9亿元，但结构不优。',
      '一、工作成效\n走访困难群众⟦312户⟧。\n二、保障和改善民生\n走访困难群众321户。',
      '云溪县饮水工程专项报告\n受益人口：⟦11.27万人⟧\n一、工程效益\n工程建成后，受益人口达12.17万人。',
      '云溪县水务局2023年度绩效自评报告\n一、执行情况\n2023年，全年执行数⟦4963.42万元⟧。\n二、自评结论\n2023年，云溪县水务局全年执行数4936.42万元。',
      '全年办结来文419件，印发公文⟦213件⟧，组织会议92次。\n一、存在问题\n全年办结来文419件，印发公文231件，组织会议92次，质量参差不齐。',
      '一、五年成就\n全市地区生产总值从416亿元增加到⟦567亿元⟧。\n二、今年工作\n全市地区生产总值达到657亿元。',
      '一、完成情况\n指标\t年度目标值\t实际完成值\n工程按期完工率\t95%\t⟦93.75%⟧\n二、情况说明\n16个工程中，15个按期竣工，工程按期完工率为93.57%。',
      '市本级专项债务余额31.7亿元，增长⟦14.6%⟧。\n市本级专项债务余额31.7亿元，增长14.9%。',
    ],
    good: [
      '一、学校概况\n云溪县第二中学位于县城东部，学校占地14985平方米。\n云溪县实验中学始建于1965年，学校占地27200平方米。',
      '1965年，建立登记制度。全年自行查办信访案件30件。1966年，改进办法。全年自行查办信访案件40件。',
      '全系统35岁以下的42人，占7.1%。\n局机关35岁以下的17人，占19.1%。',
      '共有2家企业在建。一是云溪矿业有限公司投资5000万元新建选矿厂。已探明铁精粉储量200万吨，年内投产。二是青禾矿业有限公司投资1000万元。已探明铁精粉储量150万吨，年内投产。',
      '政府性基金预算收入4亿元，收入总量为5亿元，年终结余3亿元。\n国有资本经营预算收入271万元，收入总量为410万元，年终结余10万元。',
      '一、五年成就\n全市地区生产总值从416亿元增加到567亿元。\n二、今年工作\n全市地区生产总值达到567亿元。',
      '2022年，办结来文419件，印发公文213件，组织会议92次。\n2023年，办结来文419件，印发公文231件，组织会议92次。',
      '青禾公司投资50亿元，建设厂房30栋，占地100亩，安排就业200人。云溪公司投资50亿元，建设厂房30栋，占地120亩，安排就业200人。',
      '一、完成情况\n指标\t2022年\t2023年\n工程按期完工率\t93.75%\t95.12%\n二、情况说明\n16个工程中，15个按期竣工，工程按期完工率为94.25%。',
      '一、环境\n营商环境评价居全省第3位。\n二、服务\n营商环境评价居全市第1位。',
      '一、县情\n综合排名在全省32个县中居第18位。\n二、目标\n综合排名由全国第98位进到第95位。',
      '全年共办结来文5000余件。\n一、主要工作\n办结来文5012件。',
      '一般公共预算收入完成27.7亿元。\n一、收支情况\n一般公共预算收入276950万元。',
      '一是开展学习。组织培训3次。二是开展演练。组织培训5次。',
      '2022年办结来文419件。\n2023年办结来文421件。',
      '办结来文419件。\n二、下一步打算\n2024年，计划办结来文500件。',
      '一、县财政局\n全年公开政府信息120条，办理人大建议12件。\n二、县民政局\n全年公开政府信息130条，办理人大建议15件。',
      '（一）城关镇。\n完成固定资产投资12.3亿元。\n（二）柳河镇。\n完成固定资产投资12.8亿元。',
      '1.城关镇养老服务中心\n总建筑面积3200平方米。\n2.柳河镇养老服务中心\n总建筑面积3500平方米。',
      '一、农业农村领域\n完成专项资金支付1200万元。\n二、教育领域\n完成专项资金支付1300万元。',
      '一、第一批\n下达衔接资金1200万元。\n二、第二批\n下达衔接资金1500万元。',
      '全市森林覆盖率达到46.5%。\n一、云溪县\n森林覆盖率达到48.5%。',
      '一、县级情况\n一般公共预算支出完成27.7亿元。\n二、县本级情况\n一般公共预算支出完成21.9亿元。',
      '一是城关镇，新增脱贫户120户。二是柳河镇，新增脱贫户130户。',
      '一、2014年工作回顾\n新建改建农村公路23万公里。\n二、2015年工作总体部署\n以下工作要抓好。\n三、交通建设\n新建改建农村公路20万公里。',
    ],
  },
  wording: {
    zh: {
      message: ({ metric, first, second, places, file, shift, isSlip }) => {
        const found =
          file === null
            ? `“${metric}”前后不一：这里（${places[0].zh}）是${first}，${places[1].zh}是${second}`
            : `“${metric}”与“${file}”${places[1].zh}不一：这里是${first}，那里是${second}`
        if (shift !== null) return `${found}，正好相差${shift}倍，疑为小数点或“万”“亿”写错，请核对`
        return isSlip ? `${found}，请核对` : `${found}，请核对；如口径不同（快报数与决算数、统计范围等），请注明`
      },
    },
    en: {
      message: ({ metric, first, second, places, file, shift, isSlip }) => {
        const found =
          file === null
            ? `“${metric}” has two values: ${first} here (${places[0].en}), ${second} at ${places[1].en}`
            : `“${metric}” is ${first} here and ${second} in ${file}, ${places[1].en}`
        if (shift !== null)
          return `${found}; the one is ${shift} times the other: a decimal point, 万 or 亿 is probably wrong; please check`
        return isSlip
          ? `${found}; please check`
          : `${found}; please check, or say on which basis each was reckoned (preliminary or final, of what scope)`
      },
    },
  },
  check(document, report) {
    const dataOf = (first: Claim, second: Claim, other: Document) => ({
      metric: first.metric,
      first: first.text,
      second: second.text,
      places: [document.placeOf(first.range), other.placeOf(second.range)] as const,
      file: other === document ? null : other.path,
      shift: shiftBetween(first, second)?.toFixed() ?? null,
      isSlip: looksMiswritten(first, second),
    })
    for (const { first, second, certainty } of contradictions(document)) {
      report({
        range: first.range,
        data: dataOf(first, second, document),
        related: [{ range: second.range, place: null }],
        claims: [first, second],
        certainty,
      })
    }
    for (const { first, second, companion, certainty } of disagreements(document)) {
      report({
        range: first.range,
        data: dataOf(first, second, companion),
        elsewhere: [{ document: companion, range: second.range, place: null }],
        claims: [first],
        certainty,
      })
    }
  },
})
