import { defineConfig } from 'vitest/config'

const conditions = ['hegao-source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './scripts/plain-reporter.ts'],
    testTimeout: 60_000,
  },
})
