import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes sure that what a long run counts can be written in the end: its folder is made and the file opened at once, what an
 * earlier run left in it kept until then.
 *
 * @param {string | null} file null: nothing is to be written
 * @returns {Promise<(value: unknown) => Promise<void>>} writes the value as JSON; throws what the file system throws
 */
export async function openReportFile(file) {
  if (file === null) return async () => undefined
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, '', { flag: 'a' })
  return (value) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`)
}
