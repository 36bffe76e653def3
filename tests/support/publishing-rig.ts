import 'fake-indexeddb/auto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { onTestFinished } from 'vitest'
import { createDemoNetwork, type DemoNetwork } from '#main/networks/demo/demo-network.ts'
import type { NetworkAdapter, SignIn } from '#main/networks/network-adapter.ts'
import { createPublishing, type Publishing, type PublishingDeps, type PublishingHold } from '#main/publishing/index.ts'
import type { PictureSource } from '#main/publishing/outgoing.ts'
import type { StorageClient } from '#main/storage/storage-client.ts'
import { createStorageHost } from '#renderer/storage-host/storage-host.ts'
import { type CommandArgs, type CommandName, commands } from '#shared/commands/index.ts'
import type { LiveEvent } from '#shared/contract/live-patch.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { instantOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId, DeviceId, MediaHash, PostId, PostMediaId, RequestId, VariantId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { queries } from '#shared/queries/index.ts'
import { aPicture } from './outgoing.ts'
import { createTestClock, settled, type TestClock } from './test-clock.ts'

const zone = 'Europe/Moscow' as ZoneId

export type Rig = Awaited<ReturnType<typeof aRig<TestClock>>>

/** Storage, a pretend network and everything the publisher of one workspace needs, with a clock a test moves. */
export async function aRig<C extends Clock = TestClock>(clock: C = createTestClock() as unknown as C) {
  const folder = await mkdtemp(join(tmpdir(), 'rubrika-publishing-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const storage = await aStorage(clock)
  const demo = createDemoNetwork({ folder: join(folder, 'demo-network'), clock })
  const signIns = new Map<string, SignIn>()
  const pictures = new Map<MediaHash, Uint8Array>()
  const brandId = v7() as BrandId
  await storage.must('brand.create', { id: brandId, name: 'Булочная', color: '#C1276B', zone })

  async function aChannel(network: NetworkId, signIn: SignIn): Promise<ChannelId> {
    const id = v7() as ChannelId
    const { account } = signIn
    await storage.must('channel.add', { id, brandId, network, account, title: account, followers: null })
    signIns.set(id, signIn)
    return id
  }
  return {
    ...{ clock, folder, storage, demo, signIns, brandId, aChannel },
    /** A channel that a person publishes to. */
    async aHandChannel(network: NetworkId = 'vk', title = 'Булочная во ВКонтакте'): Promise<ChannelId> {
      const id = v7() as ChannelId
      await storage.must('channel.add', { id, brandId, network, account: title, title, followers: null, manual: true })
      return id
    },
    async aDemoChannel(name = 'Булочная'): Promise<ChannelId> {
      const facts = await demo.adapter.connect({ name })
      if (!facts.ok) throw new Error(facts.problem.kind)
      return aChannel('demo', facts.value.signIn)
    },
    /** A post scheduled in one channel, `inMs` from now; 0: at once. */
    async aPost(
      channelId: ChannelId,
      inMs: number,
      more: { readonly text?: string; readonly pictures?: readonly Uint8Array[]; readonly lateMinutes?: number } = {},
    ) {
      const variantId = v7() as VariantId
      const id = v7() as PostId
      const wallTime = wallTimeAt((clock.now() + inMs) as EpochMs, zone)
      await storage.must('post.create', {
        ...{ id, brandId, wallTime, channels: [{ id: variantId, channelId }], lateMinutes: more.lateMinutes ?? null },
        text: textFromPlain(more.text ?? 'Свежий хлеб'),
      })
      for (const bytes of more.pictures ?? []) {
        const { file } = aPicture(bytes)
        pictures.set(file.id, bytes)
        await storage.must('media.add', { media: file })
        await storage.must('postMedia.add', { id: v7() as PostMediaId, postId: id, hash: file.id, alt: 'Хлеб', after: null })
      }
      await storage.must(inMs > 0 ? 'post.schedule' : 'post.publishNow', { postId: id })
      return { postId: id, variantId, at: instantOf(wallTime, zone).at }
    },
    variant: (id: VariantId): Promise<Variant> => storage.row('variants', id),
    job: (id: VariantId): Promise<Job> => storage.row('jobs', id),
    /** A publisher over all this, as the program starts one; ended with the test. */
    publisher: (over: PublisherOptions = {}) => aPublisher({ clock, folder, storage, demo, signIns, pictures }, over),
  }
}

export type PublisherOptions = {
  readonly adapters?: Partial<Record<NetworkId, NetworkAdapter>>
  readonly hold?: PublishingHold | null
  readonly locked?: boolean
  /** Where pictures come from, instead of memory. */
  readonly media?: PictureSource
  /** Another ledger file, as a first start on another machine has. */
  readonly ledger?: string
}

type Parts = {
  readonly clock: Clock
  readonly folder: string
  readonly storage: Awaited<ReturnType<typeof aStorage>>
  readonly demo: DemoNetwork
  readonly signIns: ReadonlyMap<string, SignIn>
  readonly pictures: ReadonlyMap<MediaHash, Uint8Array>
}

export type TestPublisher = Publishing & {
  /** Ends it as a crash does: nothing it still waits for ever answers, nothing it asks for happens. */
  crash(): void
  unlock(): void
  readonly logged: readonly string[]
  /** What a person was told to publish by hand, one list a notification. */
  readonly told: readonly (readonly VariantId[])[]
}

function aPublisher(parts: Parts, over: PublisherOptions): TestPublisher {
  let dead = false
  const isDead = (): boolean => dead
  let locked = over.locked ?? false
  let hold = over.hold ?? null
  const logged: string[] = []
  const told: VariantId[][] = []
  const unlocked = new Set<() => void>()
  const never = new Promise<never>(() => undefined)
  /** Until the crash as it is; after it, silence. */
  const mortal =
    <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (dead) return never
      const answer = await call(...args)
      return isDead() ? never : answer
    }
  const deps: PublishingDeps = {
    clock: parts.clock,
    random: () => 0,
    newId: v7,
    storage: {
      execute: mortal(parts.storage.slice.execute) as StorageClient['execute'],
      query: mortal(parts.storage.slice.query) as StorageClient['query'],
      watch: (name, args, receive) => parts.storage.slice.watch(name, args, (news) => (dead ? undefined : receive(news))),
    },
    vault: {
      read: async (id) => (locked ? failed(problem('vaultLocked')) : done(parts.signIns.get(id) ?? null)),
      waitsForPassphrase: () => locked,
      onChange: (changed) => {
        unlocked.add(changed)
        return () => unlocked.delete(changed)
      },
    },
    media: over.media ?? {
      async shrinkFor(hash) {
        const bytes = parts.pictures.get(hash)
        return bytes ? done({ bytes }) : failed(problem('notFound'))
      },
    },
    device: {
      hold: () => hold,
      async clearHold() {
        hold = null
      },
    },
    adapterOf: (network) => {
      const adapter = over.adapters?.[network] ?? parts.demo.adapter
      return { ...adapter, perform: mortal(adapter.perform), lookUp: mortal(adapter.lookUp) }
    },
    ledgerPath: join(parts.folder, over.ledger ?? 'ledger.jsonl'),
    clockOffMinutes: () => null,
    onWorldChange: () => () => undefined,
    onState: () => undefined,
    onByHand: (due) => (dead ? undefined : told.push(due.map((one) => one.variant.id))),
    log: { error: (words, facts) => logged.push(`${words} ${JSON.stringify(facts)}`) },
  }
  const publishing = createPublishing(deps)
  onTestFinished(async () => {
    const stopped = publishing.stop()
    // A dead one never answers: its patience has to run out.
    if ('pass' in parts.clock) await (parts.clock as TestClock).pass(10_000)
    await stopped
  })
  return {
    ...publishing,
    logged,
    told,
    crash() {
      dead = true
    },
    unlock() {
      locked = false
      for (const changed of unlocked) changed()
    },
  }
}

/** The storage host in this process, asked directly. */
async function aStorage(clock: Clock) {
  const listeners = new Map<string, (news: unknown) => void>()
  const host = createStorageHost({
    ...{ commands, queries, clock, newId: v7 },
    persisted: async () => true,
    push(event) {
      const { live, ...news } = event as LiveEvent
      // In a turn of its own, as between processes: a listener that writes must not do so inside the live query.
      setImmediate(() => listeners.get(live)?.(news))
    },
    crashed(name, error) {
      throw new Error(`storage host: ${name}`, { cause: error })
    },
  })
  onTestFinished(() => host.stop())
  const { handlers } = host
  await handlers.open({ database: `test-${v7()}` }, null)
  const device = v7() as DeviceId
  const slice: Pick<StorageClient, 'execute' | 'query' | 'watch'> = {
    execute: (name, args, by) => {
      const requestId = by.requestId ?? (v7() as RequestId)
      return handlers.execute({ name, args, actor: by.actor, device, requestId, now: by.now ?? clock.now() }, null)
    },
    async query(name, args) {
      const answer = await handlers.query({ name, args }, null)
      return (answer.ok ? done(answer.value.result) : answer) as Outcome<never, Problem>
    },
    watch(name, args, receive) {
      const live = v7()
      listeners.set(live, receive as (news: unknown) => void)
      void handlers.watch({ live, name, args }, null)
      return () => void (listeners.delete(live) && handlers.unwatch({ live }, null))
    },
  }
  return {
    slice,
    handlers,
    async must<Name extends CommandName>(name: Name, args: CommandArgs<Name>): Promise<void> {
      const outcome = await slice.execute(name, args, { actor: 'setup' })
      if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`)
    },
    async row<Row>(table: 'variants' | 'jobs', id: VariantId): Promise<Row> {
      const work = await slice.query('job.outgoing', { variantId: id })
      if (!work.ok || !work.value) throw new Error(`no ${table} row`)
      return (table === 'jobs' ? work.value.job : work.value.variant) as Row
    },
  }
}

/** Lets everything happen that needs no time of the clock, until the condition holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 2000; i += 1) {
    if (await holds()) return
    await settled()
  }
  throw new Error('the condition never came to hold')
}

/** Moves the clock in steps until the condition holds, at most an hour. */
export async function passUntil(clock: TestClock, holds: () => boolean | Promise<boolean>, stepMs = 1000): Promise<void> {
  for (let ms = 0; ms <= 3_600_000; ms += stepMs) {
    for (let i = 0; i < 5; i += 1) {
      if (await holds()) return
      await settled()
    }
    await clock.pass(stepMs)
  }
  throw new Error('the condition never came to hold within an hour')
}
