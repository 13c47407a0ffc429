import type { PlaceInWords } from '@hegao/contract'
import { contradictions, disagreements } from '../../consistency/contradictions.ts'
import { defineRule } from '../../rule.ts'

interface Data {
  metric: string
  first: string
  second: string
  places: readonly [PlaceInWords, PlaceInWords]
  /** The document that has the second value, where it is another one. */
  file: string | null
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
    ],
    good: [
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
      message: ({ metric, first, second, places, file }) =>
        file === null
          ? `“${metric}”前后不一：这里（${places[0].zh}）是${first}，${places[1].zh}是${second}，请核对`
          : `“${metric}”与“${file}”${places[1].zh}不一：这里是${first}，那里是${second}，请核对`,
    },
    en: {
      message: ({ metric, first, second, places, file }) =>
        file === null
          ? `“${metric}” has two values: ${first} here (${places[0].en}), ${second} at ${places[1].en}; please check`
          : `“${metric}” is ${first} here and ${second} in ${file}, ${places[1].en}; please check`,
    },
  },
  check(document, report) {
    for (const { first, second, certainty } of contradictions(document)) {
      report({
        range: first.range,
        data: {
          metric: first.metric,
          first: first.text,
          second: second.text,
          places: [document.placeOf(first.range), document.placeOf(second.range)],
          file: null,
        },
        related: [{ range: second.range, place: null }],
        claims: [first, second],
        certainty,
      })
    }
    for (const { first, second, companion, certainty } of disagreements(document)) {
      report({
        range: first.range,
        data: {
          metric: first.metric,
          first: first.text,
          second: second.text,
          places: [document.placeOf(first.range), companion.placeOf(second.range)],
          file: companion.path,
        },
        elsewhere: [{ document: companion, range: second.range, place: null }],
        claims: [first],
        certainty,
      })
    }
  },
})
