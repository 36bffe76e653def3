import type { Log } from '#main/app/log.ts'
import type { MediaStore } from '#main/media/media-store.ts'
import type { Phone } from '#main/phone/index.ts'
import type { Vault } from '#main/secrets/vault.ts'
import type { Shell } from '#main/shell/shell.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import type { Hold } from '#main/workspaces/device.ts'
import type { AppContract, Attempt, DemoFault, PublishingState } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { ArgsOf, ReplyOf } from '#shared/contract/rpc.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'

type Call<Name extends keyof AppContract> = (args: ArgsOf<AppContract, Name>) => Promise<Outcome<ReplyOf<AppContract, Name>, Problem>>

/** What publishing, the networks and the inbound side of one workspace are made of. */
export type PublishingDeps = {
  readonly storage: StorageClient
  readonly vault: Pick<Vault, 'state' | 'waitsForPassphrase' | 'read' | 'save' | 'forget' | 'onChange'>
  readonly media: Pick<MediaStore, 'read' | 'shrinkFor'>
  readonly clock: Clock
  readonly random: () => number
  readonly log: Log
  /** The workspace's folder: ledger and demo network lie in it. */
  readonly folder: string
  readonly device: { hold(): Hold | null; clearHold(): Promise<void> }
  readonly isOnline: Shell['isOnline']
  readonly proxyFor: Shell['proxyFor']
  /** Wake, network, or room on the disk again: look anew. */
  readonly onWorldChange: (changed: () => void) => () => void
  readonly onState: (state: PublishingState) => void
  /** What a person publishes by hand is due. */
  readonly onByHand?: (due: readonly JobOutgoing[]) => void
  /** How far the past of a channel has come in; `total` is a guess until the last page. */
  readonly onProgress?: (progress: { readonly task: string; readonly done: number; readonly total: number }) => void
  /** Who acts when a person connects a channel or changes what is out. */
  readonly actor: () => Promise<Actor>
}

/** Publishing of one open workspace, as the rest of main uses it. */
export type Publishing = {
  state(): PublishingState
  /** Settles what was under way from the ledger, matches jobs after a restore, then schedules. */
  start(): Promise<void>
  /** No new steps; waits for a request under way a few seconds at most. */
  stop(): Promise<void>
  confirmDevice(): Promise<Outcome<PublishingState, Problem>>
  attempts(variantId: VariantId): Promise<readonly Attempt[]>
  lookUp(variantId: VariantId): Promise<Outcome<{ readonly found: 'yes' | 'no' | 'cannotTell' }, Problem>>
  editPublished(variantId: VariantId, text: RichText): Promise<Outcome<{ readonly edited: true }, Problem>>
  removePublished(variantId: VariantId): Promise<Outcome<{ readonly removed: true }, Problem>>
  readonly channels: {
    readonly connect: Call<'channels.connect'>
    readonly signInAgain: Call<'channels.signInAgain'>
    readonly test: Call<'channels.test'>
    readonly disconnect: Call<'channels.disconnect'>
    readonly refresh: Call<'channels.refresh'>
  }
  /** The user's own phone. */
  readonly phone: Phone
  readonly demo: {
    readonly feed: Call<'demo.feed'>
    setFaults(args: { readonly faults: readonly DemoFault[] }): Promise<Outcome<{ readonly faults: readonly DemoFault[] }, Problem>>
  }
}
