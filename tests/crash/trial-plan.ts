import type { Dice } from './dice.ts'
import type { NetworkSide } from './network-side.ts'

/**
 * Where in a request's life the program is killed.
 *
 * `beforeRequest`: its first bytes are at the proxy, the server has seen nothing · `bytesSent`: all of them went on to the
 * server · `answerHeld`: the server did the work, its answer is held back · `afterAnswer`: 0 to 30 ms after the answer.
 */
export const phases = ['beforeRequest', 'bytesSent', 'answerHeld', 'afterAnswer'] as const
export type Phase = (typeof phases)[number]

/** When one kill strikes. */
export type KillPlan = {
  readonly phase: Phase
  /** Part of the request line it waits for. */
  readonly about: string
  /** Wait between the phase and the kill, ms. */
  readonly delayMs: number
}

export type TrialPlan = {
  readonly number: number
  readonly kill: KillPlan
  /** Killed once more while it settles; strikes only if that request is made at all. */
  readonly secondKill: KillPlan | null
  readonly picture: boolean
  /** The post is scheduled seconds ahead and goes out while the person types another one; else it is published at once. */
  readonly typing: boolean
}

type Wish = { readonly number: number; readonly wanted: Phase | null; readonly requests: NetworkSide['requests'] }

/** Draws a trial. `wanted`: the phase that is still too rare; null: chance decides. */
export function drawPlan(dice: Dice, { number, wanted, requests: { post, upload, settling } }: Wish): TrialPlan {
  const drawn = dice.among(phases)
  const picture = dice.chance(0.4)
  const duringUpload = upload !== null && picture && wanted === null && dice.chance(0.25)
  return {
    number,
    picture,
    kill: killPlan(dice, wanted ?? drawn, duringUpload ? upload : post),
    secondKill: dice.chance(0.3) ? killPlan(dice, dice.among(phases), dice.among(settling)) : null,
    typing: dice.chance(0.5),
  }
}

function killPlan(dice: Dice, phase: Phase, about: string): KillPlan {
  const delayMs = dice.below(31)
  return { phase, about, delayMs: phase === 'afterAnswer' ? delayMs : 0 }
}
