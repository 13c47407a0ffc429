import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { expect, it } from 'vitest'

const told = (text: string) =>
  extract(parse(text)).map(({ text: quantity, metric, scope }) => [quantity, metric, scope.organisation])

it('takes a place before a part for where it is measured', () => {
  expect(told('全市完成造林12万亩（临湖县7万亩、望山县5万亩），比上年增长6%。')).toEqual([
    ['12万亩', '造林', null],
    ['7万亩', '造林', '临湖县'],
    ['5万亩', '造林', '望山县'],
    ['6%', '造林', null],
  ])
  expect(told('新增病例30例，其中河南8例、湖北22例。')).toEqual([
    ['30例', '新增病例', null],
    ['8例', '新增病例', '河南'],
    ['22例', '新增病例', '湖北'],
  ])
})

it('leaves places that are counted', () => {
  expect(told('全镇辖15个村（社区），其中行政村13个、社区2个。').map(([, metric]) => metric)).toEqual([
    '村（社区）',
    '行政村',
    '社区',
  ])
  expect(told('新建社区食堂5个，改造老旧小区7个。').map(([, metric]) => metric)).toEqual([
    '新建社区食堂',
    '改造老旧小区',
  ])
})

it('says of what the others are', () => {
  expect(told('共受理来信203件，其中检举49件，其他154件。').map(([, metric]) => metric)).toEqual([
    '受理来信',
    '检举',
    '其他受理来信',
  ])
})

it('says what is measured of a member that only tells by what', () => {
  expect(
    told('完成客运量1045万人次，其中铁路823万人次、公路222万人次；接待游客12万人次。').map(([, metric]) => metric),
  ).toEqual(['客运量', '铁路客运量', '公路客运量', '接待游客'])
  expect(
    told('营业里程12.1万公里，其中高速公路1.9万公里。投资8640万元，其中中央资金4300万元。').map(([, metric]) => metric),
  ).toEqual(['营业里程', '高速公路营业里程', '投资', '中央资金'])
})

it('looks for what is measured in the sentence before', () => {
  expect(
    told('完成客运量1045万人次。其中，铁路823万人次，公路222万人次；接待游客50万人次。').map(([, metric]) => metric),
  ).toEqual(['客运量', '铁路客运量', '公路客运量', '接待游客'])
  expect(told('新增病例30例。其中，河南8例、湖北22例。')).toEqual([
    ['30例', '新增病例', null],
    ['8例', '新增病例', '河南'],
    ['22例', '新增病例', '湖北'],
  ])
})

it('says of a member what of the whole can be said of it', () => {
  expect(told('医疗机构总诊疗人次16.8亿。其中：专科医院8.4亿人次（占50%）。').map(([, metric]) => metric)).toEqual([
    '医疗机构总诊疗人次',
    '专科医院诊疗人次',
    '专科医院诊疗人次',
  ])
  expect(told('各种运输方式完成货运量6931万吨，其中铁路1771万吨、公路5160万吨。').map(([, metric]) => metric)).toEqual([
    '各种运输方式完成货运量',
    '铁路货运量',
    '公路货运量',
  ])
})
