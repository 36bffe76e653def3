import { root } from './run/root.mjs'
import { asScript, Stop, say, takesNoWords } from './run/say.mjs'
import { prepare } from './steps/prepare.mjs'
import { runPlaywright, runStaticChecks, runVitest } from './test/runners.mjs'
import { lastLine, sum } from './test/tally.mjs'

/** @typedef {import('./test/tally.mjs').Tally} Tally */

/** @type {Record<string, (words: readonly string[]) => Promise<Tally>>} */
const runs = {
  check: () => runStaticChecks(root),
  vitest: (words) => runVitest(root, { projects: [], words }),
  unit: (words) => runVitest(root, { projects: ['unit', 'unit-mocked', 'time-*', 'contract', 'integration'], words }),
  e2e: (words) => runPlaywright(root, words),
}

/** What `npm test` runs, in this order: the quick ones first. */
const everything = ['check', 'vitest', 'e2e']

/**
 * @param {readonly string[]} argv `--only NAME` runs one of them, given the words that follow
 * @returns {{ names: readonly string[], words: readonly string[] }}
 */
function choose(argv) {
  const [flag, name = '', ...words] = argv
  if (flag !== '--only') {
    takesNoWords(argv)
    return { names: everything, words: [] }
  }
  if (!(name in runs)) throw new Stop(`--only takes one of ${Object.keys(runs).join(', ')}`)
  return { names: [name], words }
}

await asScript(async () => {
  const { names, words } = choose(process.argv.slice(2))
  await prepare(root)
  /** @type {Tally[]} */
  const tallies = []
  for (const name of names) tallies.push((await runs[name]?.(words)) ?? sum([]))
  const total = sum(tallies)
  for (const note of total.notes) say(note)
  console.log(lastLine(total))
  return total.failed === 0 ? 0 : 1
})
