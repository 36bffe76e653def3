/** Asks once for each of a few keys: looking a word up takes as long as drawing a part of a card. */
export function remembered<Key extends string | number>(ask: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>()
  return (key) => {
    const word = known.get(key) ?? ask(key)
    known.set(key, word)
    return word
  }
}
