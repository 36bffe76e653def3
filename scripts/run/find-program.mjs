import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Looks a program up on PATH.
 *
 * @param {string} name without `.exe`
 * @returns {string | null} absolute path
 */
export function findProgram(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null
}
