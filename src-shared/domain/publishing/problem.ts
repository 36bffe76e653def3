import type { EpochMs } from '#shared/kernel/time.ts'

/**
 * Why a publication step did not succeed, as data a screen can act on.
 *
 * `retry`: may be repeated by itself; `user`: a person must do something; `final`: repeating changes nothing;
 * `unknown`: the network may have it already, so nobody sends again before looking.
 */
export type PublishProblem = {
  readonly sort: 'retry' | 'user' | 'final' | 'unknown'
  readonly kind: PublishProblemKind
  /** Not before this moment (the network's Retry-After), or null. */
  readonly notBefore: EpochMs | null
  /** The network's own words, cut to 500 characters, never with a secret in them. */
  readonly detail: string | null
}

export const publishProblemKinds = [
  'unreachable',
  'proxyFailed',
  'timedOut',
  'rateLimited',
  'serverFault',
  'signInExpired',
  'noRights',
  /** The network knows no such channel any more: deleted, renamed, or closed to us. */
  'channelGone',
  /** Whoever publishes for us was taken out of the channel. */
  'removedFromChannel',
  'captcha',
  'textTooLong',
  'emptyPost',
  'mediaTooBig',
  'mediaRefused',
  'mediaMissing',
  'rejected',
  'answerLost',
  'vaultLocked',
  'late',
  'restored',
  'networkUnsupported',
  /** The brand lets out only what was approved. */
  'notApproved',
  /** Nothing was sent because the ledger on this disk could not be written. */
  'ledgerFailed',
] as const
export type PublishProblemKind = (typeof publishProblemKinds)[number]
