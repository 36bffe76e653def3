import { root } from './run/root.mjs'
import { asScript, takesNoWords } from './run/say.mjs'
import { install } from './steps/install.mjs'
import { runChecks } from './test/checks.mjs'

await asScript(async () => {
  takesNoWords()
  await install(root)
  const results = await runChecks(root, { rules: true })
  for (const check of results.filter((result) => !result.ok)) console.log(`\n── ${check.name}\n${check.output.trim()}`)
  for (const check of results) console.log(`${check.ok ? 'ok    ' : 'failed'}  ${check.name}`)
  return results.every((check) => check.ok) ? 0 : 1
})
