import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

const metricsOf = (text: string) => extract(parse(text)).map(({ metric }) => metric)

describe('a verb before a length and its noun', () => {
  it.each([
    ['提升改造21公里农村公路。', '提升改造农村公路', 'level'],
    ['新建提升31公里农村公路。', '新建提升农村公路', 'level'],
    ['新建50万亩高标准农田。', '新建高标准农田', 'level'],
    ['新增110千伏输电线路20公里。', '输电线路', 'level'],
    ['提升森林覆盖率2个百分点。', '提升森林覆盖率', 'change'],
  ])('%s', (text, metric, role) => {
    const [first] = extract(parse(text))
    expect([first?.metric, first?.role]).toEqual([metric, role])
  })
})

describe('a verb that a list says once', () => {
  it.each([
    ['新增市级绿色工厂5个、绿色制造企业8个。', ['新增市级绿色工厂', '新增绿色制造企业']],
    ['更新改造道路5条、桥梁3座、涵洞2座。', ['更新改造道路', '更新改造桥梁', '更新改造涵洞']],
    ['新建绿道12公里、绿地30公顷。', ['新建绿道', '新建绿地']],
    ['新开工改造老旧小区12个、城中村900户。', ['新开工改造老旧小区', '新开工改造城中村']],
    ['对东盟、非洲、欧洲出口分别增长5.1%、6.2%、7.3%。', ['对东盟出口', '对非洲出口', '对欧洲出口']],
    // The total that follows is of all of them, not of the new ones.
    ['新增专利12件、商标8件，总数达96件。', ['新增专利', '新增商标', '商标']],
  ])('is carried: %s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })

  it.each([
    // The later member has a verb of its own.
    ['新增企业5家、培育合作社8家。', ['新增企业', '培育合作社']],
    ['新建温室50亩、露地蔬菜种植200亩。', ['新建温室', '露地蔬菜种植']],
    ['新建供水工程23处、改扩建41处。', ['新建供水工程', '改扩建']],
    ['更新改造渔船95艘、减船转产99艘。', ['更新改造渔船', '减船转产']],
    // A measure is no new one, nor is what stands in another clause or is told in another kind.
    ['新增企业5家、年产值3亿元。', ['新增企业', '年产值']],
    ['新增企业5家，合作社8家。', ['新增企业', '合作社']],
    ['新增就业5万人、失业率3.5%。', ['新增就业', '失业率']],
    ['对外贸易额、进口额分别增长3%、4%。', ['对外贸易额', '进口额']],
  ])('is not carried: %s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })
})

describe('a list without 分别', () => {
  it.each([
    // As many members as quantities of one unit, in order.
    ['改造供热、燃气、排水管网80公里、60公里、30公里。', ['改造供热管网', '改造燃气管网', '改造排水管网']],
    ['甲镇粮食、蔬菜产量12万吨、8万吨。', ['甲镇粮食产量', '蔬菜产量']],
    // Not as many, or of another unit: each is told of the whole.
    ['供热、燃气、排水管网80公里、60公里。', ['供热、燃气、排水管网', '供热、燃气、排水管网']],
    ['查处食品、药品案件12起、35人。', ['查处食品、药品案件', '查处食品、药品案件']],
  ])('%s', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics)
  })
})
