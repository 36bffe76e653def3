import type { RunningProgram } from '#tests/support/launch-program.ts'
import type { Dice } from './dice.ts'
import { lastPostLine, readLedger, struckIn } from './evidence.ts'
import { killOnCue, type PendingKill } from './kill-on-cue.ts'
import { settled, shownNow } from './settle.ts'
import type { TrialResult } from './tally.ts'
import type { KillPlan, TrialPlan } from './trial-plan.ts'
import { lostWords, type Typing, typeUntilKilled } from './typing.ts'
import { find, openVault, publishNow, putVaultOff, scheduleIn, writePost } from './window.ts'
import type { World } from './world.ts'

/** A trial but for the firehose's count, which is taken at the end. */
export type TrialRecord = Omit<TrialResult, 'announced'> & { readonly text: string; readonly settledMs: number }

const cueMs = 60_000

/** Writes a post, has the program killed while it goes out, starts it again and waits for the post's fate. */
export async function runTrial(world: World, program: RunningProgram, { plan, dice }: { readonly plan: TrialPlan; readonly dice: Dice }) {
  const text = `Пост ${plan.number}: булочка с корицей №${dice.below(1_000_000)}`
  const linesBefore = (await readLedger(world.ledgerPath)).length
  await writePost(program.page, { text, channel: world.side.channel, picture: plan.picture ? world.picture : null })
  const typing = await killWhilePublishing(world, program, { plan, dice })
  const ledger = lastPostLine(await readLedger(world.ledgerPath), linesBefore)
  const second = await startAgain(world, text)
  const shownLocked = await shownNow(second.page)
  const madeAt = await world.side.madeAt({ key: ledger?.key, text })
  const struck = struckIn({ ledger, madeAt, killedAt: typing.killedAt })
  if (struck === 'afterAnswer' && shownLocked !== 'published') throw new Error(`${text}: its ledger says done, its window ${shownLocked}`)
  const { last, kills, shown, ms } = await settle(world, second, { text, kill: plan.secondKill })
  const lost = await lostWords(last.page, typing.typing)
  const edits = { shownSaved: typing.typing.shownSaved, lost }
  const record: TrialRecord = { text, struck, kills, shown, edits, settledMs: ms }
  return { record, program: last }
}

async function killWhilePublishing(
  world: World,
  program: RunningProgram,
  { plan, dice }: { readonly plan: TrialPlan; readonly dice: Dice },
) {
  const kill = killOnCue(world.side.proxy, program, plan.kill)
  const typing: Typing = { title: `Черновик ${plan.number}`, words: [], shownSaved: 0 }
  if (plan.typing) {
    await scheduleIn(program.page, 5)
    await typeUntilKilled(program.page, dice, { typing, isOver: kill.hasBegun })
  } else await publishNow(program.page)
  const killedAt = await within(kill.struck, `${plan.kill.phase} of ${plan.kill.about} was never seen`)
  return { typing, killedAt }
}

/** Starts the program on what is left and opens the post in the inspector; the vault is still locked. */
export async function startAgain(world: World, text: string): Promise<RunningProgram> {
  world.side.proxy.disarm()
  const program = await world.startProgram()
  await putVaultOff(program.page)
  await find(program.page, text)
  return program
}

type Settling = { readonly text: string; readonly kill: KillPlan | null }

/** Opens the vault and waits for the post's fate; where a second kill strikes meanwhile, once more from the start. */
async function settle(world: World, program: RunningProgram, { text, kill }: Settling) {
  const pending = kill ? killOnCue(world.side.proxy, program, kill) : null
  const fate = await openAndSettle(program, pending)
  if (fate) {
    pending?.callOff()
    return { ...fate, last: program, kills: 1 }
  }
  await pending?.struck
  const third = await startAgain(world, text)
  const secondFate = await openAndSettle(third, null)
  if (!secondFate) throw new Error('nothing was to kill it a third time')
  return { ...secondFate, last: third, kills: 2 }
}

/** Null: the program was killed before the fate was seen. */
async function openAndSettle({ page }: RunningProgram, kill: PendingKill | null) {
  try {
    await openVault(page)
    return await settled(page, Date.now())
  } catch (error) {
    if (kill?.hasBegun()) return null
    throw error
  }
}

/** The promise's value, or an error with these words when it does not come in time. */
export async function within<Value>(promise: Promise<Value>, otherwise: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), cueMs)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
