import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A fingerprint of files by name and content alone: a copied or freshly cloned tree has the same one, whatever its place
 * on disk and the times of its files.
 *
 * @param {string} base names are taken relative to it
 * @param {readonly string[]} paths files and folders; what does not exist counts as absent
 * @returns {string} 64 hex digits
 */
export function contentHash(base, paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((start) => filesBelow(base, start)).sort()) {
    hash.update(`${path}\0`)
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(base, path)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/**
 * @param {string} base
 * @param {string} path with forward slashes
 * @returns {string[]}
 */
function filesBelow(base, path) {
  const full = join(base, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full).flatMap((name) => (name.endsWith('.md') ? [] : filesBelow(base, `${path}/${name}`)))
}
