import { parseArgs } from 'node:util'
import { crashNetworks } from '../tests/crash/network-side.ts'
import { runCrashTrials } from '../tests/crash/run.ts'
import { hasDisplay, startVirtualDisplay } from './run/display.mjs'
import { findElectron } from './run/electron-runtime.mjs'
import { sandboxFlags } from './run/launch-plan.mjs'
import { openReportFile } from './run/report-file.mjs'
import { root } from './run/root.mjs'
import { asScript, Stop, say } from './run/say.mjs'

const usage = 'npm run crash -- [--trials 40] [--seed 1] [--json FILE] [--shell electron|browser] [--network bluesky|telegram]'

function readWords() {
  const { values } = parseArgs({
    options: {
      trials: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      network: { type: 'string', default: 'bluesky' },
      shell: { type: 'string', default: findElectron(root) ? 'electron' : 'browser' },
    },
  })
  const trials = Number(values.trials)
  const seed = Number(values.seed)
  const { json = null, shell } = values
  if (!Number.isInteger(trials) || trials < 1 || !Number.isInteger(seed)) throw new Stop(usage)
  const network = crashNetworks.find((one) => one === values.network)
  if (!network) throw new Stop(usage)
  if (shell !== 'electron' && shell !== 'browser') throw new Stop(usage)
  if (shell === 'electron' && !findElectron(root)) throw new Stop('there is no Electron here: --shell browser runs without it')
  return { trials, seed, json, shell, network } as const
}

await asScript(async () => {
  const { json, ...run } = readWords()
  const report = await openReportFile(json)
  const display = run.shell === 'electron' && !hasDisplay() ? await startVirtualDisplay() : null
  if (display) process.env.DISPLAY = display.name
  if (sandboxFlags().length > 0) say('running as root, so the browser’s sandbox is off (--no-sandbox)')
  try {
    const began = Date.now()
    const { counts, faults } = await runCrashTrials({ ...run, say })
    const { shell, seed, network } = run
    const counted = { ...counts, network, shell, seed, seconds: Math.round((Date.now() - began) / 1000) }
    process.stdout.write(`${JSON.stringify(counted, null, 2)}\n`)
    await report(counted)
    for (const fault of faults) say(fault)
    return faults.length === 0 ? 0 : 1
  } finally {
    display?.stop()
  }
})
