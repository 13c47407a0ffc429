import { type AnalyzeOptions, analyzeManuscript, type Manuscript, type Rule, readManuscript } from '@hegao/checker'
import type { Analysis, ClaimKind, ClaimStatus, Preset, Range, RuleSetting, Severity } from '@hegao/contract'
import type { Segmenter } from '@hegao/extractor'
import { addToTally, emptyTally, printable, type ReportedDocument, type View } from '@hegao/reporters'
import { annotatedPath, writeAnnotated } from './annotating.ts'
import { claimFilter } from './claim-filter.ts'
import { fixDocument } from './fixing.ts'
import { type Format, reporterFor } from './formats.ts'
import { type Input, readInput, resolveInputs } from './inputs.ts'
import { Judge, type RuleSelection } from './judge.ts'
import { fileOutput, type Output, streamOutput } from './output.ts'
import { type FilesOfCall, refuseOverwriting } from './overwriting.ts'
import { placesOf } from './places.ts'
import { loadSegmenter, type SegmenterChoice } from './segmenter.ts'
import type { Session } from './session.ts'
import { TermsFinder } from './terms.ts'
import { UserError } from './user-error.ts'
import { rulesOnVerified } from './verified.ts'

/** The options of the commands that read documents, as the command line gives them. */
export interface ReadOptions {
  readonly format: Format
  readonly segmenter: SegmenterChoice
  /** In bytes. */
  readonly maxSize: number
  readonly output?: string
  readonly config?: string
  readonly preset?: Preset
  readonly rule?: Readonly<Record<string, RuleSetting>>
  readonly failOn?: Severity
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly all?: boolean
  readonly terms?: string
  readonly fix?: boolean
  readonly annotate?: string | true
  readonly trackChanges?: boolean
  readonly together?: boolean
  /** The sheet of verified figures. */
  readonly ledger?: string
  readonly explain?: boolean
  readonly kind?: readonly ClaimKind[]
  readonly status?: readonly ClaimStatus[]
  readonly metric?: readonly string[]
}

/** What a command wants of each document. */
export interface Reading {
  readonly view: View
  /** The rules that run; null where the configuration names them and the findings decide on the exit status. */
  readonly rules: RuleSelection | null
}

/**
 * Reads documents one after the other and prints what one command is about. A document that cannot be read is told of
 * on the standard error; the others are done all the same.
 */
export async function readDocuments(
  session: Session,
  files: readonly string[],
  options: ReadOptions,
  { view, rules }: Reading,
): Promise<void> {
  const { environment } = session
  if (options.trackChanges && options.annotate === undefined) throw trackingWithoutCopy()
  const { inputs, failures, office, many } = await resolveInputs(files, environment.cwd)
  await refuseOverwriting(filesOfCall(inputs, options), environment.cwd)
  const judge = rules ? null : new Judge(session, { ...options, rules: options.rule }, options.writeBaseline)
  await judge?.prepare(inputs)
  if (options.ledger !== undefined && many) throw oneDocument()
  const verified = await rulesOnVerified(session, options.ledger)
  const companions: Manuscript[] = []
  const terms = new TermsFinder(environment.cwd, options.terms)
  const segmenter = await loadSegmenter(options.segmenter)
  const output = await openOutput(session, options)
  try {
    for (const { path, error } of failures) session.fail(error, path)
    if (office.length > 0) {
      session.inform(session.messages.officeFiles(office.slice(0, NAMED_OFFICE_FILES).map(printable), office.length))
    }
    const reporter = reporterFor(session, {
      format: options.format,
      view,
      many,
      toFile: options.output !== undefined,
      all: options.all ?? false,
    })
    await output.write(reporter.begin())
    let tally = emptyTally
    for (const input of inputs) {
      const read = await readOne(session, input, { judge, rules, verified, terms, companions, segmenter, options })
      if (!read) continue
      if (tally.documents > 0) await output.write(reporter.separator)
      await output.write(reporter.document(read, tally))
      tally = addToTally(tally, read.analysis)
    }
    await output.write(reporter.end(tally))
    // Where no document could be read, a file of an earlier result is better than one without any.
    await (tally.documents > 0 ? output.commit() : output.abort())
  } catch (error) {
    await output.abort()
    throw error
  }
  await judge?.finish()
}

