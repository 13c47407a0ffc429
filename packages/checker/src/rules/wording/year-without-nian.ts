import { defineRule } from '../../rule.ts'
import { bareYearAt } from '../../text/bare-year.ts'

interface Data {
  year: string
}

export default defineRule<Data>({
  id: 'wording/year-without-nian',
  title: { zh: '年份后缺“年”字', en: 'A year without 年' },
  severity: 'warning',
  certainty: 'certain',
  recommended: true,
  why: {
    zh: '“2022园区”“2002以来”脱了“年”字，读来像编号。',
    en: 'Without 年 the year reads like a number of something.',
  },
  source: { zh: '数字用法惯例', en: 'Usage' },
  examples: {
    bad: [
      '对⟦2002以来⟧的文书档案进行整理。',
      '聚焦⟦2022园区⟧党委确定的中心任务。',
      '与⟦2020相比⟧，档案利用增加800人次。',
      '经费由⟦2020的⟧162万元增加到2023年的288万元。',
      '⟦2023是⟧全面提升档案工作的一年。',
      '二、⟦2024重点工作⟧',
      '⟦2025云溪县档案工作总结⟧\n一、⟦2025和“十四五”⟧时期工作回顾\n全年接收档案1200卷。',
      '馆藏由2020年的3万卷增加到⟦2025的⟧5万卷。力争到⟦2035基本实现⟧档案数字化，数字化率⟦2030达到⟧90%。',
      '⟦2025⟧全馆接待查档3100人次，比⟦2020实现翻番⟧，与⟦2024计划目标持平⟧。',
      '新馆自⟦2018启动以来⟧运行平稳，制定⟦2030前⟧搬迁方案，我县⟦2007启动⟧试点。',
    ],
    good: [
      '对2002年以来的文书档案进行整理，2022年园区新增企业2000家，2023年底前完成。',
      '落实“健康云溪2030”规划纲要，12345热线、2022个品种、1999亩。',
      '电话0851-20202020，编号2024001。',
      '全省排名2000以后的企业',
      '2023全市招商大会如期举办',
      '2020高新区十大企业',
      '承办2025全国档案创新大赛、2026云溪国际马拉松，入选2025西部数字化成效卓越单位。',
      '从2019到2023年，新增2015个品种，选派2024名干部，由1500万增至2015万元，覆盖2000左右。',
      '“2030启航计划”启动实施，营商环境行动方案（2026版）印发，地点：2015会议室。',
      '资源税2000城市维护建设税16276',
      '由2010的倍数推算，为2000的2倍。',
      '参赛人数与2020人相比增加800人。',
    ],
  },
  wording: {
    zh: { message: ({ year }) => `“${year}”后缺“年”字，请补上` },
    en: { message: ({ year }) => `“${year}” lacks its 年; please add it` },
  },
  check({ folded }, report) {
    for (let at = 0; at + 4 <= folded.length; at += 1) {
      const found = bareYearAt(folded, at)
      if (found === null) continue
      const end = at + 4
      report({
        range: { start: at, end: found.end },
        data: { year: folded.slice(at, end) },
        certainty: found.isCertain ? 'certain' : 'likely',
        suggestions: [{ range: { start: end, end }, text: '年' }],
      })
    }
  },
})
