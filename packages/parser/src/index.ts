export * from './leaves.ts'
export * from './locator.ts'
export type * from './nodes.ts'
export * from './parse.ts'
