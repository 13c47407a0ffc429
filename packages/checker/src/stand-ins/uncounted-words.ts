import { createMatcher } from '@hegao/lexicon'

/** Units, each with the words after which it makes no sense without a number between. */
const pairs: readonly (readonly [unit: string, words: string])[] = [
  ['%', '同比增长 增长 下降 提高 降低 上升 增加 减少 达到 达 占 占比 率 率达 率为 完成 超过 回落 同比'],
  ['个百分点', '提高 下降 上升 降低 回落 增加 高于 低于 高出 提升'],
  ['万元', '投资 资金 收入 支出 产值 经费 金额 预算 节约 共计 合计 补助 补贴 贷款 投入 增长'],
  ['亿元', '投资 资金 收入 支出 产值 金额 预算 共计 合计 补助 贷款 投入 增长'],
  ['名', '院士 普查员 人员 干部 党员 职工 代表 委员 成员 教师 学生 队员 志愿者 共计 现有'],
  ['人次', '人员 干部 党员 职工 群众 培训 接待 参加 共计 惠及 累计'],
  ['人', '就业 人口 院士 工匠 残疾儿童 人员 干部 党员 职工 编制 现有 共计 再就业 人口为 增加 减少'],
  ['件', '法规 规章 议案 草案 工单 实事 共 共计 文件 案件 建议'],
  ['份', '文件 简报 共 共计 材料 资料 文稿 通知 报告'],
  ['次', '党日 会议 活动 培训 检查 共 共计 调研 演练 研讨'],
  ['家', '实验室 智能工厂 绿色工厂 孵化器 单项冠军 单位 公司 机构 中心 园区 台企 共 共计'],
  ['所', '院校 学校 小学 中学 幼儿园 医院 卫生院 卫生室'],
  ['套', '住房 公寓 安置房 公租房 廉租房 一居室 两居室 三居室'],
  ['岁', '寿命达 寿命为 寿命达到 预计达 提高到'],
  ['篇', '文章 稿件 信息 共 共计 文稿 报告'],
  ['项', '专项 法规 规章 政策 技术 专利 课题 重大工程 水利工程 共计 项目 任务'],
  ['部', '法规 规章 电梯 教育片 专题片'],
  ['处', '点位 河湖 保护地'],
  ['条', '航线 河湖 生产线 中试线'],
  ['座', '锅炉 温室 大棚'],
  ['张', '床位'],
  ['天', '天数 日数'],
  ['期', '通报 纪要 简报'],
  ['列', '班列'],
  ['元', '每人每年 每人每月 收入完成'],
  ['℃', '气温 水温 提高到 年均'],
  ['周年', '共和国成立 共产党成立 改革开放 新中国成立'],
  ['个', '项目 企业 共计 支部 单位'],
]

/** What something was done to a number of. No word begins with them and goes on with one of the counters. */
const verbs = '达到 共计 累计 新增 新建 续建 建成 完成 开工 新开工 竣工 引进 培育 突破 超过 增至 增加到 扩大到 减少到'
const counters = '家 项 次 名 件 份 篇 座 处 所 户 台 套 辆 张 起 宗 场次 人次'

/** Words directly before a unit that makes no sense without a number between: 增长%, 工作人员名, 新增家. */
export const uncountedWords = createMatcher(
  [...pairs, ...counters.split(' ').map((unit) => [unit, verbs] as const)].flatMap(([unit, words]) =>
    words.split(' ').map((word) => ({ term: `${word}${unit}`, word, unit })),
  ),
)
