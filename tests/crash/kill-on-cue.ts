import type { Fault, FaultProxy } from '#tests/support/fault-proxy.ts'
import type { RunningProgram } from '#tests/support/launch-program.ts'
import type { KillPlan, Phase } from './trial-plan.ts'

/** How the proxy sees each phase. What it holds is never let go: the program is dead by then. */
const cues: Readonly<Record<Phase, Pick<Fault, 'on' | 'effect'>>> = {
  beforeRequest: { on: 'request', effect: 'hold' },
  bytesSent: { on: 'sent', effect: 'pass' },
  answerHeld: { on: 'answer', effect: 'hold' },
  afterAnswer: { on: 'answer', effect: 'pass' },
}

/** A kill that waits for its cue. */
export type PendingKill = {
  /** Resolves when the whole tree is dead; answers the moment of the kill, ms since 1970. */
  readonly struck: Promise<number>
  /** Whether the kill has begun: what fails in the window from now on fails because of it. */
  hasBegun(): boolean
  /** Takes it back, unless it has begun. */
  callOff(): void
}

/** Kills the program's whole tree when the proxy sees the phase. */
export function killOnCue(proxy: FaultProxy, program: RunningProgram, plan: KillPlan): PendingKill {
  const kill = program.aim()
  let begun = false
  const struck = proxy.arm({ ...cues[plan.phase], about: plan.about }).then(async () => {
    if (plan.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, plan.delayMs))
    begun = true
    const at = Date.now()
    await kill()
    return at
  })
  return { struck, hasBegun: () => begun, callOff: () => proxy.disarm() }
}
