/** Multiples, doublings, ratios and fractions. */
export const multiplesAndFractions = `
规模扩大⟦3倍⟧ | multiple 3 倍
规模扩大⟦两倍多⟧ | multiple 2.. 倍 over
规模扩大⟦2倍以上⟧ | multiple 2.. 倍 at-least
规模扩大⟦近2倍⟧ | multiple ..2 倍 under
规模扩大⟦1.5—2倍⟧ | multiple 1.5..2 倍
规模扩大⟦3至5倍⟧ | multiple 3..5 倍
规模扩大⟦一倍⟧ | multiple 1 倍
规模扩大⟦一倍半⟧ | multiple 1.5 倍
规模扩大⟦十几倍⟧ | multiple 10 倍 about
规模扩大⟦2倍有余⟧ | multiple 2.. 倍 over
收入是上年的⟦2.2倍⟧ | multiple 2.2 倍
收入为全市平均的⟦1.3倍⟧ | multiple 1.3 倍
收入达到上年的⟦四倍⟧ | multiple 4 倍
收入⟦翻番⟧ | multiple 1 番
收入翻⟦两番⟧ | multiple 2 番
收入翻⟦一番⟧ | multiple 1 番
收入翻了⟦三番⟧ | multiple 3 番
收入翻⟦一番以上⟧ | multiple 1.. 番 at-least
三次产业比为⟦3.9∶59.5∶36.6⟧ | multiple 3.9 -
三次产业比为⟦3.9:59.5:36.6⟧ | multiple 3.9 -
三次产业比为⟦3.9：59.5：36.6⟧ | multiple 3.9 -
城乡收入比⟦2.31∶1⟧ | multiple 2.31 -
城乡收入比缩小到⟦2.31:1⟧ | multiple 2.31 -
师生比⟦1∶15⟧ | multiple 0.06666666666666667 -
⟦三分之二⟧的农户改种良种 | fraction 0.6666666666666666 -
⟦五分之一⟧的农户改种良种 | fraction 0.2 -
⟦近三分之一⟧的农户改种良种 | fraction ..0.3333333333333333 - under
⟦超过四分之三⟧的农户改种良种 | fraction 0.75.. - over
⟦四分之三以上⟧的农户改种良种 | fraction 0.75.. - at-least
⟦约五分之二⟧的农户改种良种 | fraction 0.4 - about
⟦不足十分之一⟧的农户改种良种 | fraction ..0.1 - under
⟦2/3⟧的农户改种良种 | fraction 0.6666666666666666 -
⟦近1/10⟧的农户改种良种 | fraction ..0.1 - under
⟦1/3以上⟧的农户改种良种 | fraction 0.3333333333333333.. - at-least
⟦一半⟧的农户改种良种 | fraction 0.5 -
⟦近一半⟧的农户改种良种 | fraction ..0.5 - under
⟦超过一半⟧的农户改种良种 | fraction 0.5.. - over
⟦一半以上⟧的农户改种良种 | fraction 0.5.. - at-least
⟦一半左右⟧的农户改种良种 | fraction 0.5 - about
⟦半数以上⟧的农户改种良种 | fraction 0.5.. - at-least
⟦近半数⟧农户改种良种 | fraction ..0.5 - under
⟦超半数⟧农户改种良种 | fraction 0.5.. - over
三次产业结构为⟦3.9 : 59.5 : 36.6⟧ | multiple 3.9 -
`
