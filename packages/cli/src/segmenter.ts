import type { Worded } from '@hegao/documents'
import type { Segmenter } from '@hegao/extractor'
import { segmenterWords } from '@hegao/lexicon'
import { UserError } from './user-error.ts'

/** The word segmenters that can be had, in the order in which they are tried. */
export const segmenterNames = ['nodejieba', 'jieba-wasm'] as const
/** One of {@link segmenterNames}. */
export type SegmenterName = (typeof segmenterNames)[number]

/** What `--segmenter` takes. */
export const segmenterChoices = ['auto', ...segmenterNames, 'none'] as const
/** One of {@link segmenterChoices}. */
export type SegmenterChoice = (typeof segmenterChoices)[number]

/** What came of loading a segmenter. */
export type LoadedSegmenter =
  | { readonly name: SegmenterName; readonly segmenter: Segmenter; readonly milliseconds: number }
  | { readonly name: SegmenterName; readonly segmenter: null; readonly reason: Worded }

/**
 * Loads the segmenter a call asks for. `auto` takes nodejieba, which is compiled on installation and therefore optional,
 * or else jieba-wasm, or else goes without: no verdict depends on a segmenter.
 *
 * @throws UserError where a segmenter asked for by name cannot be loaded
 */
export async function loadSegmenter(choice: SegmenterChoice): Promise<Segmenter | null> {
  if (choice === 'none') return null
  for (const name of choice === 'auto' ? segmenterNames : [choice]) {
    const loaded = await trySegmenter(name)
    if (loaded.segmenter) return loaded.segmenter
    if (choice !== 'auto') {
      throw new UserError(
        {
          zh: `分词程序 ${name} 无法加载：${loaded.reason.zh}`,
          en: `the segmenter ${name} cannot be loaded: ${loaded.reason.en}`,
        },
        { zh: '可改用 --segmenter auto，或用 hegao doctor 检查', en: 'use --segmenter auto, or see hegao doctor' },
      )
    }
  }
  return null
}

/**
 * Tries to load one segmenter, with the words of the genre added to its own dictionary. Nothing of it is in memory before;
 * nodejieba takes about a second and a half, nearly all of it for its own dictionary, jieba-wasm half a second. The second
 * call for the same one costs nothing.
 */
export async function trySegmenter(name: SegmenterName): Promise<LoadedSegmenter> {
  const begin = performance.now()
  try {
    loading[name] ??= cutters[name]()
    const cut = await loading[name]
    return {
      name,
      segmenter: { name, segment: (text) => spans(text, cut(text)) },
      milliseconds: Math.round(performance.now() - begin),
    }
  } catch (error) {
    return { name, segmenter: null, reason: reasonOf(error) }
  }
}

function reasonOf(error: unknown): Worded {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
    return {
      zh: '没有装上（安装时需要编译器；不影响使用）',
      en: 'not installed (it needs a compiler; nothing depends on it)',
    }
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return { zh: first, en: first }
}

type Cut = (text: string) => readonly string[]

/** A dictionary is global to its engine, so it is read and added to once. */
const loading: Partial<Record<SegmenterName, Promise<Cut>>> = {}

/**
 * What the words of the genre weigh: the median of the engines' own dictionary, which is what nodejieba gives to every
 * added word. Enough to keep together what would fall apart, too little to pull a common word apart.
 */
const frequency = 3

/*
 * Both engines cut by dictionary alone. Their other way of cutting guesses words out of characters that stand in no
 * dictionary, and guesses wrong where a metric has been cut off its adverb: 全年|共派|车.
 */
const cutters: Readonly<Record<SegmenterName, () => Promise<Cut>>> = {
  async nodejieba() {
    // Named through a variable so that the types do not ask for a package that may be absent.
    const optional: string = 'nodejieba'
    const { default: nodejieba }: { default: Nodejieba } = await import(optional)
    nodejieba.load()
    const cut: Cut = (text) => nodejieba.cut(text, false)
    for (const word of missingWords(cut)) nodejieba.insertWord(word)
    return cut
  },
  async 'jieba-wasm'() {
    const { cut: cutWords, with_dict } = await import('jieba-wasm')
    const cut: Cut = (text) => cutWords(text, false)
    // All at once: add_word weighs every word anew and takes ten times as long.
    with_dict(
      missingWords(cut)
        .map((word) => `${word} ${frequency} n`)
        .join('\n'),
    )
    return cut
  },
}

/** The words of the genre that an engine cuts through. One it knows would lose its weight by being added (支出, 年度). */
function missingWords(cut: Cut): string[] {
  return segmenterWords().filter((word) => cut(word).length > 1)
}

interface Nodejieba {
  load(): void
  insertWord(word: string): boolean
  cut(text: string, guess: boolean): string[]
}

/** The words' places in the text; the whole text as one word where a segmenter did not give it back letter for letter. */
function spans(text: string, words: readonly string[]): { start: number; end: number }[] {
  let end = 0
  const found = words.map((word) => {
    const start = end
    end += word.length
    return { start, end }
  })
  return end === text.length ? found : [{ start: 0, end: text.length }]
}
