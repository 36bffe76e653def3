import type { Page } from '@playwright/test'
import type { RunningProgram } from '#tests/support/launch-program.ts'
import type { BlindFault, BlindPlan, BlindResult } from './blind-tally.ts'
import type { Dice } from './dice.ts'
import { lastPostLine, readLedger, struckIn } from './evidence.ts'
import { killOnCue, type PendingKill } from './kill-on-cue.ts'
import { patienceMs, shownNow } from './settle.ts'
import { startAgain, within } from './trial.ts'
import { lostWords, type Typing, typeUntilKilled } from './typing.ts'
import { answerUnknown, find, openVault, publishNow, scheduleIn, writePost } from './window.ts'
import type { World } from './world.ts'

/** A trial but for the count, which is taken at the end. */
export type BlindRecord = Omit<BlindResult, 'announced'> & { readonly text: string }

/** How long a question is left alone: whatever is sent meanwhile was sent without a person. */
const quietMs = 3_000

type Trial = { readonly plan: BlindPlan; readonly dice: Dice }

/**
 * One trial with a network that nobody can ask: a post goes out, the program is killed or its answer is lost, and then a
 * person who looks into the channel answers by what is there.
 */
export async function runBlindTrial(world: World, program: RunningProgram, { plan, dice }: Trial) {
  const text = `Пост ${plan.number}: булочка с корицей №${dice.below(1_000_000)}`
  const linesBefore = (await readLedger(world.ledgerPath)).length
  await writePost(program.page, { text, channel: world.side.channel, picture: plan.picture ? world.picture : null })
  const typing: Typing = { title: `Черновик ${plan.number}`, words: [], shownSaved: 0 }
  const struckAt = await strike(world, program, { plan, dice, typing })
  const ledger = lastPostLine(await readLedger(world.ledgerPath), linesBefore)
  const dropped = plan.fault === 'answerDropped'
  const second = dropped ? program : await startAgain(world, text)
  if (dropped) await find(second.page, text)
  else await openVault(second.page)
  const madeAt = await world.side.madeAt({ key: undefined, text })
  const struck = dropped ? plan.fault : struckIn({ ledger, madeAt, killedAt: struckAt })
  const fate = await settle(world, second, { text, plan })
  const lost = await lostWords(fate.last.page, typing)
  const { last, ...seen } = fate
  const record: BlindRecord = {
    text,
    struck,
    ...seen,
    kills: seen.kills + (dropped ? 0 : 1),
    edits: { shownSaved: typing.shownSaved, lost },
  }
  return { record, program: last }
}

async function strike(world: World, program: RunningProgram, { plan, dice, typing }: Trial & { readonly typing: Typing }): Promise<number> {
  const { fault, delayMs } = plan
  const about = world.side.requests.post
  const cue = fault === 'answerDropped' ? dropAnswer(world, about) : killOnCue(world.side.proxy, program, { phase: fault, about, delayMs })
  if (plan.typing) {
    await scheduleIn(program.page, 5)
    await typeUntilKilled(program.page, dice, { typing, isOver: cue.hasBegun })
  } else await publishNow(program.page)
  return within(cue.struck, `${fault} was never seen`)
}

function dropAnswer(world: World, about: string): Pick<PendingKill, 'struck' | 'hasBegun'> {
  let begun = false
  const struck = world.side.proxy.arm({ on: 'answer', about, effect: 'reset' }).then(() => {
    begun = true
    return Date.now()
  })
  return { struck, hasBegun: () => begun }
}

type Settling = { readonly text: string; readonly plan: BlindPlan }

async function settle(world: World, program: RunningProgram, { text, plan }: Settling) {
  const asked: BlindFault[] = []
  let resent = 0
  let kills = 0
  let last = program
  let second = plan.secondKill
  for (;;) {
    const shown = await calm(last.page)
    if (shown !== 'asking' || asked.length > 3) return { last, shown, asked: asked.length, resent, kills }
    const before = await countOf(world, text)
    await last.page.waitForTimeout(quietMs)
    const out = await countOf(world, text)
    resent += out - before
    asked.push(plan.fault)
    const pending = second && out === 0 ? killOnCue(world.side.proxy, last, { ...second, about: world.side.requests.post }) : null
    second = null
    if (await answered(last.page, { out: out > 0, pending })) continue
    kills += 1
    last = await startAgain(world, text)
    await openVault(last.page)
  }
}

/** False: the program was killed while it sent again what the person had told it to. */
async function answered(page: Page, { out, pending }: { readonly out: boolean; readonly pending: PendingKill | null }): Promise<boolean> {
  try {
    await answerUnknown(page, out)
    await calm(page, { not: 'asking' })
  } catch (error) {
    if (!pending?.hasBegun()) throw error
  }
  if (!pending) return true
  if (!pending.hasBegun()) {
    pending.callOff()
    return true
  }
  await pending.struck
  return false
}

/** Waits until the post in the inspector is published or asks; answers what it says then, or when patience ended. */
async function calm(page: Page, { not }: { readonly not?: 'asking' } = {}): Promise<Awaited<ReturnType<typeof shownNow>>> {
  const end = Date.now() + patienceMs
  for (;;) {
    const shown = await shownNow(page)
    if ((shown !== 'open' && shown !== not) || Date.now() > end) return shown
    await page.waitForTimeout(100)
  }
}

async function countOf(world: World, text: string): Promise<number> {
  return (await world.side.announcedTexts()).filter((one) => one === text).length
}
