/** Percentages, tenths, permille and percentage points, however written. */
export const percentages = `
合格率⟦98.5%⟧ | percentage 98.5 %
合格率⟦98.5％⟧ | percentage 98.5 ％
合格率⟦98.5 %⟧ | percentage 98.5 %
合格率⟦９８．５％⟧ | percentage 98.5 ％
办结率⟦100%⟧ | percentage 100 %
办结率⟦百分之百⟧ | percentage 100 %
覆盖率达⟦百分之九十二⟧ | percentage 92 %
入户率达⟦百分之八十以上⟧ | percentage 80.. % at-least
到课率⟦百分之九十九点六⟧ | percentage 99.6 %
占比⟦百分之三十至四十⟧ | percentage 30..40 %
达标率⟦超过90%⟧ | percentage 90.. % over
达标率⟦90%以上⟧ | percentage 90.. % at-least
漏报率⟦不超过2%⟧ | percentage ..2 % at-most
漏报率⟦2%以下⟧ | percentage ..2 % at-most
入学率⟦近95%⟧ | percentage ..95 % under
损耗率⟦约3%⟧ | percentage 3 % about
损耗率⟦3%左右⟧ | percentage 3 % about
使用率⟦不足10%⟧ | percentage ..10 % under
使用率⟦不低于60%⟧ | percentage 60.. % at-least
使用率⟦至少60%⟧ | percentage 60.. % at-least
复种率⟦15%～30%⟧ | percentage 15..30 %
复种率⟦15%—30%⟧ | percentage 15..30 %
复种率⟦15%-30%⟧ | percentage 15..30 %
复种率⟦15%至30%⟧ | percentage 15..30 %
复种率⟦15～30%⟧ | percentage 15..30 %
复种率⟦20—34%⟧ | percentage 20..34 %
复种率⟦15%到30%⟧ | percentage 15..30 %
复种率⟦15—30％⟧ | percentage 15..30 ％
出生率⟦6.1‰⟧ | percentage 0.61 ‰
出生率⟦千分之六⟧ | percentage 0.6 ‰
本刊差错率为⟦万分之零点五⟧ | percentage 0.005 ‱
⟦三成⟧农户受益 | percentage 30 成
⟦近三成⟧农户受益 | percentage ..30 成 under
⟦逾七成⟧农户受益 | percentage 70.. 成 over
⟦超八成⟧农户受益 | percentage 80.. 成 over
⟦八成以上⟧农户受益 | percentage 80.. 成 at-least
⟦八成多⟧农户受益 | percentage 80.. 成 over
⟦约六成⟧农户受益 | percentage 60 成 about
⟦六成左右⟧农户受益 | percentage 60 成 about
⟦不足四成⟧农户受益 | percentage ..40 成 under
产量减少⟦一成半⟧ | percentage -15 成
收成有⟦八成五⟧。 | percentage 85 成
⟦五六成⟧的地块受旱 | percentage 50..60 成
⟦五至六成⟧的地块受旱 | percentage 50..60 成
⟦6成⟧的地块受旱 | percentage 60 成
占比上升⟦1.2个百分点⟧ | percentage-point 1.2 个百分点
占比上升⟦近2个百分点⟧ | percentage-point ..2 个百分点 under
占比上升⟦2至3个百分点⟧ | percentage-point 2..3 个百分点
占比上升⟦2—3个百分点⟧ | percentage-point 2..3 个百分点
占比上升⟦2个多百分点⟧ | percentage-point 2.. 个百分点 over
占比上升⟦两个百分点⟧ | percentage-point 2 个百分点
占比上升⟦一个百分点⟧ | percentage-point 1 个百分点
占比上升⟦０．８个百分点⟧ | percentage-point 0.8 个百分点
占比上升⟦1.1⟧、⟦2.3⟧、⟦4个百分点⟧ | percentage-point 1.1 个百分点 | percentage-point 2.3 个百分点 | percentage-point 4 个百分点
占比上升⟦1.1⟧和⟦2.3个百分点⟧ | percentage-point 1.1 个百分点 | percentage-point 2.3 个百分点
贷款利率上浮⟦25个基点⟧ | percentage-point 25 个基点
增速为⟦-1.8%⟧ | percentage -1.8 %
增速为⟦－1.8％⟧ | percentage -1.8 ％
增速为⟦−0.3%⟧ | percentage -0.3 %
增速为⟦负1.8%⟧ | percentage -1.8 %
回复率⟦0%⟧ | percentage 0 %
完成年度任务的⟦103.6%⟧ | percentage 103.6 %
占总数的⟦百分之六十五点四⟧ | percentage 65.4 %
脱贫率⟦100﹪⟧ | percentage 100 ﹪
到位率⟦大于等于95%⟧ | percentage 95.. % at-least
到位率⟦≥95%⟧ | percentage 95.. % at-least
逾期率⟦≤1%⟧ | percentage ..1 % at-most
逾期率⟦<1%⟧ | percentage ..1 % under
综合进度⟦86.4%⟧，好于去年 | percentage 86.4 %
及时率由⟦七成二⟧提高到⟦九成一⟧ | percentage 72 成 | percentage 91 成
`
