import { root } from './run/root.mjs'
import { asScript, takesNoWords } from './run/say.mjs'
import { prepare } from './steps/prepare.mjs'

await asScript(async () => {
  takesNoWords()
  await prepare(root)
  return 0
})
