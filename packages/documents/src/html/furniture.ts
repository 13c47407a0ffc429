import type { PageElement } from './page-tree.ts'
import { namesOf } from './style.ts'

/** Elements that by their meaning are no part of an article. */
const furnitureElements: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'dialog'])

/** Words of classes and ids that builders of sites give to what stands around an article. */
const furnitureNames: ReadonlySet<string> = new Set(
  (
    'aside bdshare breadcrumb breadcrumbs bottom comment comments copyright crumb crumbs dangqianweizhi ewm foot footer ' +
    'friendlink friendlinks guide hot keywords link links login mbx menu nav navbar navi navigation pagination pager ' +
    'position qrcode rank recommend related relate search share shares sharebox sidebar sidenav sitemap sousuo ' +
    'statement subnav sweep tags toolbar tools topbar topnav weizhi xgwz xgxw'
  ).split(' '),
)

/** Whether an element says of itself that it is furniture of the site. It may still hold the article: see its share. */
export function isNamedFurniture(element: PageElement): boolean {
  return furnitureElements.has(element.name) || namesOf(element).some((name) => furnitureNames.has(name))
}

/** What a site writes above and below an article about it; a line of nothing else is furniture. Without the value. */
const labels =
  '(?:(?:信息|文章|稿件|新闻)?(?:来源于?|出处)|(?:发布|发表|更新|添加|上传|录入|公开|印发|生成)(?:时间|日期)|(?:发布|发表)于|(?:时间|日期)(?=\\s*[:：]\\s*\\d{4}-)|' +
  '(?:发布|信息|公开)(?:机构|单位|部门|人|者)|(?:文章)?作者|记者|通讯员|(?:责任|文字|本期|网络)?编辑|责编|编审|审核人?|审稿人?|初审|复审|终审|校对|撰稿人?|供稿(?:人|单位)?|摄影|录入(?:人|者)?|' +
  '(?:浏览|点击|阅读|访问|点阅)(?:次数|量|数|率|人次)?|人气|字体(?:大小)?|字号|(?:保护)?视力(?:保护)?色|分享(?:到|至|给)?|(?:您|你)?(?:现在|当前)?的?所?在?位置|' +
  '关键(?:词|字)|标签|所属分类|栏目|上一(?:篇|条|页)|下一(?:篇|条|页)|扫描二维码|扫一扫)'
const buttons =
  '(?:打印(?:本页|此页|本文|页面)?|关闭(?:本页|窗口|此页|页面)?|TOP|收藏(?:本页|此页)?|返回(?:顶部|首页|列表|上一?页)?|保存|纠错|我要纠错|推荐|投稿|下载|复制链接|' +
  '大|中|小|特大|超大|默认|正常|加大|缩小|放大|A[+-]?|T|\\||\\[|\\]|【|】|／|\\/|首页|正文|分享|评论|查看评论|赞|顶部|微信|微博|新浪微博|QQ空间|朋友圈|次|无障碍|朗读|语音播报)'
const time = '(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?:\\s*[T ]?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?)'

const labelAtStart = new RegExp(`^[【\\[（(\\s]*${labels}\\s*[:：]`)
const labelPart = new RegExp(`${labels}\\s*[:：]\\s*`, 'g')
const button = new RegExp(`${buttons}|[\\s>»›·_-]`, 'g')
const timeOnly = new RegExp(`^${time}(?:\\s|$)`)
/** What no sentence of an article says. */
const siteWords =
  /版权所有|©|copyright|ICP备|公网安备|网站标识码|未经.{0,10}(?:授权|许可|同意).{0,10}(?:转载|复制)|(?:所载|文章|内容).{0,20}仅供参考|(?:举报|客服)电话[:：]|我要纠错|【打印】/i
/** What a line of furniture begins with. */
const siteStart =
  /^[\s【[（(]*(?:(?:您)?(?:现在的?)?(?:当前)?的?位置\s*[:：>]|首页\s*[>»›]|(?:主办|承办|运维|维护|技术支持)(?:单位)?[:：]|(?:免责|郑重|版权)声明|扫一扫|扫描(?:下方|上方)?二维码|责任编辑|责编|(?:上|下)一[篇条]\s*[:：]|分享到|友情链接|相关(?:稿件|链接|新闻|文章|阅读)[\s:：】]*$)/
const endMark =
  /^[\s【[（(]*(?:责任编辑|责编|编辑[:：]|(?:上|下)一[篇条]\s*[:：]|(?:相关|热门|推荐)(?:稿件|链接|新闻|文章|阅读|信息|排行)?[\s:：】]*$|(?:您|你)?可能.{0,4}喜欢|打印本页|关闭窗口|分享到)/

/** Whether a line shows that the article has ended above it. */
export function isEndMark(text: string): boolean {
  return text.length <= LONGEST && endMark.test(text)
}

/** No line of furniture is longer, a copyright notice not counted. */
const LONGEST = 120

/**
 * Whether a line above or below an article is about the page and not part of the article: where and when it was put on
 * the site, how often it was read, print and close, the copyright notice. Inside an article nothing is asked: there
 * 来源： may be the source of a figure.
 */
export function isFurnitureLine(text: string): boolean {
  if ((siteWords.test(text) || siteStart.test(text)) && text.length <= 2 * LONGEST) return true
  if (text.length > LONGEST) return false
  if (text.replace(button, '') === '') return true
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(text) && timeOnly.test(text)) return true
  if (timeOnly.test(text) && /\d[:：]\d{2}/.test(text)) return true
  if (!labelAtStart.test(text)) return false
  // 来源：… 时间：… 浏览次数：…: little is left between the labels.
  const values = text.split(labelPart).filter((value) => value.trim() !== '')
  return values.every((value) => value.trim().length <= 40) && !/[。；]/.test(text)
}

/** The card in which a site of the government catalogues a document: 索引号, 主题分类, 发文机关 …, a label at least. */
const cardLabel =
  /(?:索\s*引\s*号|主题(?:分类|词)|体裁分类|组配分类|发文(?:机关|单位|字号)|发布机构|成文日期|发布日期|生成日期|文\s*号|有\s*效\s*性|公开(?:方式|范围|时限|日期|类别)|信息(?:分类|名称|索引)|名\s*称|标\s*题|废止日期|生效日期|时\s*效)\s*[:：]/g

/** How many labels of such a card a line has. */
export function cardLabels(text: string): number {
  return text.length > 400 ? 0 : [...text.matchAll(cardLabel)].length
}
