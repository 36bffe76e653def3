/**
 * Whether two JSON-like values say the same: key order does not matter, and a key that holds `undefined` counts as
 * absent (one of our pipes is JSON, where it would be).
 */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) return Array.isArray(left) && Array.isArray(right) && sameList(left, right)
  return sameFields(left as Fields, right as Fields)
}

type Fields = Readonly<Record<string, unknown>>

function sameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((one, i) => sameValue(one, right[i]))
}

function sameFields(left: Fields, right: Fields): boolean {
  for (const key in left) if (!sameValue(left[key], right[key])) return false
  for (const key in right) if (right[key] !== undefined && left[key] === undefined) return false
  return true
}
