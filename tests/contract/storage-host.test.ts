import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createStorageHost } from '#renderer/storage-host/storage-host.ts'
import { type CommandArgs, type CommandName, commands } from '#shared/commands/index.ts'
import { applyPatch, type LiveEvent } from '#shared/contract/live-patch.ts'
import { type Client, connectClient, serveContract } from '#shared/contract/rpc.ts'
import { type StorageContract, storageContract } from '#shared/contract/storage-contract.ts'
import { memoryTransports, type Transport } from '#shared/contract/transport.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { type QueryArgs, type QueryName, type QueryResult, queries } from '#shared/queries/index.ts'

const noon = Date.UTC(2026, 10, 22, 12)
const realClock: Clock = {
  now: () => Date.now() as EpochMs,
  at(moment, call) {
    const timer = setTimeout(call, Math.max(0, moment - Date.now()))
    return () => clearTimeout(timer)
  },
}

/** As in the browser shell: every message is one JSON text. What JSON loses is lost here too. */
function throughJson(transport: Transport): Transport {
  return { ...transport, post: (message) => transport.post(JSON.parse(JSON.stringify(message))) }
}

async function served() {
  const [mine, its] = memoryTransports()
  const bugs: unknown[] = []
  const client = connectClient<StorageContract>(throughJson(mine))
  let push: (event: unknown) => void = () => undefined
  const crashed = (name: string, error: unknown) => bugs.push([name, error])
  const host = createStorageHost({
    commands,
    queries,
    clock: realClock,
    newId: v7,
    persisted: async () => true,
    push: (event) => push(event),
    crashed,
  })
  push = serveContract(
    throughJson(its),
    { contract: storageContract, handlers: host.handlers, caller: null },
    { refused: () => undefined, crashed },
  )
  onTestFinished(() => host.stop())
  expect(await client.call('open', { database: `test-${v7()}` })).toMatchObject({ ok: true })
  return { client, bugs }
}

async function run<Name extends CommandName>(client: Client<StorageContract>, name: Name, args: CommandArgs<Name>, now = noon) {
  const by = { requestId: v7(), actor: v7(), device: '01920000-0000-7000-8000-00000000d001', now }
  const outcome = await client.call('execute', { name, args, ...by } as never)
  expect(outcome).toMatchObject({ ok: true })
}

/** Watches a query and holds its result as a page would. */
function watched<Name extends QueryName>(client: Client<StorageContract>, name: Name, args: QueryArgs<Name>) {
  const live = v7()
  let held: unknown
  client.onEvent((event) => {
    const news = event as LiveEvent
    if (news.live === live && 'patch' in news) held = applyPatch(held, news.patch)
  })
  void client.call('watch', { live, name, args })
  return { result: () => held as QueryResult<Name> | undefined }
}

const ids = { brand: v7(), rubric: v7(), channel: v7(), post: v7(), variant: v7() } as never as {
  readonly [Key in 'brand' | 'rubric' | 'channel' | 'post' | 'variant']: never
}

async function withPost(client: Client<StorageContract>): Promise<void> {
  await run(client, 'brand.create', { id: ids.brand, name: 'Bakery', color: '#112233', zone: 'Europe/Moscow' as never })
  await run(client, 'rubric.create', { id: ids.rubric, brandId: ids.brand, name: 'News' })
  await run(client, 'channel.add', { id: ids.channel, brandId: ids.brand, network: 'demo', account: 'a', title: 'A', followers: null })
  await run(client, 'post.create', {
    id: ids.post,
    brandId: ids.brand,
    rubricId: ids.rubric,
    text: textFromPlain('Bread\n\nevery day'),
    wallTime: '2026-11-25T10:00' as never,
    channels: [{ id: ids.variant, channelId: ids.channel }],
  })
}

describe('the storage host, served over a pipe of JSON', () => {
  it('runs the program’s commands and keeps a watched calendar right, to the last row it reads', async () => {
    const { client, bugs } = await served()
    await withPost(client)
    const range = { brandId: ids.brand, from: noon as EpochMs, to: (noon + 7 * 86_400_000) as EpochMs, asOf: noon as EpochMs }
    const calendar = watched(client, 'calendar.range', range)
    const card = () => calendar.result()?.[0]
    await vi.waitFor(() =>
      expect(card()).toMatchObject({ firstLine: 'Bread', status: 'draft', networks: ['demo'], rubric: { name: 'News' } }),
    )
    await run(client, 'post.schedule', { postId: ids.post })
    await vi.waitFor(() => expect(card()).toMatchObject({ status: 'scheduled' }))
    await run(client, 'rubric.update', { id: ids.rubric, name: 'Novelties' })
    await vi.waitFor(() => expect(card()).toMatchObject({ rubric: { name: 'Novelties' } }))
    await run(client, 'channel.update', { id: ids.channel, trouble: 'signInNeeded' })
    await vi.waitFor(() => expect(card()).toMatchObject({ warnings: ['channelTrouble'] }))
    await run(client, 'post.reschedule', { postId: ids.post, wallTime: '2026-12-25T10:00' as never })
    await vi.waitFor(() => expect(calendar.result()).toEqual([]))
    expect(bugs).toEqual([])
  })

  it('keeps the queue right from scheduling to publication', async () => {
    const { client, bugs } = await served()
    await withPost(client)
    const next = watched(client, 'jobs.nextAt', {})
    const due = Date.UTC(2026, 10, 25, 7)
    await vi.waitFor(() => expect(next.result()).toEqual({ nextAt: null, held: false, paused: false, running: 0 }))
    await run(client, 'post.schedule', { postId: ids.post })
    await vi.waitFor(() => expect(next.result()).toEqual({ nextAt: due, held: false, paused: false, running: 0 }))
    const step = { variantId: ids.variant, kind: 'post', index: 0 } as const
    await run(client, 'publication.begin', { variantId: ids.variant, steps: [{ kind: 'post', index: 0, key: 'k' }] }, due)
    await run(client, 'publication.stepSending', { ...step, attemptId: 'a1', at: due as EpochMs }, due)
    await run(client, 'publication.stepDone', { ...step, remoteId: 'r1', remoteUrl: 'https://demo.example/r1', at: due as EpochMs }, due)
    await vi.waitFor(() => expect(next.result()).toEqual({ nextAt: null, held: false, paused: false, running: 0 }))
    const detail = await client.call('query', { name: 'post.detail', args: { postId: ids.post, asOf: due } })
    expect(detail).toMatchObject({
      ok: true,
      value: { result: { status: 'published', variants: [{ remoteId: 'r1', job: { state: 'settled' } }] } },
    })
    expect(bugs).toEqual([])
  })

  it('answers a call with arguments that do not parse with a refusal', async () => {
    const { client } = await served()
    expect(await client.call('execute', { name: 'brand.create' } as never)).toMatchObject({ ok: false, problem: { kind: 'badCall' } })
  })

  it('answers a bug in a plan with a refusal and goes on', async () => {
    const { client, bugs } = await served()
    const fault = vi.spyOn(commands['brand.create'], 'plan').mockImplementation(() => {
      throw new Error('a bug in a plan')
    })
    const by = { requestId: v7(), actor: v7(), device: v7(), now: noon }
    const args = { id: ids.brand, name: 'Bakery', color: '#112233', zone: 'UTC' }
    const request = { name: 'brand.create', args, ...by } as never
    expect(await client.call('execute', request)).toMatchObject({ ok: false, problem: { kind: 'internal', detail: 'a bug in a plan' } })
    fault.mockRestore()
    expect([bugs.length, await client.call('execute', request)]).toMatchObject([1, { ok: true }])
  })
})
