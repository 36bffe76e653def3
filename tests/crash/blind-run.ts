import { type BlindFault, type BlindPlan, type BlindTally, blindFaults, blindTally, rarestFault } from './blind-tally.ts'
import { type BlindRecord, runBlindTrial } from './blind-trial.ts'
import { createDice, type Dice } from './dice.ts'
import type { CrashRun } from './run.ts'
import { phases } from './trial-plan.ts'
import { setUp } from './window.ts'
import type { World } from './world.ts'

/** Trials with a network that nobody can ask, until each fault has its share, three times as many as wanted at most. */
export async function runBlindTrials(run: CrashRun, world: World): Promise<BlindTally> {
  let program = await world.startProgram()
  await setUp(program.page, world.side)
  const records: BlindRecord[] = []
  while (wantsMore(run, records)) {
    const number = records.length + 1
    const dice = createDice(run.seed, number)
    const plan = drawBlindPlan(dice, number, number > run.trials / 2 ? rarestFault(soFar(records)) : null)
    const done = await runBlindTrial(world, program, { plan, dice })
    program = done.program
    records.push(done.record)
    const { struck, kills, shown, asked, resent, edits } = done.record
    const aim = `${plan.fault}${plan.picture ? ', picture' : ''}${plan.typing ? ', typing' : ''}`
    run.say(
      `${number} (${aim}): ${struck}, asked ${asked}, resent ${resent}, then ${shown}, kills ${kills}, edits ${edits.shownSaved}, lost ${edits.lost}`,
    )
  }
  const announced = await world.side.announcedTexts()
  return blindTally(records.map((one) => ({ ...one, announced: announced.filter((text) => text === one.text).length })))
}

function drawBlindPlan(dice: Dice, number: number, wanted: BlindFault | null): BlindPlan {
  const drawn = dice.among(blindFaults)
  const delayMs = dice.below(31)
  const fault = wanted ?? drawn
  return {
    number,
    fault,
    delayMs: fault === 'afterAnswer' ? delayMs : 0,
    picture: dice.chance(0.4),
    secondKill: dice.chance(0.3) ? { phase: dice.among(phases), about: '', delayMs: 0 } : null,
    typing: dice.chance(0.5),
  }
}

function wantsMore({ trials }: CrashRun, records: readonly BlindRecord[]): boolean {
  if (records.length < trials) return true
  return records.length < trials * 3 && rarestFault(soFar(records)) !== null
}

/** What the faults are so far; the count does not matter for it. */
function soFar(records: readonly BlindRecord[]): BlindTally {
  return blindTally(records.map((one) => ({ ...one, announced: 1 })))
}
