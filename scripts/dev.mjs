import { join } from 'node:path'
import { hasDisplay } from './run/display.mjs'
import { obtainElectron } from './run/electron-runtime.mjs'
import { sandboxFlags } from './run/launch-plan.mjs'
import { nodeRuntime } from './run/node-runtime.mjs'
import { runTree } from './run/process-tree.mjs'
import { root } from './run/root.mjs'
import { asScript, Stop } from './run/say.mjs'
import { install } from './steps/install.mjs'

await asScript(async () => {
  await install(root)
  if (!hasDisplay()) throw new Stop('hot reload needs Electron and a display; there is no display here')
  const electron = await obtainElectron(root, { again: process.argv.includes('--electron') })
  if (!electron) throw new Stop('hot reload needs Electron; it cannot be fetched here')
  const words = process.argv.slice(2).filter((word) => word !== '--electron')
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const flags = sandboxFlags().length > 0 ? ['--noSandbox'] : []
  // electron-vite looks at ELECTRON_EXEC_PATH alone, not at ELECTRON_OVERRIDE_DIST_PATH.
  const env = { ...process.env, ELECTRON_EXEC_PATH: electron }
  const result = await runTree(nodeRuntime(root), [tool, 'dev', '--watch', ...flags, '--', ...words], { cwd: root, env })
  return result.code
})
