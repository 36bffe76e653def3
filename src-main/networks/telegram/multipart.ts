import { randomUUID } from 'node:crypto'

export type Part = { readonly name: string; readonly bytes: Uint8Array; readonly type: string; readonly fileName: string }

/** A body of `multipart/form-data` (RFC 7578). Field and part names are ours: plain ASCII without quotes. */
export function multipart(
  fields: Readonly<Record<string, string>>,
  parts: readonly Part[],
): { readonly type: string; readonly body: Uint8Array } {
  const boundary = `rubrika-${randomUUID()}`
  const head = (disposition: string, type: string | null): Buffer =>
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${type === null ? '' : `content-type: ${type}\r\n`}\r\n`,
    )
  const end = Buffer.from('\r\n')
  const body = Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => [head(`name="${name}"`, null), Buffer.from(value), end]),
    ...parts.flatMap(({ name, fileName, type, bytes }) => [head(`name="${name}"; filename="${fileName}"`, type), bytes, end]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { type: `multipart/form-data; boundary=${boundary}`, body }
}
