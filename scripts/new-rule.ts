import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { categorySchema } from '@hegao/contract'
import { generateFiles } from './generated-files.ts'

/*
 * pnpm new-rule <category> <name-of-the-fault>
 *
 * Writes the file of a new rule from a template and puts it into the index. The template runs: it finds its own bad
 * example, so that its tests are green from the start and what is changed shows.
 */

const template = (id: string) => `import { defineRule } from '../../rule.ts'
import { occurrences } from '../../text/occurrences.ts'

interface Data {
  /** The words as they stand in the text. */
  words: string
}

export default defineRule<Data>({
  id: '${id}',
  title: { zh: '一句话说明查什么', en: 'What it finds, in one line' },
  severity: 'warning',
  certainty: 'likely',
  recommended: false,
  why: { zh: '为什么要紧。', en: 'Why it matters.' },
  source: { zh: '依据', en: 'Source' },
  examples: {
    bad: ['云溪县办公室做了⟦好多好多⟧工作。'],
    good: ['云溪县办公室办结来文31件。'],
  },
  wording: {
    zh: { message: ({ words }) => \`“\${words}”不合适，请改写\` },
    en: { message: ({ words }) => \`“\${words}” does not fit; please rewrite it\` },
  },
  check({ folded }, report) {
    for (const range of occurrences(folded, '好多好多')) {
      report({ range, data: { words: folded.slice(range.start, range.end) } })
    }
  },
})
`

const [category, name] = process.argv.slice(2)
const parsed = categorySchema.safeParse(category)
if (!parsed.success || name === undefined || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('usage: pnpm new-rule <category> <name>   (the name of the fault, words joined by hyphens)')
  console.error(`categories: ${categorySchema.options.join(', ')}`)
  process.exit(2)
}
const file = fileURLToPath(new URL(`../packages/checker/src/rules/${parsed.data}/${name}.ts`, import.meta.url))
if (existsSync(file)) {
  console.error(`${relative(process.cwd(), file)} exists already`)
  process.exit(2)
}
await mkdir(dirname(file), { recursive: true })
await writeFile(file, template(`${parsed.data}/${name}`))
await generateFiles({ check: false })
console.log(`wrote ${relative(process.cwd(), file)}; next: its examples, its check, then pnpm vitest packages/checker`)
