/** Places in an order and marks. */
export const ranksAndScores = `
总量居⟦全省第2位⟧ | rank 2 位
总量居⟦全国首位⟧ | rank 1 位
排名由⟦第12位⟧升至⟦第9位⟧ | rank 12 位 | rank 9 位
综合考评位列⟦前三⟧ | rank 1..3 -
综合考评列⟦全市第3名⟧ | rank 3 名
综合考评⟦全市第一⟧ | rank 1 -
综合考评排名⟦全市第二⟧ | rank 2 -
增幅居⟦全省前10位⟧ | rank 1..10 位
增幅跃居⟦全区第四⟧ | rank 4 -
增幅排⟦第6位⟧ | rank 6 位
增幅居⟦全市第五位⟧ | rank 5 位
增幅居⟦全市第3⟧、⟦第5⟧、⟦第8位⟧ | rank 3 位 | rank 5 位 | rank 8 位
排名前移⟦5位⟧ | rank 5 位
排名前移⟦2个位次⟧ | rank 2 个位次
规模居⟦西部地区第1⟧ | rank 1 -
考核得分⟦95分⟧ | score 95 分
考核得分⟦95.25分⟧ | score 95.25 分
考核得分⟦90分以上⟧ | score 90.. 分 at-least
考核得分⟦近90分⟧ | score ..90 分 under
平均⟦88.6分⟧ | score 88.6 分
人均积⟦15学分⟧ | score 15 学分
驾照记⟦6分⟧ | score 6 分
得分率排⟦第3⟧，好于预期 | rank 3 -
总分由上年的⟦第6位⟧上升到⟦第2位⟧ | rank 6 位 | rank 2 位
投诉量由上年同期的⟦第7位⟧降到⟦第9位⟧ | rank 7 位 | rank 9 位
考评由上年的⟦第五⟧前进⟦3位⟧ | rank 5 - | rank 3 位
各单位分列市直部门⟦第1位⟧、⟦第3位⟧和⟦第6位⟧ | rank 1 位 | rank 3 位 | rank 6 位
创新能力进到⟦第15位以内⟧ | rank ..15 位 at-most
单项力争⟦前五名⟧、保⟦第六名⟧ | rank 1..5 名 | rank 6 名
质量考评跻身⟦全省前三⟧ | rank 1..3 -
增速居⟦全国前六⟧（含并列） | rank 1..6 - range
`
