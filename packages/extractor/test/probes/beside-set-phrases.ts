/** Real quantities that look like a set phrase, contain one, or stand right beside one. */
export const besideSetPhrases = `
完成⟦3个⟧项目 | count 3 个
完成⟦三个⟧项目 | count 3 个
推进⟦三项⟧改革任务 | count 3 项
制定⟦十条⟧措施 | count 10 条
修订⟦八项⟧制度 | count 8 项
公布⟦十项⟧便民措施 | count 10 项
全年召开⟦三次⟧会议 | count 3 次
先后召开⟦六次⟧会议 | count 6 次
建成⟦四个⟧平台 | count 4 个
建成⟦两个⟧中心 | count 2 个
成立⟦五个⟧专班 | count 5 个
组建⟦三支⟧队伍 | count 3 支
新增⟦六家⟧单位 | count 6 家
配备⟦两名⟧专干 | count 2 名
开展⟦四轮⟧排查 | count 4 轮
举办⟦五期⟧讲座 | count 5 期
分为⟦四类⟧处理 | count 4 类
梳理⟦三张⟧清单 | count 3 张
办理⟦120件⟧ | count 120 件
接到⟦110起⟧警情 | count 110 起
救助⟦120人⟧ | count 120 人
受理⟦12345件⟧工单 | count 12345 件
受理12345热线工单⟦86件⟧ | count 86 件
排查⟦315家⟧商户 | count 315 家
落实三会一课制度⟦12次⟧ | count 12 次
三公经费支出⟦18.6万元⟧ | money 186000 元
整治四风问题⟦9起⟧ | count 9 起
一带一路项目⟦4个⟧ | count 4 个
九江港新增泊位⟦2个⟧ | count 2 个
三亚籍人员⟦5名⟧ | count 5 名
四川援建项目⟦7个⟧ | count 7 个
得分⟦三十分⟧ | score 30 分
产值⟦近千万元⟧ | money ..10000000 元 under
惠及⟦上千万人⟧ | count 10000000.. 人 over
规模扩大⟦一倍⟧ | multiple 1 倍
产量扩大⟦两倍⟧ | multiple 2 倍
良种覆盖⟦十分之九⟧ | fraction 0.9 -
工期压缩到⟦8小时以内⟧ | duration ..8 小时 at-most
工期压缩到⟦三十天⟧ | duration 30 天
值班⟦24小时⟧ | duration 24 小时
⟦七十五户⟧搬迁 | count 75 户
⟦九十三名⟧干部到岗 | count 93 名
⟦五十四处⟧隐患销号 | count 54 处
⟦八十一家⟧企业复工 | count 81 家
⟦二十一天⟧完成建设 | duration 21 天
发放⟦一百万元⟧ | money 1000000 元
发放⟦两千元⟧ | money 2000 元
新建三级公路⟦26公里⟧ | measure 26 公里
改造二级医院⟦2所⟧ | count 2 所
建成5G基站⟦300个⟧ | count 300 个
创建4A级景区⟦1家⟧ | count 1 家
获评三星级酒店⟦3家⟧ | count 3 家
引进500强企业⟦4家⟧ | count 4 家
评选十佳青年⟦10名⟧ | count 10 名
表彰三好学生⟦45人⟧ | count 45 人
`
