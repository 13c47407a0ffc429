/**
 * A report of 100 figures and its next draft: sections in another order with other numbers, sentences reworded, joined, parted and
 * new ones put between them. Both are made of the same facts, so that it is known which figures are which.
 */

/** One figure of the report: what stands before it, itself, what stands behind it. */
interface Fact {
  readonly lead: string
  readonly value: string
  readonly tail: string
}

interface Part {
  readonly title: string
  /** Sentences of facts. */
  readonly sentences: readonly (readonly Fact[])[]
}

const fact = (lead: string, value: string, tail = ''): Fact => ({ lead, value, tail })

const titles = [
  '综合经济',
  '工业生产',
  '农业农村',
  '城乡建设',
  '交通水利',
  '教育工作',
  '卫生健康',
  '社会保障',
  '生态环境',
  '政务服务',
] as const

/** What each part tells: four sentences of ten figures in all. */
const wordings: readonly (readonly string[])[] = [
  [
    '地区生产总值|亿元',
    '增长|%',
    '固定资产投资|亿元',
    '增长|%',
    '社会消费品零售总额|亿元',
    '一般公共预算收入|万元',
    '税收收入|万元',
    '新登记经营主体|户',
    '招商引资到位资金|亿元',
    '签约项目|个',
  ],
  [
    '规模以上工业增加值|亿元',
    '增长|%',
    '新增规模以上工业企业|家',
    '技术改造投资|万元',
    '工业用电量|万千瓦时',
    '新建标准厂房|万平方米',
    '培育专精特新企业|家',
    '认定高新技术企业|家',
    '申报发明专利|件',
    '盘活闲置厂房|处',
  ],
  [
    '粮食播种面积|万亩',
    '粮食总产量|万吨',
    '新建高标准农田|亩',
    '生猪出栏|万头',
    '茶叶产量|吨',
    '改造农村厕所|座',
    '发展家庭农场|家',
    '培训高素质农民|人次',
    '发放惠农贷款|万元',
    '建成和美村庄|个',
  ],
  [
    '改造老旧小区|个',
    '惠及居民|户',
    '新建口袋公园|处',
    '改造燃气管网|公里',
    '新增停车泊位|个',
    '拆除违法建筑|平方米',
    '开工保障性住房|套',
    '新增绿地|公顷',
    '更换井盖|个',
    '整治背街小巷|条',
  ],
  [
    '新改建农村公路|公里',
    '实施危桥改造|座',
    '开通公交线路|条',
    '除险加固水库|座',
    '治理河道|公里',
    '新增供水人口|万人',
    '完成水利投资|万元',
    '养护国省干线|公里',
    '清理河道垃圾|吨',
    '安装护栏|米',
  ],
  [
    '新建幼儿园|所',
    '新增学位|个',
    '招聘教师|名',
    '资助困难学生|人次',
    '发放助学金|万元',
    '改造校舍面积|平方米',
    '建成智慧教室|间',
    '开展教研活动|场',
    '中考平均分|分',
    '高考上线人数|人',
  ],
  [
    '门诊接诊|人次',
    '住院治疗|人次',
    '新增床位|张',
    '家庭医生签约|人',
    '改造村卫生室|个',
    '引进医疗人才|名',
    '免费筛查|人',
    '接种疫苗|剂次',
    '巡回义诊|场',
    '医保报销|万元',
  ],
  [
    '城镇新增就业|人',
    '开展技能培训|人次',
    '发放创业贷款|万元',
    '城乡低保对象|户',
    '发放低保金|万元',
    '临时救助|人次',
    '建成老年食堂|个',
    '适老化改造|户',
    '帮扶残疾人|人',
    '追回拖欠工资|万元',
  ],
  [
    '空气质量优良天数|天',
    '细颗粒物平均浓度|微克/立方米',
    '新造林面积|亩',
    '关停散乱污企业|家',
    '建成污水管网|公里',
    '处理生活垃圾|万吨',
    '立案查处环境违法|件',
    '处罚金额|万元',
    '增殖放流鱼苗|万尾',
    '设置生态岗位|个',
  ],
  [
    '受理审批事项|件',
    '办结热线工单|件',
    '归集电子证照|万条',
    '梳理高频事项|项',
    '制发文件|份',
    '办理人大建议|件',
    '办理政协提案|件',
    '开展专项督查|次',
    '公开政府信息|条',
    '接待来访群众|人次',
  ],
]

