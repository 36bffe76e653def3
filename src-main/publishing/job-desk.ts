import type { StorageClient } from '#main/storage/storage-client.ts'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Applied } from '#shared/contract/storage-contract.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import { defaultSettings } from '#shared/domain/settings/settings.ts'
import type { RequestId, VariantId } from '#shared/kernel/ids.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'
import type { JobsNextAt } from '#shared/queries/jobs-next-at.ts'
import type { QueueRow } from '#shared/queries/queue-list.ts'
import { pause } from './pause.ts'

export type JobStorage = Pick<StorageClient, 'execute' | 'query' | 'watch'>

/** The publisher's side of the database: its questions and its writes. A question that storage does not answer is null. */
export type JobDesk = {
  /** What came due by a moment, soonest first. */
  due(asOf: EpochMs, limit: number): Promise<readonly Job[]>
  inFlight(): Promise<readonly Job[]>
  /** What comes after a moment; without one, the first of all. */
  nextAt(after?: EpochMs): Promise<JobsNextAt | null>
  outgoing(variantId: VariantId): Promise<JobOutgoing | null>
  /** What runs, asks or waits, soonest first, at most 1,000. */
  queue(): Promise<readonly QueueRow[]>
  lateMinutes(): Promise<number>
  /**
   * Runs a command as the publisher. While storage is away, or the disk has no room for a fact, it is repeated under the same
   * request id, so it happens once; any other refusal comes back. Also comes back when the desk is closed meanwhile.
   */
  write<Name extends CommandName>(name: Name, args: CommandArgs<Name>): Promise<Outcome<Applied, Problem>>
  onChange(changed: () => void): () => void
  close(): void
}

const longestWaitMs = 30_000

/** Without room a post is not begun, and later it may be too late for it; what has happened is written as soon as there is room. */
const refusedWhenFull: ReadonlySet<string> = new Set([
  'publication.begin',
  'publication.stepSending',
  'publication.askLate',
  'publication.toHand',
  'publication.holdBack',
  'publication.reminded',
])

/** Whether a refusal passes by itself, so that waiting and asking again is right. */
function passes({ kind }: Problem, name: string): boolean {
  return kind === 'storageGone' || kind === 'timedOut' || (kind === 'diskFull' && !refusedWhenFull.has(name))
}

export function createJobDesk(deps: { readonly storage: JobStorage; readonly clock: Clock; readonly newId: () => string }): JobDesk {
  const { storage, clock, newId } = deps
  let closed = false
  const now = (): EpochMs => clock.now()
  return {
    async due(asOf, limit) {
      const answer = await storage.query('jobs.due', { asOf, limit })
      return answer.ok ? answer.value : []
    },
    async inFlight() {
      const answer = await storage.query('jobs.inFlight', {})
      return answer.ok ? answer.value : []
    },
    async nextAt(after) {
      const answer = await storage.query('jobs.nextAt', { after })
      return answer.ok ? answer.value : null
    },
    async outgoing(variantId) {
      const answer = await storage.query('job.outgoing', { variantId })
      return answer.ok ? answer.value : null
    },
    async queue() {
      const answer = await storage.query('queue.list', { asOf: now(), limit: 1000 })
      return answer.ok ? answer.value : []
    },
    async lateMinutes() {
      const answer = await storage.query('settings', {})
      return (answer.ok ? answer.value : defaultSettings).lateMinutes
    },
    async write(name, args) {
      const requestId = newId() as RequestId
      for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
        const outcome = await storage.execute(name, args, { actor: 'publisher', requestId })
        if (outcome.ok || closed || !passes(outcome.problem, name)) return outcome
        await pause(clock, waitMs)
      }
    },
    onChange: (changed) => storage.watch('jobs.nextAt', {}, changed),
    close() {
      closed = true
    },
  }
}
