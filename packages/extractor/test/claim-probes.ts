/**
 * Phrases and the claims in them: text | kind | min | max | approximation | unit | metric | role; `-` stands for nothing.
 */
export const claimProbes = `
组织召开镇党委会议26次。
  26次 | count | 26 | 26 | exact | 次 | 镇党委会议 | level
全年共办理收文5000余件。
  5000余件 | count | 5000 | - | over | 件 | 收文 | level
制发文件419份，起草各类文稿600余篇。
  419份 | count | 419 | 419 | exact | 份 | 制发文件 | level
  600余篇 | count | 600 | - | over | 篇 | 起草各类文稿 | level
开展志愿服务活动70余场次。
  70余场次 | count | 70 | - | over | 场次 | 志愿服务活动 | level
签订《个人廉政承诺书》71份、《家属助廉承诺书》54份。
  71份 | count | 71 | 71 | exact | 份 | 《个人廉政承诺书》 | level
  54份 | count | 54 | 54 | exact | 份 | 《家属助廉承诺书》 | level
起草会议纪要、工作方案、通知公告等文件30余件。
  30余件 | count | 30 | - | over | 件 | 起草会议纪要、工作方案、通知公告等文件 | level
牵头完成上级调研督导等重大活动24人次。
  24人次 | count | 24 | 24 | exact | 人次 | 重大活动 | level
协调解决用水、用电等方面困难100余项。
  100余项 | count | 100 | - | over | 项 | 协调解决用水、用电等方面困难 | level
4名领导干部按时报告了个人重要事项。
  4名 | count | 4 | 4 | exact | 名 | 领导干部按时报告了个人重要事项 | level
3家企业主板上市，5家企业挂牌科创板。
  3家 | count | 3 | 3 | exact | 家 | 企业主板上市 | level
  5家 | count | 5 | 5 | exact | 家 | 企业挂牌科创板 | level
为150余名党员讲授专题党课3场。
  150余名 | count | 150 | - | over | 名 | 党员 | level
  3场 | count | 3 | 3 | exact | 场 | 讲授专题党课 | level
收缴党费15万余元。
  15万余元 | money | 150000 | - | over | 元 | 收缴党费 | level
落实帮扶资金30亿元。
  30亿元 | money | 3000000000 | 3000000000 | exact | 元 | 落实帮扶资金 | level
投入10余万元改造村道。
  10余万元 | money | 100000 | - | over | 元 | 投入改造村道 | level
一般公共预算收入完成27.7亿元、下降7.3%。
  27.7亿元 | money | 2770000000 | 2770000000 | exact | 元 | 一般公共预算收入 | level
  7.3% | percentage | -7.3 | -7.3 | exact | % | 一般公共预算收入 | change
地区生产总值412.68亿元，同比增长5.6%。
  412.68亿元 | money | 41268000000 | 41268000000 | exact | 元 | 地区生产总值 | level
  5.6% | percentage | 5.6 | 5.6 | exact | % | 地区生产总值 | change
税收收入34.1亿元，增长25%。
  34.1亿元 | money | 3410000000 | 3410000000 | exact | 元 | 税收收入 | level
  25% | percentage | 25 | 25 | exact | % | 税收收入 | change
比全省平均水平高0.4个百分点。
  0.4个百分点 | percentage-point | 0.4 | 0.4 | exact | 个百分点 | - | change
森林覆盖率由31.2%提高到33.5%，提高2.3个百分点。
  31.2% | percentage | 31.2 | 31.2 | exact | % | 森林覆盖率 | level
  33.5% | percentage | 33.5 | 33.5 | exact | % | 森林覆盖率 | level
  2.3个百分点 | percentage-point | 2.3 | 2.3 | exact | 个百分点 | 森林覆盖率 | change
失业率控制在5.5%以内。
  5.5%以内 | percentage | - | 5.5 | at-most | % | 失业率 | level
粮食产量稳定在38万吨以上。
  38万吨以上 | measure | 380000 | - | at-least | 吨 | 粮食产量 | level
公用经费比上年减少77万元。
  77万元 | money | -770000 | -770000 | exact | 元 | 公用经费 | change
会议数量压减超过10%。
  超过10% | percentage | - | -10 | under | % | 会议数量 | change
云溪、澄江两县产值分别增长8.1%、6.4%。
  8.1% | percentage | 8.1 | 8.1 | exact | % | 云溪产值 | change
  6.4% | percentage | 6.4 | 6.4 | exact | % | 澄江两县产值 | change
有色、化工、建材产量分别增长7.8%、4.8%和9.9%。
  7.8% | percentage | 7.8 | 7.8 | exact | % | 有色产量 | change
  4.8% | percentage | 4.8 | 4.8 | exact | % | 化工产量 | change
  9.9% | percentage | 9.9 | 9.9 | exact | % | 建材产量 | change
增值税12.8亿元、房产税9.5亿元，分别增长10.8%、2.5%。
  12.8亿元 | money | 1280000000 | 1280000000 | exact | 元 | 增值税 | level
  9.5亿元 | money | 950000000 | 950000000 | exact | 元 | 房产税 | level
  10.8% | percentage | 10.8 | 10.8 | exact | % | 增值税 | change
  2.5% | percentage | 2.5 | 2.5 | exact | % | 房产税 | change
分别拉动经济增长0.5、2.6和2.5个百分点。
  0.5 | percentage-point | 0.5 | 0.5 | exact | 个百分点 | 经济增长 | change
  2.6 | percentage-point | 2.6 | 2.6 | exact | 个百分点 | 经济增长 | change
  2.5个百分点 | percentage-point | 2.5 | 2.5 | exact | 个百分点 | 经济增长 | change
三次产业结构为4.0∶37.7∶58.3。
  4.0∶37.7∶58.3 | multiple | 4 | 4 | exact | - | 三次产业结构 | level
群众满意率达百分之九十八点五。
  百分之九十八点五 | percentage | 98.5 | 98.5 | exact | % | 群众满意率 | level
人口自然增长率降到千分之六点一。
  千分之六点一 | percentage | 0.61 | 0.61 | exact | ‰ | 人口自然增长率 | level
三分之二的村通了客车。
  三分之二 | fraction | 0.6666666666666666 | 0.6666666666666666 | exact | - | 村通了客车 | share
近三成农户参与合作社。
  近三成 | percentage | - | 30 | under | 成 | 农户参与合作社 | share
七八成的企业恢复生产。
  七八成 | percentage | 70 | 80 | range | 成 | 企业恢复生产 | share
出口总额增长1.2倍。
  1.2倍 | multiple | 1.2 | 1.2 | exact | 倍 | 出口总额 | change
经济总量比五年前翻一番。
  一番 | multiple | 1 | 1 | exact | 番 | 经济总量 | change
产值实现翻番。
  翻番 | multiple | 1 | 1 | exact | 番 | 产值 | change
信息刊发量为去年同期的2倍有余。
  2倍有余 | multiple | 2 | - | over | 倍 | 信息刊发量 | change
产业规模居全国第3位。
  全国第3位 | rank | 3 | 3 | exact | 位 | 产业规模 | level
综合排名全省第二。
  全省第二 | rank | 2 | 2 | exact | - | 综合 | level
水产品产量位居中部地区第1。
  中部地区第1 | rank | 1 | 1 | exact | - | 水产品产量 | level
增速分别居全市第5位、第8位。
  全市第5位 | rank | 5 | 5 | exact | 位 | 增速 | level
  第8位 | rank | 8 | 8 | exact | 位 | 增速 | level
单位能耗为1.0439吨标准煤/万元。
  1.0439吨标准煤/万元 | measure | 1.0439 | 1.0439 | exact | 吨标准煤/万元 | 单位能耗 | level
细颗粒物平均浓度27微克/立方米。
  27微克/立方米 | measure | 27 | 27 | exact | 微克/立方米 | 细颗粒物平均浓度 | level
新建高标准农田3.5万亩。
  3.5万亩 | measure | 35000 | 35000 | exact | 亩 | 新建高标准农田 | level
整治河道12.5公里。
  12.5公里 | measure | 12.5 | 12.5 | exact | 公里 | 整治河道 | level
平均办理时限压缩到3个工作日内。
  3个工作日内 | duration | - | 3 | at-most | 工作日 | 办理时限 | level
试点为期两年半。
  两年半 | duration | 2.5 | 2.5 | exact | 年 | 试点为期 | level
活动历时4小时。
  4小时 | duration | 4 | 4 | exact | 小时 | 活动历时 | level
考核得分96.5分。
  96.5分 | score | 96.5 | 96.5 | exact | 分 | 考核得分 | level
居民消费价格指数为101.2。
  101.2 | measure | 101.2 | 101.2 | exact | - | 居民消费价格指数 | level
惠及43万儿童。
  43万儿童 | count | 430000 | 430000 | exact | 儿童 | 儿童 | level
平台用户超1亿。
  超1亿 | count | 100000000 | - | over | - | 平台用户 | level
排查隐患*处，整改**处。
  *处 | count | - | - | exact | 处 | 排查隐患 | level
  **处 | count | - | - | exact | 处 | 整改 | level
收文办理XX件，发放补助**余元。
  XX件 | count | - | - | exact | 件 | 收文办理 | level
  **余元 | money | - | - | over | 元 | 补助 | level
就业人数增长X.X%。
  X.X% | percentage | - | - | exact | % | 就业人数 | change
培训5—8次，每次2至3天。
  5—8次 | count | 5 | 8 | range | 次 | 培训 | level
  2至3天 | duration | 2 | 3 | range | 天 | 培训 | level
投资13—17亿元。
  13—17亿元 | money | 1300000000 | 1700000000 | range | 元 | 投资 | level
增长5%～7%。
  5%～7% | percentage | 5 | 7 | range | % | - | change
走访三四十户群众。
  三四十户 | count | 30 | 40 | range | 户 | 群众 | level
上万名群众到场观看。
  上万名 | count | 10000 | - | over | 名 | 群众到场观看 | level
近千人参加培训。
  近千人 | count | - | 1000 | under | 人 | 参加培训 | level
１２件提案全部办结，办复率１００％。
  １２件 | count | 12 | 12 | exact | 件 | 提案全部办结 | level
  １００％ | percentage | 100 | 100 | exact | ％ | 办复率 | level
发放补贴1,250.5万元。
  1,250.5万元 | money | 12505000 | 12505000 | exact | 元 | 补贴 | level
机关干部一百二十三人。
  一百二十三人 | count | 123 | 123 | exact | 人 | 机关干部 | level
工资总额五千三百万元。
  五千三百万元 | money | 53000000 | 53000000 | exact | 元 | 工资总额 | level
刊发稿件60篇（其中，省级媒体9篇，市级媒体51篇）。
  60篇 | count | 60 | 60 | exact | 篇 | 刊发稿件 | level
  9篇 | count | 9 | 9 | exact | 篇 | 省级媒体 | share
  51篇 | count | 51 | 51 | exact | 篇 | 市级媒体 | share
债务余额191.3亿元，其中，一般债务54.5亿元，专项债务136.8亿元。
  191.3亿元 | money | 19130000000 | 19130000000 | exact | 元 | 债务余额 | level
  54.5亿元 | money | 5450000000 | 5450000000 | exact | 元 | 一般债务 | share
  136.8亿元 | money | 13680000000 | 13680000000 | exact | 元 | 专项债务 | share
民生支出53.26亿元，占一般公共预算支出的79.0%。
  53.26亿元 | money | 5326000000 | 5326000000 | exact | 元 | 民生支出 | level
  79.0% | percentage | 79 | 79 | exact | % | 民生支出占一般公共预算支出 | share
每季度不少于1次专题学习。
  不少于1次 | count | 1 | - | at-least | 次 | 专题学习 | level
落实24小时值班制度。
  24小时 | duration | 24 | 24 | exact | 小时 | 值班制度 | level
力争全年招商签约项目20个以上。
  20个以上 | count | 20 | - | at-least | 个 | 招商签约项目 | target
年初预算安排120万元，实际支出98.5万元。
  120万元 | money | 1200000 | 1200000 | exact | 元 | 预算安排 | level
  98.5万元 | money | 985000 | 985000 | exact | 元 | 预算安排 | level
2024年主要预期目标是：规模工业增加值增长6%左右；居民收入增长5%。
  6%左右 | percentage | 6 | 6 | about | % | 规模工业增加值 | target
  5% | percentage | 5 | 5 | exact | % | 居民收入 | target
较“十三五”末增加18个。
  18个 | count | 18 | 18 | exact | 个 | - | change
约有1200人次受益。
  1200人次 | count | 1200 | 1200 | about | 人次 | 受益 | level
不足50户的村有3个。
  不足50户 | count | - | 50 | under | 户 | - | level
  3个 | count | 3 | 3 | exact | 个 | 不足50户的村 | level
不超过200元的一次性补助。
  不超过200元 | money | - | 200 | at-most | 元 | 一次性补助 | level
至少2名民警在岗。
  至少2名 | count | 2 | - | at-least | 名 | 民警在岗 | level
气温降至-5.5℃。
  -5.5℃ | measure | -5.5 | -5.5 | exact | ℃ | 气温 | level
增速为-1.8%。
  -1.8% | percentage | -1.8 | -1.8 | exact | % | 增速 | change
处理12345平台转办件87件。
  87件 | count | 87 | 87 | exact | 件 | 处理12345平台转办件 | level
办理13710督办件51件。
  51件 | count | 51 | 51 | exact | 件 | 13710督办件 | level
开通5G基站120个。
  120个 | count | 120 | 120 | exact | 个 | 开通5G基站 | level
“两优一先”表彰对象36名。
  36名 | count | 36 | 36 | exact | 名 | “两优一先”表彰对象 | level
每万人拥有病床62张。
  62张 | count | 62 | 62 | exact | 张 | 每万人拥有病床 | level
人均公园绿地面积14.2平方米。
  14.2平方米 | measure | 14.2 | 14.2 | exact | 平方米 | 人均公园绿地面积 | level
奖励个人3000元、集体1万元。
  3000元 | money | 3000 | 3000 | exact | 元 | 奖励个人 | level
  1万元 | money | 10000 | 10000 | exact | 元 | 集体 | level
日均客流量3.2万人次。
  3.2万人次 | count | 32000 | 32000 | exact | 人次 | 日均客流量 | level
存栏生猪48.72万头，下降1.8%。
  48.72万头 | count | 487200 | 487200 | exact | 头 | 存栏生猪 | level
  1.8% | percentage | -1.8 | -1.8 | exact | % | 存栏生猪 | change
接待游客突破300万人次。
  突破300万人次 | count | 3000000 | - | over | 人次 | 接待游客 | level
检查企业276家（次）。
  276家（次） | count | 276 | 276 | exact | 家（次） | 检查企业 | level
学校46所中，村小有21所。
  46所 | count | 46 | 46 | exact | 所 | 学校 | level
  21所 | count | 21 | 21 | exact | 所 | 村小 | level
总投资1.2万亿元。
  1.2万亿元 | money | 1200000000000 | 1200000000000 | exact | 元 | 总投资 | level
进出口总值35.6亿美元。
  35.6亿美元 | money | 3560000000 | 3560000000 | exact | 美元 | 进出口总值 | level
新增学位3200个，净增教师118名。
  3200个 | count | 3200 | 3200 | exact | 个 | 新增学位 | level
  118名 | count | 118 | 118 | exact | 名 | 净增教师 | level
4件已办结，剩余2件正在办理。
  4件 | count | 4 | 4 | exact | 件 | 已办结 | level
  2件 | count | 2 | 2 | exact | 件 | 剩余 | level
新安装６，０００千瓦发电机组两台。
  ６，０００千瓦 | measure | 6000 | 6000 | exact | 千瓦 | 发电机组 | level
  两台 | count | 2 | 2 | exact | 台 | 发电机组 | level
迈上5万亿元台阶。
  5万亿元 | money | 5000000000000 | 5000000000000 | exact | 元 | 台阶 | level
全市完成植树45万株左右。
  45万株左右 | count | 450000 | 450000 | about | 株 | 植树 | level
平均每人每年消费1.2万元。
  1.2万元 | money | 12000 | 12000 | exact | 元 | 消费 | level
全年累计减少支出60余万元。
  60余万元 | money | 600000 | - | over | 元 | 减少支出 | level
满意度提升到96.8%，比上年提高1.3个百分点。
  96.8% | percentage | 96.8 | 96.8 | exact | % | 满意度 | level
  1.3个百分点 | percentage-point | 1.3 | 1.3 | exact | 个百分点 | 满意度 | change
困难党员21名，占党员总数的3.5%。
  21名 | count | 21 | 21 | exact | 名 | 困难党员 | level
  3.5% | percentage | 3.5 | 3.5 | exact | % | 困难党员占党员总数 | share
新增规上企业由81家增加到92家。
  81家 | count | 81 | 81 | exact | 家 | 新增规上企业 | level
  92家 | count | 92 | 92 | exact | 家 | 新增规上企业 | level
出栏肉牛10万头、肉羊32万只。
  10万头 | count | 100000 | 100000 | exact | 头 | 出栏肉牛 | level
  32万只 | count | 320000 | 320000 | exact | 只 | 肉羊 | level
安排资金2000万元用于危桥改造。
  2000万元 | money | 20000000 | 20000000 | exact | 元 | 安排资金用于危桥改造 | level
每半年开展一次集中督查。
老旧小区改造开工率百分之六十到七十。
  百分之六十到七十 | percentage | 60 | 70 | range | % | 老旧小区改造开工率 | level
超亿元项目12个，过百亿元企业3家。
  超亿元 | money | 100000000 | - | over | 元 | 项目 | level
  12个 | count | 12 | 12 | exact | 个 | 项目 | level
  3家 | count | 3 | 3 | exact | 家 | 过百亿元企业 | level
引进亿元以上项目79个。
  79个 | count | 79 | 79 | exact | 个 | 引进亿元以上项目 | level
城市、农村低保标准分别提高到8640元、5880元，增幅分别为6.2%、8.9%。
  8640元 | money | 8640 | 8640 | exact | 元 | 城市低保标准 | level
  5880元 | money | 5880 | 5880 | exact | 元 | 农村低保标准 | level
  6.2% | percentage | 6.2 | 6.2 | exact | % | 城市低保标准 | change
  8.9% | percentage | 8.9 | 8.9 | exact | % | 农村低保标准 | change
城乡居民收入同比增长7.8%和13.4%。
  7.8% | percentage | 7.8 | 7.8 | exact | % | 城乡居民收入 | change
  13.4% | percentage | 13.4 | 13.4 | exact | % | 城乡居民收入 | change
城乡居民人均可支配收入分别完成34178元、14686元。
  34178元 | money | 34178 | 34178 | exact | 元 | 城乡居民人均可支配收入 | level
  14686元 | money | 14686 | 14686 | exact | 元 | 城乡居民人均可支配收入 | level
销售收入突破百亿元。
  突破百亿元 | money | 10000000000 | - | over | 元 | 销售收入 | level
上亿市场主体持续活跃。
合作社由不足百个发展到1735个。
  不足百个 | count | - | 100 | under | 个 | 合作社 | level
  1735个 | count | 1735 | 1735 | exact | 个 | 合作社 | level
全县生产原煤九百万吨；纱三十五万吨，增长百分之六；钢三百九十万吨，增长5%。
  九百万吨 | measure | 9000000 | 9000000 | exact | 吨 | 生产原煤 | level
  三十五万吨 | measure | 350000 | 350000 | exact | 吨 | 纱 | level
  百分之六 | percentage | 6 | 6 | exact | % | 纱 | change
  三百九十万吨 | measure | 3900000 | 3900000 | exact | 吨 | 钢 | level
  5% | percentage | 5 | 5 | exact | % | 钢 | change
云溪县低保标准、护林员补贴和公岗工资逐年提高，月人均分别提高35元、40元和60元。
  35元 | money | 35 | 35 | exact | 元 | 云溪县低保标准 | change
  40元 | money | 40 | 40 | exact | 元 | 护林员补贴 | change
  60元 | money | 60 | 60 | exact | 元 | 公岗工资 | change
家庭农场由十年前的不足百家发展到目前的826家。
  不足百家 | count | - | 100 | under | 家 | 家庭农场 | level
  826家 | count | 826 | 826 | exact | 家 | 家庭农场 | level
河道巡查由每年1次增加到每季度1次。
  1次 | count | 1 | 1 | exact | 次 | 河道巡查 | level
  1次 | count | 1 | 1 | exact | 次 | 河道巡查 | level
开办时间从两个月以上压缩到目前的3个工作日以内。
  两个月以上 | duration | 2 | - | at-least | 个月 | 开办时间 | level
  3个工作日以内 | duration | - | 3 | at-most | 工作日 | 开办时间 | level
全县工农业总产值12亿元，在1979到1983年平均每年递增7.9%的基础上，比上年增长14.2%。
  12亿元 | money | 1200000000 | 1200000000 | exact | 元 | 工农业总产值 | level
  7.9% | percentage | 7.9 | 7.9 | exact | % | 工农业总产值 | change
  14.2% | percentage | 14.2 | 14.2 | exact | % | 工农业总产值 | change
改造3个水厂，接报后30分钟内到达现场。
  3个 | count | 3 | 3 | exact | 个 | 改造水厂 | level
  30分钟内 | duration | - | 30 | at-most | 分钟 | 到达现场 | level
城镇化率、绿化率分别提高2.7个、2个百分点。
  2.7个 | percentage-point | 2.7 | 2.7 | exact | 个百分点 | 城镇化率 | change
  2个百分点 | percentage-point | 2 | 2 | exact | 个百分点 | 绿化率 | change
新建3个、改建5个百货市场。
  3个 | count | 3 | 3 | exact | 个 | 新建 | level
  5个 | count | 5 | 5 | exact | 个 | 改建百货市场 | level
土壤有机质达到27克/千克。
  27克/千克 | measure | 27 | 27 | exact | 克/千克 | 土壤有机质 | level
人均预期寿命79.4岁，参保人员平均年龄42岁。
  79.4岁 | duration | 79.4 | 79.4 | exact | 岁 | 人均预期寿命 | level
  42岁 | measure | 42 | 42 | exact | 岁 | 参保人员平均年龄 | level
干部集中学习20次、40学时。
  20次 | count | 20 | 20 | exact | 次 | 干部集中学习 | level
  40学时 | duration | 40 | 40 | exact | 学时 | 干部集中学习 | level
单位产值能耗约降1.2%，工业用能约占三成。
  1.2% | percentage | -1.2 | -1.2 | about | % | 单位产值能耗 | change
  三成 | percentage | 30 | 30 | about | 成 | 工业用能 | share
落实节约降耗措施12项。
  12项 | count | 12 | 12 | exact | 项 | 落实节约降耗措施 | level
在两年多时间内完成整改。
  两年多 | duration | 2 | - | over | 年 | - | level
`
