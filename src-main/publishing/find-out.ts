import type { LookUp, NetworkAdapter, Outgoing, SignIn } from '#main/networks/network-adapter.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import { pause } from './pause.ts'

/** No server works longer than this on a request: after it, "not there" is the truth. */
const stillWorkingMs = 30_000
const waitsMs = [0, 2_000, 6_000, 22_000]

export type Question = {
  readonly adapter: NetworkAdapter
  readonly signIn: SignIn
  readonly outgoing: Outgoing
  readonly step: JobStep
  /** When the request was sent. */
  readonly sentAt: EpochMs
}

/**
 * Asks the network whether a step happened whose answer was lost, a few times, some seconds apart. "It is there" counts at
 * once. "It is not" counts at once only where a re-send under the same key cannot make a second post; else not before no
 * server can still be working on the lost request.
 *
 * @param isOver ends the asking early (the program quits); the answer is then `cannotTell`
 */
export async function findOut(question: Question, clock: Clock, isOver: () => boolean): Promise<LookUp> {
  const { adapter, signIn, outgoing, step, sentAt } = question
  // Nobody there to ask: the person is asked at once.
  if (networks[adapter.id].lookUp === 'impossible' && step.kind === 'post') return adapter.lookUp(signIn, outgoing, step)
  for (const waitMs of waitsMs) {
    await pause(clock, waitMs)
    if (isOver()) break
    const found = await adapter.lookUp(signIn, outgoing, step)
    if (found.found === 'yes') return found
    const settled = clock.now() - sentAt >= stillWorkingMs || isResendSafe(adapter, step, clock.now() - sentAt)
    if (found.found === 'no' && settled) return found
  }
  return { found: 'cannotTell' }
}

/** Uploads make nothing the audience sees; posts are safe inside the window the network's facts prove. */
function isResendSafe(adapter: NetworkAdapter, step: JobStep, ageMs: number): boolean {
  if (step.kind === 'upload') return true
  const windowMs = networks[adapter.id].idempotencyWindowMs
  return windowMs === 'unlimited' || (windowMs !== null && ageMs < windowMs)
}
