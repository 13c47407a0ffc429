/** Measures of length, area, volume, mass, energy and the rest, in Chinese words and in symbols. */
export const measures = `
面积⟦四平方公里⟧，四平市不算 | measure 4 平方公里
受灾⟦11901千公顷⟧ | measure 11901000 公顷
最大入库流量⟦2万立方米每秒⟧ | measure 20000 立方米每秒
生均占地⟦45.9平方米/生⟧，绿地⟦12平方米/床日⟧ | measure 45.9 平方米/生 | measure 12 平方米/床日
浓度⟦低于每立方米19微克⟧ | measure ..19 微克 under
建成住房⟦百万平方米⟧。 | measure 1000000 平方米
播种面积⟦38.5万亩⟧ | measure 385000 亩
绿化面积⟦120公顷⟧ | measure 120 公顷
建成区面积⟦16.8平方公里⟧ | measure 16.8 平方公里
建筑面积⟦3200平方米⟧ | measure 3200 平方米
建筑面积⟦3200㎡⟧ | measure 3200 ㎡
建筑面积⟦3200m2⟧ | measure 3200 m2
发电量⟦5.6亿千瓦时⟧ | measure 560000000 千瓦时
用电量⟦3200万度⟧ | measure 32000000 度
装机容量⟦20万千瓦⟧ | measure 200000 千瓦
装机容量⟦150兆瓦⟧ | measure 150 兆瓦
装机容量⟦150MW⟧ | measure 150 MW
装机容量⟦2×35万千瓦⟧ | measure 700000 千瓦
储能规模⟦100兆瓦时⟧ | measure 100 兆瓦时
能耗折合⟦1.5万吨标准煤⟧ | measure 15000 吨标准煤
单耗⟦0.45吨标准煤/万元⟧ | measure 0.45 吨标准煤/万元
硬化村道⟦26.4公里⟧ | measure 26.4 公里
硬化村道⟦26.4km⟧ | measure 26.4 km
新建渠道⟦800米⟧ | measure 800 米
堤高⟦3.5m⟧ | measure 3.5 m
路宽⟦6—8米⟧ | measure 6..8 米
最低气温⟦零下20℃⟧ | measure -20 ℃
最低气温⟦-5.5℃⟧ | measure -5.5 ℃
最高气温⟦38℃⟧ | measure 38 ℃
最高气温⟦38摄氏度以上⟧ | measure 38.. 摄氏度 at-least
流量⟦120立方米/秒⟧ | measure 120 立方米/秒
日供水⟦5万立方米⟧ | measure 50000 立方米
日供水⟦5万方⟧ | measure 50000 方
日供水⟦5万m³⟧ | measure 50000 m³
日处理污水⟦2万吨/日⟧ | measure 20000 吨/日
浓度⟦32微克/立方米⟧ | measure 32 微克/立方米
浓度⟦32μg/m³⟧ | measure 32 μg/m³
浓度⟦0.8mg/m³⟧ | measure 0.8 mg/m³
含量⟦0.5毫克/升⟧ | measure 0.5 毫克/升
含量⟦0.5mg/L⟧ | measure 0.5 mg/L
含量⟦27克/千克⟧ | measure 27 克/千克
亩产⟦520公斤⟧ | measure 520 公斤
单产⟦480公斤/亩⟧ | measure 480 公斤/亩
总产⟦12.6万吨⟧ | measure 126000 吨
总产⟦12万余吨⟧ | measure 120000.. 吨 over
总产⟦十二万吨⟧ | measure 120000 吨
总产⟦三千斤⟧ | measure 3000 斤
收购⟦5担⟧粮食 | measure 5 担
降雨量⟦560毫米⟧ | measure 560 毫米
噪声⟦52分贝⟧ | measure 52 分贝
噪声⟦52dB⟧ | measure 52 dB
电压等级⟦110千伏⟧ | measure 110 千伏
容量⟦63兆伏安⟧ | measure 63 兆伏安
压力⟦0.4MPa⟧ | measure 0.4 MPa
带宽⟦500Mbps⟧ | measure 500 Mbps
存储数据⟦3.2TB⟧ | measure 3.2 TB
算力规模⟦300PFLOPS⟧ | measure 300 PFLOPS
时速⟦350公里/小时⟧ | measure 350 公里/小时
货物周转量⟦8.2亿吨公里⟧ | measure 820000000 吨公里
旅客周转量⟦3.1亿人公里⟧ | measure 310000000 人公里
集装箱吞吐量⟦26万标箱⟧ | measure 260000 标箱
集装箱吞吐量⟦26万TEU⟧ | measure 260000 TEU
新增锅炉⟦20蒸吨⟧ | measure 20 蒸吨
减排⟦3.2万吨二氧化碳⟧ | measure 32000 吨二氧化碳
林地每公顷蓄积量⟦86立方米/公顷⟧ | measure 86 立方米/公顷
入伍平均年龄⟦22周岁⟧ | measure 22 周岁
海拔⟦3200米以上⟧ | measure 3200.. 米 at-least
深⟦近20米⟧ | measure ..20 米 under
居民消费价格指数⟦102.3⟧ | measure 102.3 -
采购经理指数为⟦50.2⟧，保持扩张 | measure 50.2 -
景气指数升至⟦101.6点⟧ | measure 101.6 点
库容⟦1.2亿立方⟧ | measure 120000000 立方
铺设光缆⟦260皮长公里⟧ | measure 260 皮长公里
综合指数为⟦3.68⟧，较上年的⟦3.91⟧下降 | measure 3.68 - | measure 3.91 -
各县综合指数在⟦2.74—3.52⟧之间 | measure 2.74..3.52 -
三县综合指数分别为⟦2.74⟧、⟦3.05⟧和⟦3.52⟧ | measure 2.74 - | measure 3.05 - | measure 3.52 -
营养状态指数为⟦46.8⟧（中营养） | measure 46.8 -
降水pH年均值⟦5.92⟧，好于上年 | measure 5.92 -
降尘量⟦3.6吨/平方公里·月⟧ | measure 3.6 吨/平方公里·月
剂量率⟦92—118纳戈瑞/小时⟧ | measure 92..118 纳戈瑞/小时
城乡收入倍差从⟦2.42⟧缩小至⟦2.12⟧。 | measure 2.42 - | measure 2.12 -
日上市量⟦1100—1200吨⟧ | measure 1100..1200 吨
批发价格指数预计在⟦108—110⟧之间 | measure 108..110 -
价格指数较3月份的⟦115.4⟧下降 | measure 115.4 -
建成⟦30万吨⟧级泊位 | measure 300000 吨
新增⟦千万吨⟧产能 | measure 10000000 吨
`
