const ends = '.!?…'

/** Parts said one after another as sentences; what ends in a mark of its own gets no point after it. Empty parts are left out. */
export function sentences(parts: readonly (string | null | undefined)[]): string {
  let said = ''
  for (const part of parts) {
    if (!part) continue
    if (said !== '') said += ends.includes(said.at(-1) ?? '') ? ' ' : '. '
    said += part
  }
  return said
}
