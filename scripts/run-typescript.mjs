import { join } from 'node:path'
import { nodeRuntime } from './run/node-runtime.mjs'
import { runTree } from './run/process-tree.mjs'
import { root } from './run/root.mjs'
import { asScript, Stop } from './run/say.mjs'
import { prepare } from './steps/prepare.mjs'

// Scripts in TypeScript need what only a set-up project has: its packages and a Node that reads types away.
await asScript(async () => {
  const [name, ...words] = process.argv.slice(2)
  if (name === undefined) throw new Stop('which script? node scripts/run-typescript.mjs NAME')
  await prepare(root)
  const env = { ...process.env, NODE_NO_WARNINGS: '1' }
  const result = await runTree(nodeRuntime(root), [join(root, 'scripts', `${name}.ts`), ...words], { cwd: root, env })
  return result.code
})
