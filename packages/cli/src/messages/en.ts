import type { Messages } from './messages.ts'

export const en: Messages = {
  description: 'hegao (核稿) checks Chinese official reports for structure, figures and wording, offline',
  helpTitles: {},
  optionsName: 'options',
  commandName: 'command',
  fileName: 'file',
  ruleName: 'id',
  helpOption: 'display help',
  versionOption: 'print the version',
  helpCommand: 'display help for a command',
  choices: 'choices: ',
  defaultValue: 'default: ',
  choiceSeparator: ', ',
  describe: (description, notes) => (notes.length === 0 ? description : `${description} (${notes.join('; ')})`),
  commands: {
    check: 'check documents and list every finding with its calculation',
    outline: 'print the section structure',
    extract: 'extract the quantitative claims',
    analyze: 'print structure, claims and findings together',
    ledger: 'list all figures on a sheet (.xlsx) for the departments to verify and sign',
    rules: 'list all rules, or explain one',
    doctor: 'examine the installation',
  },
  files: 'files, folders or glob patterns; “-” is standard input',
  ledgerFile: 'the document; “-” is standard input',
  ruleArgument: 'the id of a rule, such as arithmetic/difference',
  options: {
    format: 'output format',
    output: 'write the result to a file',
    config: 'the configuration file (otherwise hegao.config.json is searched for upward)',
    preset: 'set of rules: recommended, strict (all), gbt9704 (with the form of documents), figures-only',
    rule: 'change one rule, may be repeated; settings are off, on, error, warning, info',
    failOn: 'the lowest severity that makes the exit status 1',
    together: 'the documents are of one occasion: each is held against those before it',
    ledger:
      'hold the document against the sheet (.xlsx) that the departments filled in: figures changed since, not corrected, not verified',
    out: 'the name of the sheet',
    force: 'overwrite a file that exists (the verified values in it are lost)',
    terms: 'names and terms that are no faults, one a line (default: the nearest hegao.terms.txt upward)',
    fix: 'mend in place what is safe to mend (marks and spaces, no figures, no wording)',
    annotate:
      'write a copy of a Word file with the findings as comments in its margin, beside it where no file is named',
    trackChanges: 'with --annotate: what is safe to mend becomes tracked changes',
    baseline: 'leave out the findings that a baseline file holds',
    writeBaseline: 'write all findings to a baseline file',
    segmenter: 'word segmenter',
    maxSize: 'largest file in MiB',
    all: 'print groups of like findings in full',
    explain: 'show how each figure was read',
    kind: 'only figures of these kinds, parted by commas',
    status: 'only figures of these statuses, parted by commas',
    metric: 'only figures whose metric contains this text; may be repeated',
    noColor: 'no colours',
    lang: 'language',
  },
  examples: `
Examples:
  hegao check report.txt
  hegao check report.txt --format html --output review.html
  hegao check drafts/ --fail-on error
  hegao extract "reports/*.txt" --format csv --output claims.csv --lang en
  hegao ledger report.txt --out figures.xlsx
  hegao check report-2.txt --ledger figures.xlsx
  hegao rules arithmetic/difference

Exit status: 0 nothing found; 1 findings at or above --fail-on; 2 unreadable input or wrong call`,
  usage: {
    unknownOption: (option) => `unknown option ${option}`,
    unknownCommand: (command) => `unknown command ${command}`,
    missingArgument: (argument) => `missing argument ${argument}`,
    missingValue: (option) => `option ${option} needs a value`,
    invalidValue: (option, value, detail) => `${option} does not take “${value}”${detail === '' ? '' : ` (${detail})`}`,
    excessArguments: (command) => `too many arguments for ${command}`,
    didYouMean: (name) => `; did you mean ${name}?`,
    allowed: 'allowed: ',
    seeHelp: 'see hegao --help',
    checkFile: (file) => `; to check this file, use hegao check ${file}`,
  },
  error: 'error',
  internalError: 'internal error, sorry. Please report this message, if possible with the document',
  debugHint: 'run again with HEGAO_DEBUG=1 for details',
  annotated: (path, comments, changes) =>
    `${path} written: ${comments} comments${changes > 0 ? `, ${changes} tracked changes` : ''}`,
  fixed: (places, file) => `mended ${places} ${places === 1 ? 'place' : 'places'} in ${file}`,
  baselineWritten: (findings, file) =>
    `${findings} ${findings === 1 ? 'finding' : 'findings'} written to the baseline ${file}`,
  ledgerWritten: (figures, file) => `${figures} ${figures === 1 ? 'figure' : 'figures'} written to the sheet ${file}`,
  lostRows: (named, count, file) =>
    `${file}: ${count === 1 ? 'row' : 'rows'} ${named.join(', ')}${count > named.length ? ` … (${count})` : ''} with a verified value cannot be told to be of any figure and ${count === 1 ? 'was' : 'were'} not compared`,
  officeFiles: (named, count) =>
    `${count} ${count === 1 ? 'file was' : 'files were'} not read: ${named.join(', ')}${count > named.length ? ' …' : ''}\n  save such documents as plain text (.txt, UTF-8)`,
  rules: {
    columns: ['rule', 'severity', 'what it finds'],
    why: 'Why',
    source: 'Source',
    recommended: 'on by default',
    notRecommended: 'off by default',
    bad: 'Wrong (the fault is marked ⟦ ⟧)',
    badLayout: 'Wrong (the fault is marked ⟦ ⟧; [ ] holds font, points and layout of what follows)',
    good: 'Right',
    count: (all, recommended) => `${all} rules, ${recommended} on by default`,
    star: ' (*)',
  },
  doctor: {
    node: 'Node.js',
    system: 'System',
    folder: 'Folder',
    office: 'LibreOffice',
    noOffice:
      'not found: .rtf, .odt and .xls cannot be read, all else can (HEGAO_SOFFICE names one in an unusual place)',
    encodings: 'Encodings',
    formats: 'Formats',
    segmenter: 'Segmenter',
    rules: 'Rules',
    configuration: 'Configuration',
    none: 'none',
    ready: (milliseconds) => `ready (loaded in ${milliseconds} ms)`,
    unavailable: (reason) => `unavailable: ${reason}`,
    inUse: (name) => `--segmenter auto uses ${name}`,
    noSegmenter: 'no segmenter available; no verdict depends on one',
  },
}
