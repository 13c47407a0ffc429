import type { Fault } from './fault.ts'
import { judge, type Outcome } from './judge.ts'
import { createRandom } from './random.ts'
import type { Specimen } from './specimen.ts'

/** One kind of fault with everything that was planted of it. */
export interface Trial {
  readonly fault: Fault
  readonly outcomes: readonly Outcome[]
}

/** What decides which faults are planted where. */
export interface InjectionOptions {
  readonly seed: string
  /** How many faults of one kind are planted into one report, each by itself. */
  readonly most: number
}

/** Plants every kind of fault into every report, one at a time, and reads what is found. */
export function inject(
  specimens: readonly Specimen[],
  faults: readonly Fault[],
  { seed, most }: InjectionOptions,
): Trial[] {
  return faults.map((fault) => ({
    fault,
    outcomes: specimens.flatMap((specimen) => {
      // A kind of fault that is added or changed leaves the places of the others alone.
      const random = createRandom(`${seed} ${specimen.name} ${fault.name}`)
      return [...first(most, fault.plantings(specimen, random))].map((planting) => judge(specimen, fault, planting))
    }),
  }))
}

function* first<T>(most: number, all: Iterable<T>): Generator<T> {
  let count = 0
  if (most < 1) return
  for (const one of all) {
    yield one
    count += 1
    if (count >= most) return
  }
}
