import { plainText } from '#shared/domain/texts/rich-text.ts'
import { printOf, type TextPrint } from '#shared/domain/warnings/likeness.ts'
import type { ReadTx } from './read-tx.ts'

/** A text by its digest (`textKey`) and by the row it can be read from. */
export type NamedText = { readonly textKey: string; readonly id: string }

/** Prints of some 5,000 posts take about 3 MB. */
const mostRemembered = 5_000
/** Prints by the digest of their text, which names it for ever: what was read once need not be read again. Latest used last. */
const remembered = new Map<string, TextPrint | null>()

/** So many bodies are in memory at a time: a month has a thousand, and all that is kept of one is its print. */
const readAtOnce = 100

/** What texts are compared by; only those not met before are read. */
export async function textPrints(tx: ReadTx, texts: readonly NamedText[]): Promise<ReadonlyMap<string, TextPrint | null>> {
  const wanted = new Map(texts.map(({ textKey, id }) => [textKey, id]))
  const unknown = [...wanted].filter(([key]) => !remembered.has(key))
  const read = new Map<string, TextPrint | null>()
  for (let first = 0; first < unknown.length; first += readAtOnce) {
    const part = unknown.slice(first, first + readAtOnce)
    const bodies = await tx.getMany(
      'texts',
      part.map(([, id]) => id),
    )
    for (const [i, [key]] of part.entries()) read.set(key, printOf(bodies[i] ? plainText(bodies[i].text) : ''))
  }
  const prints = new Map([...wanted.keys()].map((key) => [key, read.get(key) ?? remembered.get(key) ?? null]))
  for (const [key, print] of prints) remember(key, print)
  return prints
}

function remember(key: string, print: TextPrint | null): void {
  remembered.delete(key)
  remembered.set(key, print)
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) return
    remembered.delete(oldest)
  }
}
