/** One quantity a phrase is expected to state. */
export interface ExpectedQuantity {
  text: string
  kind: string
  /** `120` exact, `5..8` a range, `100..` and `..100` open on one side, `?` a stand-in. */
  value: string
  unit: string
  approximation: string
  /** ISO 4217; CNY goes without saying. */
  currency: string | undefined
}

/** A phrase and what it states. */
export interface QuantityProbe {
  phrase: string
  expected: ExpectedQuantity[]
}

const approximations = new Set(['about', 'over', 'under', 'at-least', 'at-most'])

/**
 * Reads a table of probes. A row is the phrase with its quantities in ⟦⟧, then for each of them, parted by |, its kind,
 * value, unit (`-` for none) and, where the value does not tell, its approximation and its currency.
 */
export function readProbes(table: string): QuantityProbe[] {
  return table
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [marked = '', ...specifications] = row.split(' | ')
      const spans = [...marked.matchAll(/⟦(.*?)⟧/g)].map(([, span = '']) => span)
      if (spans.length !== specifications.length) throw new Error(`${row}: every quantity needs its reading`)
      return {
        phrase: marked.replaceAll(/[⟦⟧]/g, ''),
        expected: spans.map((text, index) => readQuantity(text, specifications[index] ?? '')),
      }
    })
}

function readQuantity(text: string, specification: string): ExpectedQuantity {
  const [kind = '', value = '', unit = '', ...rest] = specification.trim().split(' ')
  const isRange = /[0-9]\.\.[0-9]/.test(value)
  return {
    text,
    kind,
    value,
    unit: unit === '-' ? '' : unit,
    approximation: rest.find((word) => approximations.has(word)) ?? (isRange ? 'range' : 'exact'),
    currency: rest.find((word) => /^[A-Z]{3}$/.test(word)) ?? (kind === 'money' && unit !== '-' ? 'CNY' : undefined),
  }
}
