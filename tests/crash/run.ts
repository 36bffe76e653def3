import type { ShellName } from '#tests/support/launch-program.ts'
import { runBlindTrials } from './blind-run.ts'
import { type BlindTally, blindFaultsOf } from './blind-tally.ts'
import { createDice } from './dice.ts'
import type { CrashNetwork } from './network-side.ts'
import { faults, rarest, type Tally, tally } from './tally.ts'
import { runTrial, type TrialRecord } from './trial.ts'
import { drawPlan } from './trial-plan.ts'
import { setUp } from './window.ts'
import { openWorld, type World } from './world.ts'

export type CrashRun = {
  readonly shell: ShellName
  readonly network: CrashNetwork
  /** At least so many; more until each phase has its share, three times as many at most. */
  readonly trials: number
  readonly seed: number
  readonly say: (line: string) => void
}

export type CrashResult = {
  readonly counts: (Tally & { readonly slowestSettleMs: number }) | BlindTally
  /** What is wrong, in words; empty: nothing. */
  readonly faults: readonly string[]
}

/** Kills the program again and again while it publishes, and counts what came of it. */
export async function runCrashTrials(run: CrashRun): Promise<CrashResult> {
  const world = await openWorld(run.shell, run.network)
  try {
    if (!world.side.canTell) {
      const counts = await runBlindTrials(run, world)
      return { counts, faults: blindFaultsOf(counts) }
    }
    const records = await allTrials(run, world)
    const slowestSettleMs = Math.max(...records.map(({ settledMs }) => settledMs))
    const counts = tally(await withCounts(world, records))
    return { counts: { ...counts, slowestSettleMs }, faults: faults(counts) }
  } catch (error) {
    run.say(`the program wrote:\n${await world.lastWords()}`)
    throw error
  } finally {
    await world.end()
  }
}

async function allTrials(run: CrashRun, world: World): Promise<readonly TrialRecord[]> {
  let program = await world.startProgram()
  await setUp(program.page, world.side)
  const records: TrialRecord[] = []
  while (wantsMore(run, records)) {
    const number = records.length + 1
    const dice = createDice(run.seed, number)
    // The first half is chance; then the phases that chance, or the race with the server, left behind.
    const wanted = number > run.trials / 2 ? rarest(soFar(records)) : null
    const plan = drawPlan(dice, { number, wanted, requests: world.side.requests })
    const done = await runTrial(world, program, { plan, dice })
    program = done.program
    records.push(done.record)
    const { struck, kills, shown, settledMs, edits } = done.record
    const aim = `${plan.kill.phase}${plan.picture ? ', picture' : ''}${plan.typing ? ', typing' : ''}`
    run.say(`${number} (${aim}): ${struck}, ${shown} after ${settledMs} ms, kills ${kills}, edits ${edits.shownSaved}, lost ${edits.lost}`)
  }
  return records
}

function wantsMore({ trials }: CrashRun, records: readonly TrialRecord[]): boolean {
  if (records.length < trials) return true
  return records.length < trials * 3 && rarest(soFar(records)) !== null
}

/** What the phases are so far; the firehose's count does not matter for it. */
function soFar(records: readonly TrialRecord[]): Tally {
  return tally(records.map((one) => ({ ...one, announced: 1 })))
}

async function withCounts(world: World, records: readonly TrialRecord[]) {
  const announced = await world.side.announcedTexts()
  const known = new Set(records.map(({ text }) => text))
  const strange = announced.filter((text) => !known.has(text))
  if (strange.length > 0) throw new Error(`the server announced posts nobody wrote: ${strange.join(' | ')}`)
  return records.map((one) => ({ ...one, announced: announced.filter((text) => text === one.text).length }))
}
