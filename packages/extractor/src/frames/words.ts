import { affixes } from './affix.ts'

/*
 * Words of the clause around a quantity, by the part they play in it. They are grammar, not subject matter: what is
 * listed here is never what is measured.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Between what is measured and its number: 收入|完成|27.7亿元, 面积|达到|. */
export const linking = affixes(
  list(`
  达到 达到了 达 达成 达致 已达 已达到 高达 多达 长达 可达 为 是 系 均为 均达 均达到 均 有 共有 共 共计 合计 总计 计 累计 累计达 累计达到 累计为 总数达 总数为
  完成 实现 完成了 实现了 约为 约达 仅 仅为 仅有 已 已有 已经 稳定在 保持在 稳定保持在 维持在 控制在 压降在 达到了 分别 分别为 分别达 分别达到 分别是 分别有 分别完成 分别实现
  突破 突破了 超过 超 超过了 连续 已连续 首次突破 首次超过 成功突破 率先突破 达标 了 将 将达 将达到 可 能 能够 预计 预计达 预计达到 预计为 力争 力争达到 争取 确保 要 由 从 自 由原来的 从原来的 由上年的 从上年的 由上年同期的 从上年同期的 至 到 在 以 等 的 各 每 平均 平均为 平均达 人均 大约 年均 也 又 还 再 都 就 只 只有 才 最高 最高达 最高可达 最低 最多 最多达 合计为 合计达 共达 总共 总计达 现有 翻 升至 上升至 提升至 提升到 上升到 前移至 跃升至 升到 接近 逼近 迈上 跨上 站上 迈过 跨越 越过 冲破 不低于 不少于 不高于 不超过
`),
)

/** Between what is ranked and its rank: 规模|居|全国第3位. Elsewhere these characters belong to nouns (列车, 居民, 收获). */
export const rankLinking = affixes(
  list(
    '居 位居 位列 列 蝉联 跻身 迈入 荣登 登上 排名 排 排在 名列 稳居 跃居 获 荣获 获得 保持 保持在 落在 处于 位次 列为',
  ),
)

/** A fresh level reached by a change: 增加到, 降至. The quantity is the level. */
export const reached = affixes(
  list(`
  增加 增长 提高 提升 上升 上涨 扩大 攀升 回升 升高 跃升 增 升 下降 减少 降低 回落 压减 压缩 压降 压低 缩小 缩减 缩短 收窄 下滑 下跌 下调 上调 降 减 调整 调减
  延长 拓展 发展 扩展 增补 恢复 优化 精简 改善 放缓 加快 整合 合并 前移 后移
`).flatMap((verb) => ['到', '至', '为', '到了', '至了'].map((end) => verb + end)),
)

/** Words of time and sum that open a clause. */
export const opening = affixes(
  list(`
 每年 每月 每季度 每周 每天 每日 每半年 每次 每人 每户 每期 每学期 其中 其中： 例如 如 经过 包括 包含 同时 另外 此外 另 另有 还有 以及 及 和 与 并 且 而 但 还 也 又 再 则 就 即 特别是 尤其是 主要是 主要有 主要 分别是 具体 具体为
 全年 全年共 上半年 下半年 今年 今年以来 去年 上年 上年度 本年 本年度 当年 年内 年末 年底 年初 目前 至今 当前 现 截至目前 截止目前 截至年底 截至年末 期间 同期 近年来 五年来 一年来 半年来 三年来 今年共 我们 我局 我市 我县 我区 我省 我单位 我办 我委 我镇 我街道 我乡 我院 我校 本市 本县 本区 本级 市本级 县本级 区本级 省本级 本单位 本部门 全市 全省 全县 全区 全国 全旗 全州 全盟 全镇 全乡 全街道 全村 全局 全系统 全院 全校 全州 全球 园区 辖区 区内 县内 市内 省内 境内 县域 各地 各级 各部门 各单位 办公室 单位 机关
 共 共计 一共 总共 累计 累计共 总计 合计 先后 陆续 相继 已 已经 均 都 全部 首次 连续 持续 不断 进一步 及时 认真 积极 主动 深入 扎实 切实 全面 大力 着力 全力 努力 顺利 圆满 有效 有力 有序 精心 科学 统筹 牵头 带头 协助 配合 重点 广泛 充分 多次 定期 不定期 现场 专门 新 至少 平均 大约 约 预计 将 拟 要 力争 争取 确保 分 另外有 从而 但是 可是 然而 不过 而且 并且 可以 因此 因而 所以 那么 于是 由此 为此 至于 如果 只要 例如 比如 最突出的如 却 便 我国 去年底 去年末 今年底 今年末 上年末 上年底 年初 本世纪末 前者 后者 最近 现在 使 使得 让 把 现已 共有 现有 设有 有 达 达到 分别 按时 按期 按照规定 按规定 稳步 稳妥 高质量 高标准 高水平 高效 严格 督促 保质保量 圆满完成 顺利完成 如期 提前 超额
`),
)

/** Verbs that only say that something took place: 召开|党委会议, 开展|宣讲活动. Cut away wherever they stand. */
export const lightVerbs = affixes(
  list(`
  组织召开 组织举办 组织开展 组织实施 承办召开 筹备召开 召开 举办 举行 承办 主办 协办 开展 开展了 召开了 举办了 进行 进行了 撰写 编写 编印 编发 编制 实施 实施了 组织 组织了 完成 完成了 实现 建立 建成 建成了 打造 创建 创建成 订制 印制 签订 与 宣传 参加 组建 拥有 设立 设置 重新设置 梳理 办理 承接 承担 提出 推出 策划 举行了 参与
`),
)

