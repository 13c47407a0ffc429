/** Lengths of time. */
export const durations = `
接触时长⟦超三小时⟧ | duration 3.. 小时 over
工期⟦3年⟧ | duration 3 年
工期⟦3个月⟧ | duration 3 个月
工期⟦三个月⟧ | duration 3 个月
工期⟦两个半月⟧ | duration 2.5 个月
工期⟦一年半⟧ | duration 1.5 年
工期⟦半年⟧ | duration 0.5 年
工期⟦10个月左右⟧ | duration 10 个月 about
工期⟦不少于90天⟧ | duration 90.. 天 at-least
工期⟦120天以内⟧ | duration ..120 天 at-most
工期⟦一年零三个月⟧ | duration 15 个月
工期⟦2年零6个月⟧ | duration 30 个月
时长⟦2小时30分钟⟧ | duration 150 分钟
时长⟦两个半小时⟧ | duration 2.5 个小时
时长⟦半个小时⟧ | duration 0.5 个小时
时长⟦半小时⟧ | duration 0.5 小时
时长⟦90分钟⟧ | duration 90 分钟
入高速⟦不足十分钟⟧ | duration ..10 分钟 under
时长⟦45秒⟧ | duration 45 秒
时长⟦5个多小时⟧ | duration 5.. 个小时 over
时长⟦8个小时⟧ | duration 8 个小时
时长⟦3—5天⟧ | duration 3..5 天
时长⟦三至五天⟧ | duration 3..5 天
时长⟦三到五天⟧ | duration 3..5 天
时长⟦三五天⟧ | duration 3..5 天
时长⟦十几天⟧ | duration 10 天 about
时长⟦十余天⟧ | duration 10.. 天 over
限⟦15个工作日⟧办结 | duration 15 工作日
限⟦15个工作日内⟧办结 | duration ..15 工作日 at-most
限⟦5日内⟧办结 | duration ..5 日 at-most
限⟦48小时内⟧办结 | duration ..48 小时 at-most
限⟦24小时以内⟧办结 | duration ..24 小时 at-most
限⟦8小时内⟧办结 | duration ..8 小时 at-most
限⟦七个工作日⟧办结 | duration 7 工作日
办理时间缩短⟦2周⟧ | duration -2 周
办理时间缩短⟦两周⟧ | duration -2 周
办理时间缩短⟦1个季度⟧ | duration -1 个季度
坚守⟦40余天⟧ | duration 40.. 天 over
坚守⟦两个多月⟧ | duration 2.. 个月 over
坚守⟦2个学期⟧ | duration 2 个学期
历时⟦近3个月⟧ | duration ..3 个月 under
历时⟦近两年⟧ | duration ..2 年 under
累计服务⟦1.2万小时⟧ | duration 12000 小时
累计学习⟦56学时⟧ | duration 56 学时
人均预期寿命⟦78.2岁⟧ | duration 78.2 岁
排放达标天数⟦340天⟧ | duration 340 天
防洪标准由⟦五年一遇⟧提高到⟦五十年一遇⟧ | duration 5 年一遇 | duration 50 年一遇
用⟦三年⟧时间整治河道 | duration 3 年
建国⟦三十周年⟧ | duration 30 周年
大桥提前⟦3个月⟧合龙 | duration 3 个月
`
