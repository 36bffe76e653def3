import type { DemoFault } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { DemoPost } from './network-file.ts'

const slownessMs = 400
/** How long "too many requests" asks to wait. */
const rateLimitMs = 15_000

type Faults = readonly DemoFault[]

/** Waits as a slow network makes one wait. */
export function slowness(faults: Faults, clock: Clock): Promise<void> {
  if (!faults.includes('slow')) return Promise.resolve()
  return new Promise((resolve) => {
    clock.at((clock.now() + slownessMs) as EpochMs, resolve)
  })
}

/** Why a request of a publication is turned away before anything is done; null: it is not. */
export function turnedAway(faults: Faults, now: EpochMs): PublishProblem | null {
  if (faults.includes('unreachable')) return { sort: 'retry', kind: 'unreachable', notBefore: null, detail: 'ENETUNREACH' }
  if (faults.includes('signInExpired')) return { sort: 'user', kind: 'signInExpired', notBefore: null, detail: 'ExpiredToken' }
  if (!faults.includes('rateLimited')) return null
  return { sort: 'retry', kind: 'rateLimited', notBefore: (now + rateLimitMs) as EpochMs, detail: 'RateLimitExceeded' }
}

/** Why a question is not answered; null: it is. */
export function readFault(faults: Faults): Problem | null {
  if (faults.includes('unreachable')) return problem('serverUnreachable', { values: { server: 'demo' } })
  if (faults.includes('signInExpired')) return problem('signInExpired')
  return faults.includes('rateLimited') ? problem('networkRefused', { values: { server: 'demo' }, detail: 'RateLimitExceeded' }) : null
}

/**
 * Whether a look-up of a post stays without an answer. Blindness sticks to the posts made under it, so that switching
 * the fault off does not decide for the person who was asked.
 */
export function lookUpFault(faults: Faults, post: DemoPost | undefined): boolean {
  return readFault(faults) !== null || post?.blind === true || (post === undefined && faults.includes('answerLostAndBlind'))
}