/** So many of the office documents that were not read are named. */
const NAMED_OFFICE_FILES = 10

interface Surroundings {
  readonly judge: Judge | null
  readonly rules: RuleSelection | null
  /** The rules on figures that were verified. */
  readonly verified: readonly Rule[]
  readonly terms: TermsFinder
  /** The documents read before that the next is held against. */
  readonly companions: Manuscript[]
  readonly segmenter: Segmenter | null
  readonly options: ReadOptions
}

async function readOne(
  session: Session,
  input: Input,
  { judge, rules, verified, terms, companions, segmenter, options }: Surroundings,
): Promise<ReportedDocument | null> {
  try {
    const document = await readInput(input, session.environment, { maxBytes: options.maxSize })
    for (const notice of document.notices) session.notify(input.path, notice)
    const place = placesOf(document)
    const read = place === undefined ? document : { ...document, place }
    const checking: AnalyzeOptions = {
      configuration: rules ?? (await judge?.rulesFor(input)) ?? {},
      terms: judge === null ? [] : await terms.forInput(input),
      language: session.language,
      explain: options.explain ?? false,
      additionalRules: verified,
      ...(segmenter ? { segmenter } : {}),
    }
    const { source, applied } = options.fix ? await fixDocument(input, read, checking) : { source: read, applied: 0 }
    if (applied > 0) session.inform(session.messages.fixed(applied, printable(input.path)))
    const manuscript = readManuscript(source)
    let analysis = analyzeManuscript(manuscript, { ...checking, companions })
    if (options.together) companions.push(manuscript)
    analysis.claims = analysis.claims.filter(claimFilter(options))
    if (judge) analysis.findings = await judge.judge(input, analysis.findings)
    if (read.format !== 'text') analysis = withText(analysis, source.text)
    const reported: ReportedDocument = {
      analysis,
      text: source.text,
      ...(place === undefined ? {} : { place: (range: Range) => place(range)?.[session.language] ?? null }),
    }
    const { annotate, trackChanges = false } = options
    if (annotate !== undefined) {
      const written = await writeAnnotated(session, input, source, reported, { annotate, trackChanges }, checking)
      session.inform(session.messages.annotated(printable(written.path), written.comments, written.changes))
    }
    return reported
  } catch (error) {
    session.fail(error, input.path)
    return null
  }
}

/** Outside of plain text the ranges point into a text that nobody else has. */
function withText({ schema, file, title, period, ...rest }: Analysis, text: string): Analysis {
  return { schema, file, title, period, text, ...rest }
}

function trackingWithoutCopy(): UserError {
  return new UserError(
    { zh: '--track-changes 要和 --annotate 一起用', en: '--track-changes goes with --annotate' },
    { zh: '例如：--annotate 新文件.docx --track-changes', en: 'such as --annotate NEW.docx --track-changes' },
  )
}

function filesOfCall(
  inputs: readonly Input[],
  { config, baseline, ledger, output, writeBaseline, annotate }: ReadOptions,
): FilesOfCall {
  const named = (file: string | undefined | null) => (file === undefined || file === null ? [] : [file])
  return {
    // A baseline may be renewed in its place: where one is written, none is read.
    read: [...inputs.map(({ file }) => file), config, ledger, writeBaseline === undefined ? baseline : null].flatMap(
      named,
    ),
    written: [
      ...[output, writeBaseline].flatMap(named),
      ...(annotate === undefined ? [] : inputs.map((input) => annotatedPath(input, annotate))),
    ],
  }
}

async function openOutput({ environment }: Session, { output }: ReadOptions): Promise<Output> {
  return output === undefined ? streamOutput(environment.stdout) : fileOutput(output, environment.cwd)
}

function oneDocument(): UserError {
  return new UserError(
    { zh: '一张校核表只对应一份文稿', en: 'a sheet of verified figures belongs to one document' },
    { zh: '用 --ledger 时请只写一个文件', en: 'name one file with --ledger' },
  )
}
