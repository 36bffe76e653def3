import type { Problem } from '#shared/contract/problem.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'

/** What the vault keeps for a channel. `server` is a custom API base, kept on this device only. */
export type SignIn = { readonly account: string; readonly server: string | null; readonly secrets: Readonly<Record<string, string>> }

/** An account as the network describes it, answered by a successful test of the sign-in. */
export type AccountFacts = { readonly account: string; readonly title: string; readonly followers: number | null; readonly signIn: SignIn }

/** Everything to be published, gathered before the first step. */
export type Outgoing = {
  readonly account: string
  readonly text: RichText
  readonly pictures: readonly { readonly file: MediaFile; readonly alt: string; read(): Promise<Uint8Array> }[]
  /** When the post is meant to appear; the record's own date. */
  readonly at: EpochMs
  readonly steps: readonly JobStep[]
}

/** A step that succeeded. */
export type StepDone = { readonly remoteId: string; readonly remoteUrl: string | null }

/** What a look-up of a step that may or may not have happened found. */
export type LookUp = { readonly found: 'yes'; readonly step: StepDone } | { readonly found: 'no' } | { readonly found: 'cannotTell' }

export type PostCounts = {
  readonly remoteId: string
  readonly likes: number | null
  readonly reposts: number | null
  readonly replies: number | null
}

/** A post of the past, brought in when a channel is connected. */
export type PastPost = PostCounts & {
  readonly remoteUrl: string | null
  readonly text: RichText
  readonly at: EpochMs
}

/** A post that is out, as far as changing it needs to know it. */
export type PublishedPost = { readonly remoteId: string; readonly pictures: number }

/**
 * One network's I/O. Holds no state between calls but sessions; every call gets the sign-in. Refusals are values:
 * publishing ones are `PublishProblem`s (already sorted into retry, user, final, unknown), others `Problem`s.
 */
export type NetworkAdapter = {
  readonly id: NetworkId
  /** Checks fields typed by a person against the network; nothing is saved here. */
  connect(fields: Readonly<Record<string, string>>): Promise<Outcome<AccountFacts, Problem>>
  test(signIn: SignIn): Promise<Outcome<AccountFacts, Problem>>
  /** The steps of a publication with their keys; called once per job, the answer is stored before anything is sent. */
  planSteps(outgoing: Omit<Outgoing, 'steps'>): readonly Pick<JobStep, 'kind' | 'index' | 'key'>[]
  /** Performs one step. May be called again for the same step only after `lookUp` answered `no`, or the sending provably never began. */
  perform(signIn: SignIn, outgoing: Outgoing, step: JobStep): Promise<Outcome<StepDone, PublishProblem>>
  lookUp(signIn: SignIn, outgoing: Outgoing, step: JobStep): Promise<LookUp>
  /** Posts since a moment, newest first, in pages. */
  past(
    signIn: SignIn,
    since: EpochMs,
    cursor: string | null,
  ): Promise<Outcome<{ readonly posts: readonly PastPost[]; readonly cursor: string | null }, Problem>>
  counts(signIn: SignIn, remoteIds: readonly string[]): Promise<Outcome<readonly PostCounts[], Problem>>
  followers(signIn: SignIn): Promise<Outcome<number | null, Problem>>
  /** Changes the text of a post that is out; null where the network's facts say it cannot. Doing it twice changes nothing more. */
  readonly edit: ((signIn: SignIn, post: PublishedPost, text: RichText) => Promise<Outcome<true, Problem>>) | null
  /** Takes a post that is out away from its audience, for good; one that is no longer there counts as removed. */
  readonly remove: ((signIn: SignIn, post: PublishedPost) => Promise<Outcome<true, Problem>>) | null
}
