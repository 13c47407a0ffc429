import type { Messages } from './messages.ts'

export const zh: Messages = {
  description: '核稿：离线核查中文公文报告的结构、数据和文字',
  helpTitles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
  optionsName: '选项',
  commandName: '命令',
  fileName: '文件',
  ruleName: '规则',
  helpOption: '显示帮助',
  versionOption: '显示版本号',
  helpCommand: '显示某个命令的帮助',
  choices: '可选：',
  defaultValue: '默认：',
  choiceSeparator: '、',
  describe: (description, notes) => (notes.length === 0 ? description : `${description}（${notes.join('，')}）`),
  commands: {
    check: '核查文稿，逐条列出问题和算式',
    outline: '列出文稿的层次结构',
    extract: '提取文稿中的数据',
    analyze: '一次给出结构、数据和问题',
    ledger: '把文稿中的全部数据列成校核表（.xlsx），送责任部门核实签名',
    rules: '列出全部规则，或显示一条规则的说明',
    doctor: '检查运行环境',
  },
  files: '文件、文件夹或通配符；“-”表示标准输入',
  ledgerFile: '文稿；“-”表示标准输入',
  ruleArgument: '规则名，如 arithmetic/difference',
  options: {
    format: '输出格式',
    output: '把结果写入文件',
    config: '指定配置文件（默认自下而上寻找 hegao.config.json）',
    preset: '规则集：recommended 常用，strict 全部，gbt9704 含公文格式，figures-only 只核数据',
    rule: '调整一条规则，可重复使用；设置可为 off、on、error、warning、info',
    failOn: '达到哪一级问题时退出码为 1',
    together: '几份文稿属于同一次会议或同一件事：后面的与前面的对照，同一数据说法不一的也报告',
    ledger: '与部门填好核实值的校核表（.xlsx）对照：改过的、没按核实值改正的、没核实的都报告',
    out: '校核表的文件名',
    force: '文件已存在时覆盖（其中的核实值会丢失）',
    terms: '不作为问题的名称、术语，每行一个（默认自下而上寻找 hegao.terms.txt）',
    fix: '就地改正可以放心改正的地方（标点、空格之类，不动数字和文字）',
    baseline: '不再报告基线文件中已有的问题',
    writeBaseline: '把现有问题写入基线文件',
    segmenter: '分词程序',
    maxSize: '单个文件的大小上限，单位为 MiB',
    all: '展开折叠的同类问题',
    explain: '说明每个数据是怎样读出的',
    kind: '只要某几类数据，用逗号隔开',
    status: '只要某几种状态的数据，用逗号隔开',
    metric: '只要指标中含有这几个字的数据，可重复使用',
    noColor: '不使用颜色',
    lang: '界面语言',
  },
  examples: `
示例：
  hegao check 工作总结.txt
  hegao check 工作总结.txt --format html --output 核稿.html
  hegao check 文稿文件夹 --fail-on error
  hegao extract "报告/*.txt" --format csv --output 数据.csv
  hegao extract 工作总结.txt --kind money --metric 三公经费
  hegao ledger 工作总结.txt --out 校核表.xlsx
  hegao check 工作总结（改稿）.txt --ledger 校核表.xlsx
  hegao rules arithmetic/difference

退出码：0 无问题；1 有达到 --fail-on 级别的问题；2 文件无法读取或用法有误`,
  usage: {
    unknownOption: (option) => `没有“${option}”这个选项`,
    unknownCommand: (command) => `没有“${command}”这个命令`,
    missingArgument: (argument) => `请指明 ${argument}`,
    missingValue: (option) => `选项 ${option} 后面需要一个值`,
    invalidValue: (option, value, detail) => `${option} 不接受“${value}”${detail === '' ? '' : `（${detail}）`}`,
    excessArguments: (command) => `${command} 的参数过多`,
    didYouMean: (name) => `，您是否想写 ${name}？`,
    allowed: '可选：',
    seeHelp: '用 hegao --help 查看用法',
    checkFile: (file) => `；要核查这个文件，请用 hegao check ${file}`,
  },
  error: '错误',
  internalError: '程序内部出错，很抱歉。请把文稿（可隐去敏感内容）和这条信息反馈给我们',
  debugHint: '设置环境变量 HEGAO_DEBUG=1 后重试可看到详情',
  fixed: (places, file) => `已改正 ${file} 中的${places}处`,
  baselineWritten: (findings, file) => `已把${findings}处问题记入基线文件 ${file}`,
  ledgerWritten: (figures, file) => `已把${figures}个数据列入校核表 ${file}`,
  lostRows: (named, count, file) =>
    `${file}：第${named.join('、')}行${count > named.length ? `等${count}行` : ''}填了核实值，但看不出是哪个数据，没有核对`,
  officeFiles: (named, count) =>
    `有${count}个文件没有读取：${named.join('、')}${count > named.length ? '等' : ''}\n  请用原来的软件打开，另存为纯文本（.txt，编码选 UTF-8）后再试`,
  rules: {
    columns: ['规则', '级别', '说明'],
    why: '为什么',
    source: '依据',
    recommended: '默认启用',
    notRecommended: '默认不启用',
    bad: '错例（⟦ ⟧标出问题所在）',
    good: '正例',
    count: (all, recommended) => `共${all}条规则，默认启用${recommended}条`,
    star: '（标有 *）',
  },
  doctor: {
    node: 'Node.js',
    system: '系统',
    folder: '当前文件夹',
    encodings: '可读编码',
    formats: '可读格式',
    segmenter: '分词',
    rules: '规则',
    configuration: '配置文件',
    none: '无',
    ready: (milliseconds) => `可用（加载用时${milliseconds}毫秒）`,
    unavailable: (reason) => `不可用：${reason}`,
    inUse: (name) => `--segmenter auto 将使用 ${name}`,
    noSegmenter: '没有可用的分词程序；核查结论不受影响',
  },
}
