import { extract } from '@hegao/extractor'
import { parse } from '@hegao/parser'
import { describe, expect, it } from 'vitest'

/** Every quantity that is a part, with its whole. */
function parts(text: string): string[] {
  const claims = extract(parse(text))
  const byId = new Map(claims.map((claim) => [claim.id, claim.text]))
  return claims.flatMap(({ text: quantity, partOf }) =>
    partOf === null ? [] : [`${quantity} of ${byId.get(partOf) ?? '?'}`],
  )
}

describe('parts and wholes', () => {
  it.each([
    ['在一个括号里', '授权专利19件（发明6件、实用新型13件），转化4件。', ['6件 of 19件', '13件 of 19件']],
    ['天数也分', '优良天数318天（优126天、良192天）。', ['126天 of 318天', '192天 of 318天']],
    ['分产业看', '增加值50亿元。分产业看，农业20亿元，工业30亿元。', ['20亿元 of 50亿元', '30亿元 of 50亿元']],
    ['列举之后是总数', '续建十二个工程，包括北河大桥、南岭隧道6个工程。', []],
    ['分别', '办理案件30件，刑事、民事案件分别为18件、12件。', ['18件 of 30件', '12件 of 30件']],
    ['不成总数的分别不是部分', '办理案件30件，刑事、民事案件分别为8件、2件。', []],
    ['其中又有其中', '教职工132名，其中教师108名，其中高级职称41名。', ['108名 of 132名', '41名 of 108名']],
    ['点名', '现有教师108名。教师中具有高级职称的41名。', ['41名 of 108名']],
    ['其中以总数用完为止', '低保742人，其中农村665人、城市77人，特困118人。', ['665人 of 742人', '77人 of 742人']],
    ['结果', '提出抗诉9件，法院采纳5件。', ['5件 of 9件']],
    ['占比', '干部30名，能写文稿的仅8名，占26.7%。', ['8名 of 30名', '26.7% of 30名']],
    ['占某数', '召开会议120次，视频会议30次，占会议总数的25%。', ['25% of 120次']],
    [
      '起点对起点',
      '产值由70亿元增加到90亿元。其中，农业由20亿元增加到30亿元。',
      ['20亿元 of 70亿元', '30亿元 of 90亿元'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it.each(['新建改建中小学校25所，新增高中学校10所。', '建设国家医疗中心4个和省级医疗中心4个。'])(
    'does not take the 中 of a name for a whole: %s',
    (text) => {
      expect(parts(text)).toEqual([])
    },
  )
})
