export type { Environment, TextSink } from './environment.ts'
export { type ExitCode, exitCode } from './exit-code.ts'
export { run } from './run.ts'
export {
  type LoadedSegmenter,
  loadSegmenter,
  type SegmenterChoice,
  type SegmenterName,
  segmenterChoices,
  segmenterNames,
  trySegmenter,
} from './segmenter.ts'
