import type { BrandId, ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PublishProblem } from './problem.ts'

/** One request to a network that the audience or the account notices. What is `done` is never sent again. */
export type JobStep = {
  readonly kind: 'upload' | 'post'
  /** For `upload`: which picture, counted from 0; for `post`: 0. */
  readonly index: number
  readonly state: 'planned' | 'sending' | 'done' | 'failed' | 'unknown'
  /** Chosen before the first request and kept for ever: Bluesky's record key, an idempotency key. */
  readonly key: string
  /** The attempt that is or was under way, as written in the ledger; null before the first. */
  readonly attemptId: string | null
  /** What the network answered: a blob reference as JSON text, a post's id. */
  readonly remoteId: string | null
  readonly remoteUrl: string | null
  readonly at: EpochMs | null
}

/**
 * A variant to be published by this device. Derived from the variant after every write, never logged, never undone.
 *
 * `waiting`: its time has not come · `running`: the publisher has it · `retrying`: waits for `nextAt` ·
 * `asking`: a person decides (see `question`) · `settled`: over; kept as the journal of attempts.
 */
export type Job = {
  readonly id: VariantId
  readonly channelId: ChannelId
  readonly brandId: BrandId
  readonly postId: PostId
  readonly dueAt: EpochMs
  readonly state: 'waiting' | 'running' | 'retrying' | 'asking' | 'settled'
  /** When the scheduler looks at it next; null while asking or settled, but for a publication by hand: when its person is told (again). Indexed. */
  readonly nextAt: EpochMs | null
  readonly question: 'late' | 'unknown' | 'problem' | 'restored' | 'manual' | null
  /** Attempts of the current step that ended in a repeatable problem. */
  readonly attempts: number
  readonly steps: readonly JobStep[]
  readonly lastProblem: PublishProblem | null
  /** A person said "send it although it is late": that holds on a quiet day too. */
  readonly lateAllowed: boolean
  /** The content key of the post when its person was given it to publish by hand, or looked at it last; absent: nobody was. */
  readonly handedKey?: string
}
