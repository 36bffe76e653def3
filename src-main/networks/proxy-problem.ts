import type { HttpFailure } from '#main/http/http.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'

/** The refusal of a call that the proxy on the way did not let through; it is not the network's fault. */
export function proxyProblem({ proxy, reason }: Extract<HttpFailure, { kind: 'proxyFailed' }>): Problem {
  return problem('proxyFailed', { values: { proxy, reason } })
}
