import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../../scripts/build-lexicon.ts'

describe('buildLexicon', () => {
  it('gives the generated files as they stand in the repository', async () => {
    const files = await buildLexicon()
    expect(files.size).toBe(15)
    for (const [path, content] of files) {
      const stored = await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')
      expect(stored === content, `${path} is stale: run pnpm generate`).toBe(true)
    }
  })
})
