import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runBench } from '../tests/bench/run.ts'
import { isMet, type Result } from '../tests/bench/stage/measure.ts'
import { hasDisplay, startVirtualDisplay } from './run/display.mjs'
import { findElectron } from './run/electron-runtime.mjs'
import { sandboxFlags } from './run/launch-plan.mjs'
import { openReportFile } from './run/report-file.mjs'
import { root } from './run/root.mjs'
import { asScript, Stop, say } from './run/say.mjs'

const usage = 'npm run bench -- [--json FILE] [--only NAME] [--runs 7] [--posts 50000] [--data FOLDER]'

function readWords() {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string', default: '7' },
      posts: { type: 'string', default: '50000' },
      data: { type: 'string' },
    },
  })
  const [runs, posts] = [Number(values.runs), Number(values.posts)]
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(posts) || posts < 1000) throw new Stop(usage)
  return {
    runs,
    posts,
    only: values.only ?? null,
    json: values.json ?? null,
    data: values.data === undefined ? null : resolve(values.data),
  }
}

/** A line of the table: what, ours against the floor, ratio against its goal. */
function line(result: Result): string {
  const { name, unit, ms, floorMs, ratio, goal, spread, p95, rows, runs, note, nearer } = result
  const p95Words = p95 === null ? '' : `, p95 ${p95} ${unit}`
  const nearerWords = nearer === null ? '' : `; nearer floor (${nearer.what}) ${nearer.floorMs} ${unit}, ratio ${nearer.ratio}`
  return `${isMet(result) ? 'met ' : 'over'}  ${name.padEnd(12)} ${ms} ${unit} against ${floorMs} (${spread.join('–')})  ratio ${ratio}, goal ${goal}${p95Words}${nearerWords}  [${runs} runs, ${rows} rows] ${note}`
}

await asScript(async () => {
  const { json, ...asked } = readWords()
  const report = await openReportFile(json)
  const executable = findElectron(root)
  if (executable === null) throw new Stop('there is no Electron here, and the floors are pages of the same runtime')
  const display = hasDisplay() ? null : await startVirtualDisplay()
  if (display) process.env.DISPLAY = display.name
  const how = `${sandboxFlags().length > 0 ? 'as root, without the sandbox' : 'with the sandbox'}, ${display ? 'on a virtual display' : 'on this display'}`
  say(`Electron is run ${how}; picture engines load on first use and are absent from the start figures`)
  try {
    const { results, broken } = await runBench({ ...asked, executable, say })
    for (const result of results) process.stdout.write(`${line(result)}\n`)
    await report(results)
    for (const words of broken) say(`broken: ${words}`)
    return broken.length === 0 && results.length > 0 ? 0 : 1
  } finally {
    display?.stop()
  }
})
