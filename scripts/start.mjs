import { launchPlan } from './run/launch-plan.mjs'
import { runTree } from './run/process-tree.mjs'
import { root } from './run/root.mjs'
import { asScript } from './run/say.mjs'
import { prepare } from './steps/prepare.mjs'

await asScript(async () => {
  await prepare(root)
  const plan = await launchPlan(root, process.argv.slice(2))
  const result = await runTree(plan.file, plan.args, { cwd: root, env: plan.env })
  return result.code
})
