/**
 * One phrase match written by hand from the rules of the language and of the trade. What must be found stands between ⟦ and ⟧ in
 * the text. An expectation is never changed to fit: what the checker cannot do stays in the table, marked by `cannot` with the
 * reason, and the test fails as soon as it can.
 */
export type PhraseCase = {
  readonly rule: string
  readonly phrase: string
  readonly match: 'exact' | 'forms'
  /** Whether they are words the text must have, or must not have. */
  readonly sought: 'phrase' | 'stopWord'
  readonly marked: string
  /** Why the checker does not get this right yet; null: it does. */
  readonly cannot: string | null
}

const row = (match: 'exact' | 'forms', sought: 'phrase' | 'stopWord') => {
  return (rule: string, phrase: string, marked: string): PhraseCase => ({ rule, phrase, match, sought, marked, cannot: null })
}
export const forms = row('forms', 'phrase')
export const exact = row('exact', 'phrase')
export const stops = row('forms', 'stopWord')
export const stopsExact = row('exact', 'stopWord')
export const cannot = (why: string, one: PhraseCase): PhraseCase => ({ ...one, cannot: why })

export const noContext = 'a set of forms knows no context: the same letters are a form of the sought word too'
