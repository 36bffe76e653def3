/** Which key a line's elements have in the page, by the id of what the line shows. */
export type LineKeys = ReadonlyMap<string, number>

/**
 * Keys for the lines of a new answer. What stays keeps its elements. What is new takes over those of a line that has gone: other words
 * written into them cost a part of what new elements do, and half of a letter's time until it is painted was theirs.
 * @param takeOver false: what is new gets elements of its own, so that a mark set on a line never comes to stand on another post
 */
export function nextLineKeys(before: LineKeys, ids: readonly string[], takeOver: boolean): LineKeys {
  const staying = new Set(ids)
  const left = takeOver ? [...before].flatMap(([id, key]) => (staying.has(id) ? [] : [key])) : []
  let fresh = Math.max(-1, ...before.values())
  return new Map(ids.map((id) => [id, before.get(id) ?? left.shift() ?? ++fresh]))
}
