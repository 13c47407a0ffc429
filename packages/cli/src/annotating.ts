import { basename, dirname, extname, join } from 'node:path'
import { type AnalyzeOptions, analyze, editsUntilMended } from '@hegao/checker'
import type { Finding } from '@hegao/contract'
import type { ReadDocument } from '@hegao/documents'
import { marginComments, type ReportedDocument } from '@hegao/reporters'
import type { Input } from './inputs.ts'
import { writeFileAtomically } from './output.ts'
import { ruleRecords } from './rule-records.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** Who comments come from. */
const author = { zh: { author: '核稿', initials: '核' }, en: { author: 'hegao', initials: 'hg' } } as const

/** What is written into a copy of a document. */
export interface AnnotatingOptions {
  /** The file to write as the user named it; `true` for one beside the document, named after it. */
  readonly annotate: string | true
  /** Whether safe fixes become tracked changes instead of comments. */
  readonly trackChanges: boolean
}

/** The file an annotated copy goes to: 总结.docx → 总结.核稿.docx. */
export function annotatedPath({ path }: Input, annotate: string | true): string {
  if (annotate !== true) return annotate
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)}.核稿.docx`)
}

/**
 * Writes a copy of a document with its findings as comments in the margin, all at once or not at all.
 *
 * @returns the file that was written, and how many comments and changes are in it
 * @throws UserError where the format has no margin
 */
export async function writeAnnotated(
  session: Session,
  input: Input,
  document: ReadDocument,
  reported: ReportedDocument,
  { annotate, trackChanges }: AnnotatingOptions,
  checking: AnalyzeOptions,
): Promise<{ path: string; comments: number; changes: number }> {
  const { annotator, path: name, encoding } = document
  if (annotator === undefined) throw withoutMargin(extname(input.path))
  const { language, environment } = session
  const { edits } = trackChanges
    ? editsUntilMended(document.text, (text) => analyze({ path: name, encoding, text }, checking).findings)
    : { edits: [] }
  const changes = edits.filter((edit) => annotator.canTrack(edit))
  const mended = new Set(changes.length === 0 ? [] : reported.analysis.findings.filter(isMendedBy(changes)))
  const findings = reported.analysis.findings.filter((finding) => !mended.has(finding))
  const rules = new Map(ruleRecords(language).map((rule) => [rule.id, rule]))
  const comments = marginComments({ ...reported, analysis: { ...reported.analysis, findings } }, { language, rules })
  const path = annotatedPath(input, annotate)
  const bytes = annotator.annotate({ ...author[language], date: new Date(), comments, changes })
  await writeFileAtomically(path, environment.cwd, bytes)
  return { path, comments: comments.length, changes: changes.length }
}

/** Whether a finding's own fix lies within one of the changes. */
function isMendedBy(changes: readonly { range: { start: number; end: number } }[]): (finding: Finding) => boolean {
  return ({ fix }) =>
    fix !== null && changes.some(({ range }) => range.start <= fix.range.start && fix.range.end <= range.end)
}

function withoutMargin(extension: string): UserError {
  return new UserError(
    {
      zh: `${extension === '' ? '这份' : extension}文稿不能加批注，--annotate 只用于 Word 文稿（.docx）`,
      en: `--annotate writes comments into Word files (.docx), not into ${extension === '' ? 'this document' : extension}`,
    },
    {
      zh: '可以用 --format html --output 文件.html 得到带批注的网页',
      en: 'use --format html --output FILE.html for a page with the findings in its margin',
    },
  )
}
