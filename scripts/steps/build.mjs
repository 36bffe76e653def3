import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeRuntime } from '../run/node-runtime.mjs'
import { runStep } from '../run/process-tree.mjs'
import { Stop, say } from '../run/say.mjs'
import { contentHash } from './content-hash.mjs'

/** Everything the built program depends on, relative to the project. */
export const sources = [
  'src-main',
  'src-renderer',
  'src-shared',
  'resources',
  'electron.vite.config.ts',
  'scripts/steps/page-chunks.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]

/**
 * Builds the program into `out/` unless it was built from exactly these sources.
 *
 * @param {string} root
 * @returns {Promise<boolean>} whether it was built now
 */
export async function build(root) {
  const stampFile = join(root, 'out', '.stamp')
  const wanted = contentHash(root, sources)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return false
  say('building the program')
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const result = await runStep(nodeRuntime(root), [tool, 'build', '--logLevel', 'warn'], { cwd: root })
  if (result.code !== 0) throw new Stop(`the program cannot be built\n${result.output.trim()}`)
  writeFileSync(stampFile, wanted)
  return true
}
