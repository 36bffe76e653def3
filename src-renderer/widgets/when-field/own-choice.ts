/** How long a stored value that differs from what was just chosen is taken for a late answer to an earlier choice, ms. */
const lateMs = 3000

export type OwnChoice<Value> = {
  /** The person chose it here: it counts at once. */
  choose(value: Value): void
  /** It is stored now. */
  stored(value: Value): void
}

/**
 * What a field shows whose value is stored elsewhere. Choices made one soon after another are stored one after another: what is stored of
 * the first must not stand in the field when the second is there already, or the next one would be made of both. A choice that was
 * refused gives way to what is stored.
 *
 * @param show  puts a value into the field
 * @param after calls back after so many ms; the answer cancels
 */
export function createOwnChoice<Value>(
  first: Value,
  show: (value: Value) => void,
  after: (ms: number, call: () => void) => () => void,
): OwnChoice<Value> {
  let known = first
  let own: { readonly value: Value; readonly cancel: () => void } | null = null
  const settle = () => {
    own?.cancel()
    own = null
    show(known)
  }
  return {
    choose(value) {
      own?.cancel()
      own = { value, cancel: after(lateMs, settle) }
      show(value)
    },
    stored(value) {
      known = value
      if (own === null || own.value === value) settle()
    },
  }
}