/** Light verbs that begin no noun, so that they may be cut inside a phrase: 对…|进行|消毒作业. */
export const unmistakable = affixes(
  list(
    `召开 召开了 组织召开 举办 举办了 举行 举行了 组织举办 组织开展 开展 开展了 进行 进行了 撰写 编印 编发 订制 签订 赠与 整理编印 组织实施 累计建成 累计 先后 共计 累计开展 发放 领取 印发 刊播 已有 已经有 还有 现有 设有 建有 共有`,
  ),
)

/** Verbs with a meaning of their own: the phrase begins with them, and keeps them before a general noun. */
export const contentVerbs = affixes(
  list(`
  研究 审议 接待 处理 办结 受理 起草 制发 报送 上报 发布 刊发 刊登 转发 推送 收缴 收到 新建 改建 扩建 新增 征订 解决 协调解决 检查 排查 整改 化解 调解 查处 走访 慰问 救助 资助 帮扶 落实 争取 拨付 投入 安排 下达 引进 推广 推荐 选派 选拔 评选 表彰 讲 讲授 观看 抽查 巡查 督办 督查 审核 审批 提出 征集 收集 采集 成立 修订 制定 制作 悬挂 张贴 回复 答复 接访 接听 公示 主动公开 公开 删除 规范 申领 抽调 申报 推进和落实 推进 发展 接转 确定 调入 动用 出让 发行 调出 迎接 使用 保障 培育 认定 获得 荣获 取得 争创 淘汰 关停 整治 拆除 改造 修复 治理 种植 栽植 绿化 硬化 新修 维修 更换 清理 清运 处置 调处 侦破 破获 抓获 执行 审结 立案 移送 约谈 问责 处分 诫勉 通报 挽回 追缴 核销 减免 减税 发放贷款 兑现 化解 偿还 归还 盘活 清偿 拿出 发放 用好 增发 减税 降费 让利 减负 筹措 筹集 减轻 节约 采购 招聘 录用 引育 培养 接收 选聘 聘请 帮助 兜底 覆盖 惠及 服务 受益 转移 带动
`),
)

/** Coverbs: they open a phrase of place, means or object that is not what is measured. */
export const coverbs = affixes(
  list(
    `在 对 向 为 给 通过 利用 充分利用 按照 根据 围绕 针对 从 由 经 依托 借助 结合 到 以 用 凭借 会同 联合 配合 帮助 组织`,
  ),
)

/** Nouns too general to say alone what is measured: they keep their verb. */
export const generalNouns = affixes(
  list(
    `文件 材料 信息 产品 事项 困难 情况 问题 资料 任务 工作 各类事项 各类材料 各类文件 各类信息 各类问题 方面困难 等方面困难 人员 资金 项目 企业 意见 建议 意见建议 会议 活动 讲话 精神 时限 时间 流程 手续`,
  ),
)

/** What a noun phrase opens with and can do without. */
export const determiners = affixes(list(`各类 各项 各种 各级各类 多种 其他 其它 相关 有关 等`))

/** Adverbs between the subject and its verb: 工业总产值|仍然|比…增加. */
export const adverbials = affixes(
  list(`
  仍然 仍旧 仍 已经 首次 再次 率先 至少 实际 相应 大约 大致 约 大体 基本 总体 普遍 全部 全面 全年 当年 今年 去年 明年 上年 年内 年末 年底 期末 目前 近年来 连年 连续 持续 继续 不断 逐步
  逐年 逐季 逐月 明显 显著 大幅 大幅度 稳步 较快 快速 迅速 历史性 提前 超额 同步 双双 均 又 却 则 还 也 可以 可 可望 有望 能够 只要 只需 需 应 要 须 必须 需要 应当 最终 预计 拟 争取 力争 确保 累计 合计 平均 名义 竟 竟然
  人均月 人均每月 一律 多年 连续多年 远远 相当于 等于 每人 每户 每人每年 每人每月 就 又将 也将 还将 均已 现已 均有 普遍 整体 同期 每年 全省 全市 全国 各 都 各自 当月 合共 已
`),
)

/** What closes a phrase of circumstance that opened with 在, 自, 从, 到, 当 or 随: 在调整|初期, 自2010年|以来. */
export const circumfixClosers = affixes(
  list(`
  以来 之后 以后 之前 以前 期间 时期 初期 中期 末期 过程中 带动下 推动下 基础上 前提下 情况下 条件下 背景下 中 内 上 下 里 后 前 起 时 之际 之间 方面 开始 全国 全省 全市 全球 世界
  境内外 境内 境外 国内 省内 市内 同期 上半年 下半年
`),
)

/** Between what is measured and the whole it is told of: 完成了|计划的101%, 相当于|工资总额的…. */
export const relations = affixes(
  list(
    '相当于 等于 超额完成了 超额完成 增加到 提高到 上升到 下降到 降低到 减少到 完成了 完成 已经达到 已达到 达到 已达 是 仅为 约为 已占 占',
  ),
)

/** Nouns that say by themselves that something is measured, at the end of a phrase: 增长率, 产值, 货运量. */
export const measureNouns = affixes(
  list(`
  率 比重 比例 额 值 产量 总量 数量 销量 储量 流量 重量 容量 含量 运量 周转量 吞吐量 用量 交易量 保有量 发电量 消费量 排放量 库存量 存量 增量 播种量 收入 支出 面积 人数 户数 总数 件数 数 水平 价格 物价 指数 规模 成本 利润 贷款 存款 余额 税收 税
  工资 预算 购买力 出口 进口 人口 里程 长度 能力 浓度 强度 密度 增速 涨幅 增幅 降幅 投资 产出 能耗 单产 总产 单价 均价 标准 费 费用 经费 时间 时限
`),
)
