/** Asks once for each of a few keys: looking a word up takes as long as drawing a part of a card. */
export function remembered<Key extends string | number, Found extends NonNullable<unknown> = string>(
  ask: (key: Key) => Found,
): (key: Key) => Found {
  const known = new Map<Key, Found>()
  return (key) => {
    const found = known.get(key) ?? ask(key)
    known.set(key, found)
    return found
  }
}
