/** Writes resources/third-party-notices.md: every package the program ships, its licence and its copyright lines. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run/root.mjs'
import { asScript, takesNoWords } from './run/say.mjs'
import { noticesFile, noticesText } from './run/third-party.mjs'

await asScript(async () => {
  takesNoWords()
  writeFileSync(join(root, noticesFile), noticesText(root))
  return 0
})
