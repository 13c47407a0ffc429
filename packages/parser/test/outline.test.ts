import { parse } from '@hegao/parser'
import { describe, expect, test } from 'vitest'
import { renderOutline } from './render.ts'

const cases: { name: string; text: string; outline: string[] }[] = [
  {
    name: 'the four levels of GB/T 9704',
    text: '一、工作成效\n（一）办文\n1.收文\n（1）登记。逐件登记。\n（2）分办。当日分办。\n2.发文\n（二）办会\n二、工作打算\n（一）强弱项\n认真整改，逐项销号。',
    outline: [
      '一、 工作成效',
      '  （一） 办文',
      '    1. 收文',
      '      （1） 登记',
      '      （2） 分办',
      '    2. 发文',
      '  （二） 办会',
      '二、 工作打算',
      '  （一） 强弱项',
    ],
  },
  {
    name: 'run-in headings end at the first 。 or ：',
    text: '（一）强化督查。全年督查12次。\n（二）突出重点：抓住三件事。',
    outline: ['（一） 强化督查', '（二） 突出重点'],
  },
  {
    name: 'a line that holds sections of its own is no heading',
    text: '首先附件：（一）一、\n（一）',
    outline: ['（一） 一、', '（一） '],
  },
  {
    name: 'half-width brackets, full-width digits, spaces and tabs',
    text: '一 、总体情况\n(一) 收文\n１．来文登记\n2、传阅\n３. 归档\n(二)发文\n1）核稿\n2）用印',
    outline: [
      '一 、 总体情况',
      '  (一) 收文',
      '    １． 来文登记',
      '    2、 传阅',
      '    ３. 归档',
      '  (二) 发文',
      '    1） 核稿',
      '    2） 用印',
    ],
  },
  {
    name: 'several sections in one paragraph',
    text: '现将有关情况报告如下：（一）机构设置。局机关设6个科室。（二）人员情况。现有职工52人。（三）主要职能。负责水利工作。',
    outline: ['（一） 机构设置', '（二） 人员情况', '（三） 主要职能'],
  },
  {
    name: 'a heading that has lost the line break behind it',
    text: '（一）区本级情况1.收入情况2023年，区本级收入完成9.6亿元。\n2.支出情况2023年，区本级支出完成9.1亿元。',
    outline: ['（一） 区本级情况', '  1. 收入情况', '  2. 支出情况'],
  },
  {
    name: 'a heading without a heading noun that has lost its line break',
    text: '一、党的建设（一）强化理论武装。集中学习20次。（二）夯实组织基础。设党支部3个。\n二、教学工作（一）课程建设。开课118门。\n（二）实践教学。建成基地6个。',
    outline: [
      '一、 党的建设',
      '  （一） 强化理论武装',
      '  （二） 夯实组织基础',
      '二、 教学工作',
      '  （一） 课程建设',
      '  （二） 实践教学',
    ],
  },
  {
    name: 'items inside a paragraph and items that are paragraphs',
    text: '一、主要做法\n重点做了三件事：一是抓排查。全面摸底；二是抓整改；三是抓巩固。\n二、下步打算\n一是强基础。补齐短板。\n二是抓重点。集中攻坚。',
    outline: [
      '一、 主要做法',
      '  一是 抓排查',
      '  二是 抓整改',
      '  三是 抓巩固',
      '二、 下步打算',
      '  一是 强基础',
      '  二是 抓重点',
    ],
  },
  {
    name: 'items that hold items',
    text: '一是建制度。第一，明确职责；第二，细化流程。二是抓落实。首先，倒排工期；其次，挂图作战；最后，验收销号。',
    outline: [
      '一是 建制度',
      '  第一 明确职责',
      '  第二 细化流程',
      '二是 抓落实',
      '  首先 倒排工期',
      '  其次 挂图作战',
      '  最后 验收销号',
    ],
  },
  {
    name: 'words that run on in numbers',
    text: '要抓好春耕。首先，备足种子；其次，检修农机；第三，疏通渠道；第四，落实田管。',
    outline: ['首先 备足种子', '其次 检修农机', '第三 疏通渠道', '第四 落实田管'],
  },
  {
    name: 'two aspects',
    text: '存在两方面问题。一方面，人手不足；另一方面，经费紧张。',
    outline: ['一方面 人手不足', '另一方面 经费紧张'],
  },
  {
    name: 'chapters, sections and articles',
    text: '第一章 总则\n第一条 为规范办文，制定本办法。\n第二条 本办法适用于机关各科室。\n第二章 职责\n第三条 办公室负责核稿。',
    outline: [
      '第一章 总则',
      '  第一条 为规范办文，制定本办法',
      '  第二条 本办法适用于机关各科室',
      '第二章 职责',
      '  第三条 办公室负责核稿',
    ],
  },
  {
    name: 'circled and decimal numbers',
    text: '2 支出情况\n2.1 基本支出\n本年基本支出312万元。\n2.2 项目支出\n①水利项目。完成3个。\n②农业项目。完成5个。',
    outline: ['2.1 基本支出', '2.2 项目支出', '  ① 水利项目', '  ② 农业项目'],
  },
  {
    name: 'a document that nests against the usual order',
    text: '（一）关于收入\n一、税收\n税收增长较快。\n二、非税\n非税有所下降。\n（二）关于支出\n一、基本支出\n保持稳定。',
    outline: ['（一） 关于收入', '  一、 税收', '  二、 非税', '（二） 关于支出', '  一、 基本支出'],
  },
  {
    name: 'a text whose first level-one marker is missing',
    text: '（一）办文。收文312件。\n（二）办会。开会26次。\n二、存在问题\n（一）深度不够。调研偏少。',
    outline: ['（一） 办文', '（二） 办会', '二、 存在问题', '  （一） 深度不够'],
  },
  {
    name: 'dash paragraphs',
    text: '一、2023年工作\n——综合实力稳步增强。地区生产总值达到86.4亿元，增长6.1%。\n——城乡面貌明显改善。新建口袋公园12个，改造老旧小区31个。',
    outline: ['一、 2023年工作', '  —— 综合实力稳步增强', '  —— 城乡面貌明显改善'],
  },
  {
    name: 'a dash heading that its items end',
    text: '——一、2024年,街道抓好三项工作:一是建强组织体系。新建网格党支部10个,实现重点楼宇全覆盖',
    outline: ['—— 一、2024年,街道抓好三项工作', '  一是 建强组织体系'],
  },
  {
    name: 'paragraphs that begin with a topic phrase, where enough of them do',
    text: '（一）扩大内需\n大力提振消费。深入开展以旧换新活动，发放消费券8000万元，带动消费6亿元。\n积极扩大投资。实施重点项目120个，完成投资86亿元，开工率达到98%。\n优化营商环境。压减审批时限四成，新增经营主体1.2万户，减税降费3.4亿元。',
    outline: ['（一） 扩大内需', '  · 大力提振消费', '  · 积极扩大投资', '  · 优化营商环境'],
  },
  {
    name: 'heading lines without a number',
    text: '2023年工作回顾\n一、主要成效\n全年共办理收文2312件，制发文件419份，无一差错。\n二、存在问题\n调查研究不够深入，主动服务意识有待增强，需要加以改进。\n2024年工作打算\n一、提升质量\n进一步严格把关，逐件核对文中数据，确保不出差错。\n',
    outline: ['一、 主要成效', '二、 存在问题', '· 2024年工作打算', '  一、 提升质量'],
  },
]

