import { root } from './run/root.mjs'
import { asScript } from './run/say.mjs'
import { prepare } from './steps/prepare.mjs'

await asScript(async () => {
  await prepare(root)
  return 0
})