/** Figures that look like those of a year: none of them round, no two alike by chance in one part. */
function numberOf(part: number, at: number, unit: string): string {
  const seed = (part * 10 + at + 3) * 7919
  if (unit === '%') return `${2 + (seed % 90) / 10}`
  if (unit.startsWith('万') || unit === '亿元') return `${20 + (seed % 900)}.${1 + (seed % 9)}`
  return String(11 + (seed % 870))
}

const parts: readonly Part[] = titles.map((title, part) => {
  const facts = (wordings[part] ?? []).map((wording, at) => {
    const [lead = '', unit = ''] = wording.split('|')
    return fact(lead, numberOf(part, at, unit), unit)
  })
  return { title, sentences: [facts.slice(0, 3), facts.slice(3, 6), facts.slice(6, 8), facts.slice(8, 10)] }
})

const openings = ['全年', '一年来，', '着力攻坚克难，', '截至年底，']
const otherOpenings = ['全年', '今年以来，', '坚持问题导向，', '到年底，']

function said({ lead, value, tail }: Fact): string {
  return `${lead}${value}${tail}`
}

const markers = '一二三四五六七八九十'

/** The first draft: ten sections of ten figures. */
export const firstDraft = [
  '青岚县人民政府2023年工作总结',
  ...parts.flatMap(({ title, sentences }, at) => [
    `${markers[at]}、${title}`,
    sentences.map((facts, i) => `${openings[i]}${facts.map(said).join('，')}。`).join(''),
  ]),
  '',
].join('\n')

/** The figures that the next draft changes, by part and place, each with the digit that slipped. */
const changes: readonly (readonly [part: number, at: number])[] = [
  [0, 0],
  [0, 5],
  [1, 2],
  [2, 9],
  [3, 1],
  [5, 4],
  [6, 7],
  [7, 3],
  [8, 8],
  [9, 5],
]

/** The changed figures as the next draft writes them. */
export const changed: readonly string[] = changes.map(
  ([part, at]) => slipped(factAt(part, at)).value + factAt(part, at).tail,
)

function factAt(part: number, at: number): Fact {
  const found = parts[part]?.sentences.flat()[at]
  if (found === undefined) throw new RangeError(`no figure ${part}/${at}`)
  return found
}

/** One digit more. */
function slipped(one: Fact): Fact {
  return { ...one, value: one.value.replace(/^(\d)/, (digit) => String((Number(digit) % 9) + 1)) }
}

/** The next draft. */
export const nextDraft = (() => {
  const order = [4, 9, 0, 7, 2, 5, 1, 8, 3, 6]
  const lines = order.map((part, position) => {
    const { title, sentences } = parts[part] ?? { title: '', sentences: [] }
    const all = sentences.map((facts) => facts.map((one) => (isChanged(one) ? slipped(one) : one)))
    const [first = [], second = [], third = [], fourth = []] = all
    const body =
      position % 3 === 0
        ? // Two sentences made one, two parted, their order turned round.
          `${otherOpenings[3]}${[...third, ...fourth].map(said).join('，')}。${first.map((one) => `${said(one)}。`).join('')}${otherOpenings[1]}${second.map(said).join('；')}。`
        : position % 3 === 1
          ? // Another opening for each, and words put in between.
            all
              .map((facts, i) => `${otherOpenings[i]}各有关部门密切配合，${facts.map(said).join('，')}，成效明显。`)
              .join('')
          : all.map((facts, i) => `${openings[i]}${facts.map(said).join('，')}。`).join('干部群众普遍满意。')
    return [`${markers[position]}、${title}`, body]
  })
  return ['青岚县人民政府2023年工作总结', ...lines.flat(), ''].join('\n')
})()

function isChanged(one: Fact): boolean {
  return changes.some(([part, at]) => factAt(part, at) === one)
}