describe('outline', () => {
  for (const { name, text, outline } of cases) {
    test(name, () => expect(renderOutline(parse(text))).toEqual(outline))
    test(`${name}, with CRLF`, () => expect(renderOutline(parse(text.replaceAll('\n', '\r\n')))).toEqual(outline))
  }
})

const plain = [
  '1.5亿元的项目已经开工，其余正在办理手续，预计年底前全部开工建设。',
  '一、二季度增速分别为5.1%和5.6%，三、四季度有望继续回升。',
  '3.15晚会曝光的问题已经整改到位，共约谈企业12家，下架商品300余件。',
  '按照见（一）所列要求逐项落实，做到件件有回音，事事有着落。',
  '坚持“第一，质量优先；第二，效益优先”的原则，稳妥推进各项改革。',
  '会议要求做到一是一、二是二，实事求是反映情况，不得虚报瞒报数据。',
  '全市粮食产量位居全省第一，较上年提高两个位次，实现历史性突破。',
  '新建（改建）公路（含桥梁）26公里，其中（1）号线已经全线通车运行。',
  '2024.1月份以来，全区用电量增长较快，最高负荷达到86万千瓦。',
]

describe('what is no marker', () => {
  for (const text of plain) test(text.slice(0, 12), () => expect(renderOutline(parse(text))).toEqual([]))
})
