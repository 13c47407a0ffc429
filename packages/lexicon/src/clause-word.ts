/** The part a word plays in the clause around a quantity. */
export type ClausePart =
  /** A body or its people, before a verb: 党委班子|讲党课. */
  | 'actor'
  /** An adverb that may stand between an actor and its verb: 办公室|累计|办理. */
  | 'actor-adverb'
  /** Between the subject and its verb: 工业总产值|仍然|比…增加. */
  | 'adverbial'
  /** Before what a sum is for: |重点|支持科技创新. */
  | 'aim-manner'
  /** Tells what a sum is for: 2亿元，|用于|数字政府建设. */
  | 'aim-verb'
  /** A body so high that it counts its acts, not itself: 国务院|三次|召开会议. */
  | 'authority'
  /** A verb that alone does not tell what it counts: 饮水工程累计|建设|2297处. */
  | 'bare-verb'
  /** Stands between a body and its verb, and begins no noun: 园区党委|先后|召开…. */
  | 'before-verb'
  /** Names a kind of body more often than one: 企业, 园区. */
  | 'body-kind'
  /** Behind works and firms, what comes about with them: 推动公园|建成, 项目|开工. */
  | 'brought-about'
  /** A verb that changes what is counted, and holds for a whole list: 新增|企业5家、合作社8家. */
  | 'carried-verb'
  /** With 到, 至, 为 behind it, a fresh level: 增加|到. */
  | 'change-verb'
  /** Closes a phrase opened by 在, 自, 从, 到, 当 or 随: 在调整|初期, 自2010年|以来. */
  | 'circumstance-end'
  /** Compares a subject within its clause: 收入增速|高于|经济增速. */
  | 'comparison'
  /** Behind the name of works, how far they are: 客运总站|基本|完工. */
  | 'completion'
  /** A verb with a meaning of its own, kept before a general noun: 制发|文件. */
  | 'content-verb'
  /** Opens a phrase of place, means or object: 在|各大网站宣传. */
  | 'coverb'
  /** Says nothing without what was named before: 占比, 总数, 增幅. */
  | 'dependent-noun'
  /** A noun phrase can do without it: 各类|文件. */
  | 'determiner'
  /** Before a length of time and its noun: 进行了|三天的讨论. */
  | 'doing-verb'
  /** A light verb that begins no noun, so that it may be cut inside a phrase: 对公共场所|开展|消毒. */
  | 'event-verb'
  /** Behind 方面 as a measure word: 四个方面|工作. */
  | 'field-noun'
  /** Money by its name: 1000亿元失业保险|基金. */
  | 'fund'
  /** Too general to say alone what is measured: 文件, 事项. */
  | 'general-noun'
  /** Behind a beneficiary, what is done for it: 为用户|节约|用电成本. */
  | 'giving-verb'
  /** Governs the noun behind a length of time: 落实|24小时值班制度. */
  | 'governing-verb'
  /** Gives money, so that the sum is told of what it is for: 安排|2亿元|用于数字政府建设. */
  | 'granting-verb'
  /** Counted things that end a list of kinds, said of each of them: 刑事、民事|案件. */
  | 'head-noun'
  /** Belongs to the head of a list and not to its last member: 小麦、稻谷|最低|收购|价. */
  | 'head-part'
  /** Before a sum with 的, so that the noun behind is what is paid for: 投资|3500万元的管网改造. */
  | 'investing-verb'
  /** Begins another matter behind a part: 其中硕士6名，|选派|23名骨干. */
  | 'leaving-verb'
  /** Says only that something took place: 召开|党委会议. */
  | 'light-verb'
  /** Between what is measured and its number: 面积|达到|50亩. */
  | 'link'
  /** Says by itself that something is measured: 增长率, 产值. */
  | 'measure-noun'
  /** Counts new ones, as against the total: 新增|企业9家，总数26家. */
  | 'newcomer'
  /** Only holds a word of place, behind which a noun would end: 中|心, 上|市. */
  | 'no-inside'
  /** Only begins like a joint: 地|方, 和|美. */
  | 'no-joint'
  /** A noun, or what describes one, that only begins like a predicate: 在校生, 增值税. */
  | 'no-predicate'
  /** Holds its own object: 为企业|减税. */
  | 'objectless-verb'
  /** Behind a counted noun and its verb, where another clause begins: 增速|可以|实现…. */
  | 'onward'
  /** Opens a clause before what is measured: 截至目前, 累计, 扎实. */
  | 'opening'
  /** What came of a cause: 因为效率过低|损失. */
  | 'outcome'
  /** Begins what is done for what is measured: 推进|产权改革、确权面积. */
  | 'policy-verb'
  /** Behind a counted thing, says what happened to it: 120个|全部|整改. */
  | 'predicate'
  /** Between what is ranked and its rank: 规模|居|全国第3位. */
  | 'rank-link'
  /** A rate compared within its clause: 收入|增速|高于…. */
  | 'rate-noun'
  /** Opens a clause that tells how was reckoned: 按|可比价格计算, 扣除|物价因素. */
  | 'reckoning'
  /** Between what is measured and the whole it is told of: 完成了|计划的101%. */
  | 'relation'
  /** Behind a sum, what it is spent on: 筹措8亿元|实施|安居工程. */
  | 'spending-verb'
  /** Is there at a time, and does not come about in the course of one: 余额, 保有量. */
  | 'stock'
  /** Whole things counted, before a 的 that tells what of them: 五个|国家|的立场. */
  | 'whole'
  /** Tells what was done with a sum: 5亿元，|新建|口袋公园等便民设施. */
  | 'work-verb'

/** A word of the clause around a quantity, with one part it can play; a word with several parts has several entries. */
export interface ClauseWord {
  readonly term: string
  readonly part: ClausePart
  readonly source: string
}
