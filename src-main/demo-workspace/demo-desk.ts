import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { OpenWorkspace } from '#main/app/open-workspace.ts'
import type { Networks } from '#main/networks/registry.ts'
import { createJobDesk, type JobStorage } from '#main/publishing/job-desk.ts'
import { openLedger } from '#main/publishing/ledger.ts'
import { type PublisherDeps, publish } from '#main/publishing/publisher.ts'
import type { WordForms } from '#main/words/word-forms.ts'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { BrandId, ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PublishedVariant } from '#shared/queries/channels-published.ts'
import { refuse } from './refused-step.ts'
import type { ToldClock } from './told-clock.ts'

export type DemoDeskDeps = {
  readonly workspace: OpenWorkspace
  readonly clock: ToldClock
  readonly networks: Networks
  readonly random: () => number
  /** The folder of the demo's pictures. */
  readonly pictures: string
  /** The dictionaries of the program. */
  readonly words: Pick<WordForms, 'formsOf'>
}

/** What the people of the demo do, at the told time and through the same doors as everybody. */
export type DemoDesk = {
  readonly workspace: OpenWorkspace
  actAs(actor: Actor): void
  run<Name extends CommandName>(name: Name, args: CommandArgs<Name>): Promise<void>
  /** Connects an account of the pretend network. */
  connect(brandId: BrandId, title: string): Promise<ChannelId>
  /** Lets the publisher send one variant now. */
  publish(variantId: VariantId): Promise<void>
  /** Tells a person that one variant is to be published by them now. */
  handOver(variantId: VariantId): Promise<void>
  /** A picture of the demo by its file name, taken into the workspace once. */
  picture(file: string): Promise<MediaFile>
  formsOf(words: readonly string[]): Promise<readonly (readonly string[])[]>
  /** The digest of a post as it reads now, which a word about it is bound to. */
  contentKey(postId: PostId): Promise<string>
  /** An account as it stands now. */
  channel(channelId: ChannelId): Promise<{ readonly account: string; readonly followers: number }>
  /** What is out in a channel. */
  published(channelId: ChannelId): Promise<readonly PublishedVariant[]>
  /** Takes the day's snapshot of a channel: followers and running totals. */
  count(channelId: ChannelId, day: CommandArgs<'counts.record'>['day']): Promise<void>
  close(): Promise<void>
}

export async function createDemoDesk({ workspace, clock, networks, random, pictures, words }: DemoDeskDeps): Promise<DemoDesk> {
  const { vault, media } = workspace
  const adapter = networks.demo.adapter
  let actor: Actor = 'setup'
  const storage: JobStorage = {
    ...workspace.storage,
    execute: (name, args, by) => workspace.storage.execute(name, args, { ...by, now: clock.now() }),
  }
  const run: DemoDesk['run'] = async (name, args) => void refuse(await storage.execute(name, args, { actor }))
  const ledger = await openLedger(join(workspace.folder.path, 'ledger.jsonl'))
  const desk = createJobDesk({ storage, clock, newId: v7 })
  const crashed = (what: string, error: unknown): void => {
    throw new Error(`${what} failed while the demo was made`, { cause: error })
  }
  const publisher: PublisherDeps = {
    ...{ desk, ledger, media, clock, random, crashed },
    signIns: vault,
    adapterOf: networks.adapterOf,
    isOver: () => false,
  }
  const taken = new Map<string, MediaFile>()
  // One at a time: nobody waits for it to step aside.
  const alone = () => () => undefined
  return {
    workspace,
    actAs(other) {
      actor = other
    },
    run,
    async connect(brandId, title) {
      const { account, title: shown, followers, signIn } = refuse(await adapter.connect({ name: title }))
      const id = v7() as ChannelId
      refuse(await vault.save(id, signIn))
      await run('channel.add', { id, brandId, network: adapter.id, account, title: shown, followers })
      return id
    },
    publish: async (variantId) => void (await publish(publisher, variantId, alone)),
    async handOver(variantId) {
      await run('publication.toHand', { variantId })
      await run('publication.reminded', { variantId })
    },
    async picture(file) {
      const known = taken.get(file)
      if (known) return known
      const picture = refuse(await media.take(createReadStream(join(pictures, file)), file))
      await run('media.add', { media: picture })
      taken.set(file, picture)
      return picture
    },
    formsOf: async (asked) => refuse(await words.formsOf(asked)),
    ...readings(storage, clock),
    async count(channelId, day) {
      const out = await readings(storage, clock).published(channelId)
      const signIn = refuse(await vault.read(channelId))
      if (!signIn) return
      const byRemote = new Map(out.flatMap(({ remoteId, variantId }) => (remoteId === null ? [] : [[remoteId, variantId]])))
      const counts = byRemote.size === 0 ? [] : refuse(await adapter.counts(signIn, [...byRemote.keys()]))
      const posts = counts.flatMap(({ remoteId, likes, reposts, replies }) => {
        const variantId = byRemote.get(remoteId)
        return variantId ? [{ variantId, likes, reposts, replies }] : []
      })
      const followers = refuse(await adapter.followers(signIn))
      refuse(await storage.execute('counts.record', { channelId, day, takenAt: clock.now(), followers, posts }, { actor: 'inbound' }))
    },
    async close() {
      desk.close()
      await ledger.close()
    },
  }
}

/** What the demo's people look up before they act. */
function readings(storage: JobStorage, clock: ToldClock): Pick<DemoDesk, 'contentKey' | 'channel' | 'published'> {
  return {
    async contentKey(postId) {
      const detail = refuse(await storage.query('post.detail', { postId, asOf: clock.now() }))
      if (!detail) throw new Error('the demo looked at a post that is not there')
      return detail.approval.contentKey
    },
    async channel(channelId) {
      const known = refuse(await storage.query('channels.list', { brandId: null })).find((one) => one.id === channelId)
      return { account: known?.account ?? '', followers: known?.followers ?? 0 }
    },
    published: async (channelId) => refuse(await storage.query('channels.published', { channelId, since: 0 as EpochMs })),
  }
}
