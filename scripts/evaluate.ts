/** Scores the whole pipeline against annotated documents, or against faults that it plants itself; see `--help`. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { analyze } from '@hegao/checker'
import { loadSegmenter, segmenterChoices } from 'hegao'
import { endWithReader } from './end-with-reader.ts'
import { claimRates } from './evaluation/claims.ts'
import { countByConstruct, countByKind } from './evaluation/constructs.ts'
import { GoldError, readGoldDocuments } from './evaluation/gold-documents.ts'
import { showMiss } from './evaluation/misses.ts'
import { reportGroups, reportScores } from './evaluation/report.ts'
import { type Scores, scoreAnalysis, totalScores } from './evaluation/scores.ts'
import { sectionRates } from './evaluation/sections.ts'
import { findFalls, readStoredScores, renderStoredScores } from './evaluation/stored-scores.ts'
import { readCleanReports } from './injection/clean-reports.ts'
import { faults } from './injection/faults/index.ts'
import { inject } from './injection/inject.ts'
import { reportClean, reportTrials, shortfalls, showMisses, trialsAsData } from './injection/report.ts'
import { writeAtomically } from './write-atomically.ts'

const usage = `Scores the whole pipeline against annotated documents.

  pnpm evaluate [DIR]     tables for DIR, or for corpus/: by document, by category of finding, by kind and construct of claim
    --misses              also everything that was missed, wrong or too much, with its place
    --json                as JSON: counts and rates by document and in total, counts by kind and construct
    --segmenter NAME      with nodejieba, jieba-wasm or auto at the ends of metrics; none unless told
    --check               exit 1 where a score is below the one stored in DIR/scores.json
    --update              store the scores in DIR/scores.json

DIR holds NAME.txt beside NAME.gold.json or NAME.resolved.json.

  pnpm evaluate --inject [DIR…]   plants faults of every kind, one at a time, into the reports of corpus/ that have
                                  none, and into every text of each DIR; tells which are found, and what else is
    --seed WORD           decides what is planted where; 1 unless told
    --most N              faults of a kind in one report; 3 unless told
    --kind NAME           only the kinds whose name has NAME in it
    --misses, --json      as above
    --check               exit 1 where less is found, or more beside it, than was set as a goal
`

endWithReader()

const corpus = fileURLToPath(new URL('../corpus', import.meta.url))
const options = {
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    segmenter: { type: 'string', default: 'none' },
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    inject: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    most: { type: 'string', default: '3' },
    kind: { type: 'string', default: '' },
  },
} as const

/** What was asked for; a wrong call ends with the usage text. */
function readCall() {
  try {
    const call = parseArgs(options)
    if (!call.values.help) return call
    console.log(usage)
    process.exit(0)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n\n${usage}`)
    process.exit(2)
  }
}

const { values, positionals } = readCall()
const folder = positionals[0] ?? corpus
const storedPath = join(folder, 'scores.json')

try {
  process.exitCode = values.inject ? await injectFaults() : await evaluate()
} catch (error) {
  if (!(error instanceof GoldError) && !(error instanceof Error && 'code' in error)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function evaluate(): Promise<number> {
  const choice = segmenterChoices.find((name) => name === values.segmenter)
  if (choice === undefined) {
    console.error(`--segmenter takes ${segmenterChoices.join(', ')}`)
    return 2
  }
  const segmenter = await loadSegmenter(choice)
  const documents = (await readGoldDocuments(folder)).map(({ name, path, text, gold }) => {
    const analysis = analyze({ text, path, encoding: 'utf-8' }, segmenter === null ? {} : { segmenter })
    return { name, text, ...scoreAnalysis(gold, analysis) }
  })
  const judged = documents.flatMap((document) => document.judged)
  const total = totalScores(documents.map(({ scores }) => scores))
  if (values.json) {
    const byDocument = documents.map(({ name, text, scores, misses }) => {
      const missed = values.misses ? { misses: misses.map((miss) => showMiss(miss, text)) } : {}
      return [name, { ...withRates(scores), ...missed }] as const
    })
    const groups = {
      kinds: Object.fromEntries(countByKind(judged)),
      constructs: Object.fromEntries(countByConstruct(judged)),
    }
    console.log(
      JSON.stringify({ documents: Object.fromEntries(byDocument), total: withRates(total), ...groups }, null, 2),
    )
  } else {
    console.log(reportScores(documents, total))
    console.log(`\n${reportGroups(judged)}`)
    if (values.misses) {
      for (const { name, text, misses } of documents) {
        console.log(`\n${name}`)
        for (const miss of misses) console.log(`  ${showMiss(miss, text)}`)
      }
    }
  }
  if (values.update) await writeAtomically(storedPath, renderStoredScores(documents))
  if (!values.check) return 0
  const falls = findFalls(documents, await readStoredScores(storedPath))
  for (const fall of falls) console.error(fall)
  if (falls.length > 0) console.error('Mend what fell, or store the new scores on purpose: pnpm evaluate --update')
  return falls.length > 0 ? 1 : 0
}

async function injectFaults(): Promise<number> {
  const most = Number(values.most)
  if (!Number.isInteger(most) || most < 1) {
    console.error('--most takes a whole number from 1')
    return 2
  }
  const specimens = (await Promise.all([corpus, ...positionals].map(readCleanReports))).flat()
  const chosen = faults.filter(({ name }) => name.includes(values.kind))
  const trials = inject(specimens, chosen, { seed: values.seed, most })
  if (values.json) {
    console.log(JSON.stringify({ seed: values.seed, most, faults: trialsAsData(trials, values.misses) }, null, 2))
  } else {
    console.log(`seed ${values.seed}, at most ${most} of a kind in one report\n`)
    console.log(`${reportTrials(trials)}\n\n${reportClean(specimens)}`)
    if (values.misses) for (const trial of trials) for (const line of showMisses(trial)) console.log(line)
  }
  if (!values.check) return 0
  const short = shortfalls(trials)
  for (const line of short) console.error(line)
  return short.length > 0 ? 1 : 0
}

function withRates(scores: Scores) {
  return {
    sections: { ...scores.sections, rates: sectionRates(scores.sections) },
    claims: { ...scores.claims, rates: claimRates(scores.claims) },
    findings: scores.findings,
  }
}
