/** Words that nobody doubles for effect, and that begin no longer word which could follow them. */
export const neverDoubled = new Set(
  '推进 加强 开展 落实 实施 完善 提升 促进 推动 强化 进行 坚持 深化 加快 提高 认真 积极 全面 扎实 切实 严格 及时 不断 持续 有效 做好 完成 召开 印发 进一步'.split(
    ' ',
  ),
)

/** Nouns of reports; doubled on purpose by nobody, but the second may begin a longer word: 支持发展|发展中地区. */
export const nouns = new Set(
  (
    '工作 建设 发展 经济 社会 管理 服务 企业 项目 政府 群众 改革 创新 安全 投资 市场 产业 生态 环境 教育 医疗 文化 政策 制度 机制 能力 水平 ' +
    '干部 人民 城市 农村 农业 工业 国家 重点 会议 文件 问题 任务 目标 措施 活动 培训 检查 情况 计划 规划 资金 收入 支出 预算 财政 金融 贸易 ' +
    '消费 科技 技术 人才 质量 效率 效益 结构 体系 平台 基础 设施 工程 交通 能源 资源 土地 水利 电力 卫生 健康 保障 就业 保险 住房 民生 治理 ' +
    '监督 监管 执法 法治 司法 宣传 组织 党员 党建 支部 学习 调研 领导 责任 纪律 作风 信访 应急 救援 防控 风险 矛盾 旅游 乡村 振兴 扶贫 开放 ' +
    '合作 交流 协调 督查 督办 考核 评估 审计 统计 数据 信息 系统 网络 网格 档案 公文 材料 报告 总结 意见 方案 办法 规定 标准 程序 流程 单位 ' +
    '部门 机关 机构 人员 职工 居民 农民 学生 教师 专家 代表 委员 增长 下降 实现 运行 规模 总量 比重 支持 保护 推广 整治 排查 整改 优化 创建'
  ).split(' '),
)
/** What makes a longer word of a noun: 发展中, 政府性, 创新型. */
export const endings = '中性型化部局厅委业家者区率群圈币员力级线点科室站院所法'
