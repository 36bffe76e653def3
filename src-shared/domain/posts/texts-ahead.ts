import { type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { textFacts } from './text-facts.ts'

/** A plain text as a post stores it, with what the post's row repeats of it. */
export type CountedText = { readonly text: RichText; readonly facts: ReturnType<typeof textFacts> }

/** As many as one import may bring. */
const mostAhead = 20_000

/**
 * Texts of an import that a person still looks over. Counting and digesting 10,000 of them takes half a second, which would be taken from
 * the database while it writes them; what is not here is counted when it is wanted, with the same outcome.
 */
const ahead = new Map<string, CountedText>()

/** Counts texts that will be wanted soon; beyond 20,000 it counts none. */
export function countAhead(plains: readonly string[]): void {
  for (const plain of plains) if (ahead.size < mostAhead) ahead.set(plain, counted(plain))
}

/** Forgets what was counted and not taken. */
export function forgetCounted(): void {
  ahead.clear()
}

/** A plain text with its facts; what was counted ahead is taken out. */
export function takeCounted(plain: string): CountedText {
  const known = ahead.get(plain)
  ahead.delete(plain)
  return known ?? counted(plain)
}

function counted(plain: string): CountedText {
  const text = textFromPlain(plain)
  return { text, facts: textFacts(text) }
}
