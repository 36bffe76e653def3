/** Longest line read, bytes: no row of ours comes near; a crafted file must not fill the memory. */
const longestLine = 64 * 1024 * 1024

/** The lines of a byte stream without their line feeds. A last line without one counts too. Throws on a line over 64 MiB. */
export async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let held = 0
  for await (const piece of stream) {
    let bytes = piece as Buffer
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield Buffer.concat([...rest, bytes.subarray(0, end)])
      rest = []
      held = 0
      bytes = bytes.subarray(end + 1)
    }
    if (bytes.length === 0) continue
    rest.push(bytes)
    held += bytes.length
    if (held > longestLine) throw new Error('a line is too long')
  }
  if (held > 0) yield Buffer.concat(rest)
}
