import { watch } from 'node:fs'
import { join } from 'node:path'
import { launchPlan } from './run/launch-plan.mjs'
import { runTree } from './run/process-tree.mjs'
import { root } from './run/root.mjs'
import { asScript, Stop, say } from './run/say.mjs'
import { build, sources } from './steps/build.mjs'
import { prepare } from './steps/prepare.mjs'

/** An editor writes several files, and one file several times: this long nothing must change, ms. */
const settleMs = 300

/**
 * Calls back when sources have changed and come to rest.
 *
 * @param {() => Promise<void>} changed never runs twice at once
 */
function watchSources(changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let working = Promise.resolve()
  const work = () => {
    working = working.then(changed)
  }
  const touch = () => {
    clearTimeout(timer)
    timer = setTimeout(work, settleMs)
  }
  const watchers = sources.map((path) => watch(join(root, path), { recursive: true }, touch))
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

/**
 * Builds again; a program that cannot be built leaves the running one alone.
 *
 * @returns {Promise<boolean>} whether there is a new program to start
 */
async function rebuilt() {
  try {
    return await build(root)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(error.message)
    return false
  }
}

// The pages have an origin and a policy of their own, which a development server would have to be let into; so the program
// is built and started again instead, which takes some three seconds.
await asScript(async () => {
  await prepare(root)
  const plan = await launchPlan(root, process.argv.slice(2))
  for (;;) {
    const restart = new AbortController()
    const unwatch = watchSources(async () => {
      if (await rebuilt()) restart.abort()
    })
    const result = await runTree(plan.file, plan.args, { cwd: root, env: plan.env, stop: restart.signal })
    unwatch()
    if (!restart.signal.aborted) return result.code
    say('starting again with the new sources')
  }
})
