import type { Problem } from '#shared/contract/problem.ts'
import { failed, type Outcome } from '#shared/kernel/outcome.ts'

/** Ends the making of the demo at the first step that is refused (a full disk, a storage that is gone). */
export class RefusedStep extends Error {
  readonly outcome: Outcome<never, Problem>
  constructor(problem: Problem) {
    super(`the demo could not be made: ${problem.kind}`)
    this.outcome = failed(problem)
  }
}

/** The value of an outcome; a refusal ends the making. */
export function refuse<Value>(outcome: Outcome<Value, Problem>): Value {
  if (outcome.ok) return outcome.value
  throw new RefusedStep(outcome.problem)
}
