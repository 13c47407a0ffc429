import { f1 } from './rates.ts'

/** A phrase without blanks and punctuation, which annotators set differently. */
export function bare(phrase: string): string {
  return phrase.replace(/[\s，,。；;：:、（）()“”"《》]/g, '')
}

/**
 * How far two phrases name the same thing, 0 to 1: 1 where the longer holds the shorter and that has two characters
 * or more (公文 in 制发公文), otherwise the F1 of their characters whatever the order.
 */
export function phraseLikeness(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)]
  if (a === '' || b === '') return 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 2 && long.includes(short)) return 1
  const left = new Map<string, number>()
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1)
  let shared = 0
  for (const character of b) {
    const count = left.get(character) ?? 0
    if (count === 0) continue
    left.set(character, count - 1)
    shared += 1
  }
  return f1(shared / b.length, shared / a.length)
}
