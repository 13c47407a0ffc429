import { isOneOf } from '../text/characters.ts'

/** Common surnames, without those that are prepositions or verbs as often: 于某某县, 向某某局, 管某某. */
const surnames =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤盛章文施洪樊单聂柯梅翟倪颜兰尤包卓葛岳甘饶靳裴祝牟柴屈游阮齐季詹欧'

/** Before these surnames it must be said that a person follows: 被告人于某某. */
const ambiguous = '于方向成和由管安'
const roles = [
  '被告人',
  '嫌疑人',
  '罪犯',
  '原告',
  '被告',
  '当事人',
  '被害人',
  '申请人',
  '举报人',
  '信访人',
  '村民',
  '居民',
]

/** What a hidden name of a place or body goes on with, where that of a person ends. */
const bodies = ['公司', '单位', '企业', '街道', '社区', '集团', '中心', '学校', '小学', '中学', '医院', '银行', '大学']
const bodyEndings = '省市县区镇乡村州盟旗局厅委办部处科所站'

/**
 * Whether 某 or 某某 from `start` to `end` stands after a surname, as courts and police must write of people: 王某,
 * 李某某. Such a name is complete as it stands.
 */
export function isPersonByLaw(folded: string, start: number, end: number): boolean {
  const surname = folded.charAt(start - 1)
  const isNamed =
    isOneOf(surname, surnames) ||
    (isOneOf(surname, ambiguous) && roles.some((role) => folded.endsWith(role, start - 1)))
  return (
    isNamed &&
    end - start <= 2 &&
    !isOneOf(folded.charAt(end), bodyEndings) &&
    !bodies.some((words) => folded.startsWith(words, end))
  )
}
