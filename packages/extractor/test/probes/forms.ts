/** One quantity in every form of number: width, spacing, numerals, qualifiers, ranges, surplus. */
export const forms = `
走访⟦１２３户⟧ | count 123 户
走访⟦1 2 3 0户⟧ | count 1230 户
走访⟦123 户⟧ | count 123 户
走访⟦一百二十三户⟧ | count 123 户
走访⟦一百零八户⟧ | count 108 户
走访⟦1,230户⟧ | count 1230 户
走访⟦1.5万户⟧ | count 15000 户
走访⟦１．５万户⟧ | count 15000 户
走访⟦一万五千户⟧ | count 15000 户
走访⟦1万5千户⟧ | count 15000 户
走访⟦5千户⟧ | count 5000 户
走访⟦3百余户⟧ | count 300.. 户 over
走访⟦两千五百户⟧ | count 2500 户
走访⟦二百户⟧ | count 200 户
走访⟦廿三户⟧ | count 23 户
走访⟦两户⟧ | count 2 户
走访⟦十户⟧ | count 10 户
走访⟦约100户⟧ | count 100 户 about
走访⟦大约100户⟧ | count 100 户 about
走访⟦近100户⟧ | count ..100 户 under
走访⟦将近100户⟧ | count ..100 户 under
走访⟦不到100户⟧ | count ..100 户 under
走访⟦不足100户⟧ | count ..100 户 under
走访⟦超100户⟧ | count 100.. 户 over
走访⟦超过100户⟧ | count 100.. 户 over
走访⟦逾100户⟧ | count 100.. 户 over
走访达⟦100户⟧ | count 100 户
走访⟦不少于100户⟧ | count 100.. 户 at-least
走访⟦不低于100户⟧ | count 100.. 户 at-least
走访⟦至少100户⟧ | count 100.. 户 at-least
走访⟦最少100户⟧ | count 100.. 户 at-least
走访⟦至多100户⟧ | count ..100 户 at-most
走访⟦最多100户⟧ | count ..100 户 at-most
走访⟦不超过100户⟧ | count ..100 户 at-most
走访⟦100户以上⟧ | count 100.. 户 at-least
走访⟦100户（含）以上⟧ | count 100.. 户 at-least
走访⟦100户以下⟧ | count ..100 户 at-most
走访⟦100户以内⟧ | count ..100 户 at-most
走访⟦100户左右⟧ | count 100 户 about
走访⟦100户上下⟧ | count 100 户 about
走访⟦100余户⟧ | count 100.. 户 over
走访⟦100多户⟧ | count 100.. 户 over
走访⟦100 余户⟧ | count 100.. 户 over
走访⟦100户有余⟧ | count 100.. 户 over
走访⟦100来户⟧ | count 100 户 about
走访⟦百余户⟧ | count 100.. 户 over
走访⟦千余户⟧ | count 1000.. 户 over
走访⟦万余户⟧ | count 10000.. 户 over
走访⟦近百户⟧ | count ..100 户 under
走访⟦近千户⟧ | count ..1000 户 under
走访⟦上百户⟧ | count 100.. 户 over
走访⟦上千户⟧ | count 1000.. 户 over
走访⟦超百户⟧ | count 100.. 户 over
走访⟦数十户⟧ | count 10 户 about
走访⟦数百户⟧ | count 100 户 about
走访⟦几十户⟧ | count 10 户 about
走访⟦十几户⟧ | count 10 户 about
走访⟦二十几户⟧ | count 20 户 about
走访⟦三四十户⟧ | count 30..40 户
走访⟦七八户⟧ | count 7..8 户
走访⟦两三户⟧ | count 2..3 户
走访⟦二三十户⟧ | count 20..30 户
走访⟦十五六户⟧ | count 15..16 户
走访⟦5—8户⟧ | count 5..8 户
走访⟦5－8户⟧ | count 5..8 户
走访⟦5-8户⟧ | count 5..8 户
走访⟦5–8户⟧ | count 5..8 户
走访⟦5~8户⟧ | count 5..8 户
走访⟦5～8户⟧ | count 5..8 户
走访⟦5——8户⟧ | count 5..8 户
走访⟦5至8户⟧ | count 5..8 户
走访⟦5到8户⟧ | count 5..8 户
走访⟦5户至8户⟧ | count 5..8 户
走访⟦五至八户⟧ | count 5..8 户
走访⟦5—8万户⟧ | count 50000..80000 户
走访⟦5万—8万户⟧ | count 50000..80000 户
走访⟦三至五百户⟧ | count 300..500 户
走访⟦8000—1.2万户⟧ | count 8000..12000 户
走访⟦约5—8户⟧ | count 5..8 户
走访⟦近100余户⟧ | count 100 户 about
走访⟦约100余户⟧ | count 100 户 about
走访⟦超过100户以上⟧ | count 100.. 户 over
走访⟦12⟧、⟦15⟧、⟦18户⟧ | count 12 户 | count 15 户 | count 18 户
走访⟦12⟧和⟦15户⟧ | count 12 户 | count 15 户
走访⟦12户⟧、⟦15人⟧ | count 12 户 | count 15 人
走访⟦*户⟧ | count ? 户
走访⟦XX户⟧ | count ? 户
走访⟦×户⟧ | count ? 户
走访⟦XXX余户⟧ | count ? 户 over
走访⟦约XX户⟧ | count ? 户 about
走访⟦○○户⟧ | count ? 户
走访⟦五十多户⟧ | count 50.. 户 over
走访⟦百来户⟧ | count 100 户 about
走访⟦100户强⟧ | count 100.. 户 over
走访⟦100户弱⟧ | count ..100 户 under
走访⟦100户不到⟧ | count ..100 户 under
`
