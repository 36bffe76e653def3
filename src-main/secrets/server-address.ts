import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'

/**
 * Checks a custom API base: https, or http to this machine only; no credentials, query or fragment in it. Answers the
 * address without a trailing slash; refused with `badServerAddress`.
 */
export function checkServerAddress(typed: string): Outcome<string, Problem> {
  const refusal = failed(problem('badServerAddress', { field: 'server' }))
  if (!URL.canParse(typed)) return refusal
  const url = new URL(typed)
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  if (!secure || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return refusal
  return done(url.href.replace(/\/+$/, ''))
}

/** Names and addresses that mean this machine, as `URL.hostname` writes them. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
