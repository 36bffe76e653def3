import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { v7 } from 'uuid'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findChromium } from '#main/shell/node-browser/find-chromium.ts'
import { createHiddenBrowser, type HiddenBrowser } from '#main/shell/node-browser/hidden-browser.ts'
import { openStorageHostPage } from '#main/shell/node-browser/storage-host-page.ts'
import type { StorageHostLink } from '#main/shell/shell.ts'
import { newestVersion } from '#renderer/storage-host/schema-versions.ts'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import { applyPatch, type LiveEvent } from '#shared/contract/live-patch.ts'
import { type Client, connectClient } from '#shared/contract/rpc.ts'
import type { StorageContract } from '#shared/contract/storage-contract.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { queries } from '#shared/queries/index.ts'

const noon = Date.UTC(2026, 10, 22, 12)
const day = 86_400_000
const device = '01920000-0000-7000-8000-00000000d001'
const root = resolve(import.meta.dirname, '..', '..')

/** The page as it is shipped, built alone. */
async function builtPage(folder: string): Promise<void> {
  await build({
    root: join(root, 'src-renderer'),
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'renderer'),
      target: 'chrome130',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'src-renderer', 'storage-host.html') },
    },
  })
}

type Host = { readonly link: StorageHostLink; readonly client: Client<StorageContract> }

async function openHost(browser: HiddenBrowser, database: string): Promise<Host> {
  const link = await openStorageHostPage(browser)
  const client = connectClient<StorageContract>(link.transport)
  expect(await client.call('open', { database })).toMatchObject({ ok: true, value: { persisted: true } })
  return { link, client }
}

const request = () => ({ requestId: v7(), actor: device, device, now: noon })

async function run<Name extends CommandName>({ client }: Host, name: Name, args: CommandArgs<Name>): Promise<void> {
  expect(await client.call('execute', { name, args, ...request() } as never)).toMatchObject({ ok: true })
}

async function query({ client }: Host, name: string, args: unknown): Promise<unknown> {
  const outcome = await client.call('query', { name, args })
  if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.problem)}`)
  return outcome.value.result
}

const fresh = () => ({ brand: v7(), rubric: v7(), channel: v7(), post: v7(), variant: v7() }) as never as Ids
type Ids = { readonly [Key in 'brand' | 'rubric' | 'channel' | 'post' | 'variant']: never }

async function withScheduledPost(host: Host): Promise<Ids> {
  const ids = fresh()
  await run(host, 'brand.create', { id: ids.brand, name: 'Булочная', color: '#112233', zone: 'Europe/Moscow' as never })
  await run(host, 'rubric.create', { id: ids.rubric, brandId: ids.brand, name: 'Новости' })
  await run(host, 'channel.add', { id: ids.channel, brandId: ids.brand, network: 'demo', account: 'a', title: 'A', followers: 5 })
  await run(host, 'post.create', {
    id: ids.post,
    brandId: ids.brand,
    rubricId: ids.rubric,
    text: textFromPlain('Свежий хлеб'),
    wallTime: '2026-11-25T10:00' as never,
    channels: [{ id: ids.variant, channelId: ids.channel }],
  })
  await run(host, 'post.schedule', { postId: ids.post })
  return ids
}

describe('the storage page in a real Chromium', () => {
  let folder: string
  let browser: HiddenBrowser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rubrika-storage-'))
    await builtPage(folder)
    const executable = findChromium({ env: process.env, platform: process.platform, home: homedir() })
    if (!executable) throw new Error('no browser of the Chromium family is installed')
    browser = createHiddenBrowser({ executable, dataFolder: folder, outFolder: folder, service: () => null })
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('runs commands, undo and live queries through its own entry', async () => {
    const host = await openHost(browser, 'commands')
    const ids = await withScheduledPost(host)
    let held: unknown
    host.client.onEvent((event) => {
      const news = event as LiveEvent
      if ('patch' in news) held = applyPatch(held, news.patch)
    })
    const args = { brandId: ids.brand, from: noon, to: noon + 7 * day, asOf: noon }
    await host.client.call('watch', { live: 'l1', name: 'calendar.range', args })
    const card = { id: ids.post, firstLine: 'Свежий хлеб', status: 'scheduled', rubric: { name: 'Новости' } }
    await vi.waitFor(() => expect(held).toMatchObject([{ ...card, wallTime: '2026-11-25T10:00' }]))
    await run(host, 'post.reschedule', { postId: ids.post, wallTime: '2026-11-26T10:00' as never })
    await vi.waitFor(() => expect(held).toMatchObject([{ ...card, wallTime: '2026-11-26T10:00' }]))
    expect(await host.client.call('undo', request() as never)).toMatchObject({
      ok: true,
      value: { undoLabel: 'post.reschedule', skipped: [] },
    })
    await vi.waitFor(() => expect(held).toMatchObject([{ ...card, wallTime: '2026-11-25T10:00' }]))
    await run(host, 'rubric.update', { id: ids.rubric, name: 'Новинки' })
    await vi.waitFor(() => expect(held).toMatchObject([{ rubric: { name: 'Новинки' } }]))
    await host.link.kill()
  })

  it('runs a watched query again for whatever enters, leaves or changes what it read', async () => {
    const host = await openHost(browser, 'watched')
    const ids = await withScheduledPost(host)
    const args = { brandId: ids.brand, from: noon, to: noon + 7 * day, asOf: noon }
    const held = new Map<string, unknown>()
    host.client.onEvent((event) => {
      const news = event as LiveEvent
      if ('patch' in news) held.set(news.live, applyPatch(held.get(news.live), news.patch))
    })
    const watched = { 'calendar.range': args, 'queue.next': { asOf: noon }, 'post.detail': { postId: ids.post, asOf: noon } }
    for (const [name, args] of Object.entries(watched)) await host.client.call('watch', { live: name, name, args })
    const toldAfter = async (name: CommandName, of: unknown): Promise<void> => {
      await run(host, name, of as never)
      await vi.waitFor(async () => {
        for (const [live, args] of Object.entries(watched)) expect(held.get(live)).toEqual(await query(host, live, args))
      })
    }
    const other = { brandId: ids.brand, rubricId: null, text: textFromPlain('Ещё хлеб'), channels: [], id: v7() }
    const planned = () => (held.get('calendar.range') as readonly unknown[]).length
    await toldAfter('post.create', { ...other, wallTime: '2026-11-24T10:00' })
    expect(planned()).toBe(2)
    await toldAfter('post.setRubric', { postId: other.id, rubricId: ids.rubric })
    await toldAfter('post.reschedule', { postId: other.id, wallTime: '2027-01-05T10:00' })
    expect(planned()).toBe(1)
    await toldAfter('post.reschedule', { postId: other.id, wallTime: '2026-11-23T10:00' })
    expect(planned()).toBe(2)
    await toldAfter('post.delete', { postId: other.id })
    expect(planned()).toBe(1)
    await toldAfter('post.unschedule', { postId: ids.post })
    expect(held.get('queue.next')).toMatchObject({ waiting: 0, next: null })
    await toldAfter('post.setText', { postId: ids.post, text: textFromPlain('Чёрствый хлеб') })
    expect(held.get('calendar.range')).toMatchObject([{ firstLine: 'Чёрствый хлеб' }])
    await host.link.kill()
  })

  it('runs every query', async () => {
    const host = await openHost(browser, 'queries')
    const ids = await withScheduledPost(host)
    const span = {
      fromDay: '2026-10-23',
      toDay: '2026-11-22',
      wholeToDay: '2026-11-22',
      previousFromDay: '2026-09-23',
      previousToDay: '2026-10-22',
      until: '2027-02-20',
    }
    const asked = {
      brandId: ids.brand,
      postId: ids.post,
      variantId: ids.variant,
      channelId: ids.channel,
      text: 'хлеб',
      texts: ['хлеб'],
      anew: false,
      words: 'хлеб',
      limit: 20,
      since: noon - day,
      briefId: v7(),
      templateId: v7(),
      postIds: [ids.post],
      ids: [ids.post],
      variantIds: [ids.variant],
      briefIds: [],
      day: '2026-11-22',
      days: Array.from({ length: 8 }, (_, i) => noon + i * day),
    }
    const answered: string[] = []
    for (const name of Object.keys(queries)) {
      const week =
        name === 'plan.around' ? { brandIds: [ids.brand], from: '2026-11-22', to: '2026-11-29' } : { from: noon, to: noon + 7 * day }
      await query(host, name, { ...asked, ...span, ...week, asOf: noon })
      answered.push(name)
    }
    expect(answered).toEqual(Object.keys(queries))
    await host.link.kill()
  })

  it('keeps what was committed when the page is killed, and answers a repeated request the same', async () => {
    const first = await openHost(browser, 'killed')
    const again = { name: 'brand.create', args: { id: v7(), name: 'Кофейня', color: '#445566', zone: 'UTC' }, ...request() } as never
    const answer = await first.client.call('execute', again)
    expect(answer).toMatchObject({ ok: true, value: { seq: 1 } })
    await first.link.kill()
    const second = await openHost(browser, 'killed')
    expect(await second.client.call('execute', again)).toEqual(answer)
    expect(await query(second, 'brands.list', {})).toMatchObject([{ name: 'Кофейня' }])
    await second.link.kill()
  })

  it('brings an export into an empty database', async () => {
    const source = await openHost(browser, 'source')
    const ids = await withScheduledPost(source)
    const exported = await source.client.call('exportChunk', { cursor: null, maxRows: 5000 })
    await source.link.kill()
    const target = await openHost(browser, 'target')
    if (!exported.ok) throw new Error(exported.problem.kind)
    const importId = v7()
    const chunks = exported.value.chunks.map(({ table, rows }) => ({ table, rows: [...rows] }))
    await target.client.call('importBegin', { importId, schema: newestVersion })
    await target.client.call('importChunk', { importId, n: 0, chunks })
    expect(await target.client.call('importCommit', { importId })).toMatchObject({ ok: true, value: { seq: 5 } })
    expect(await query(target, 'post.detail', { postId: ids.post, asOf: noon })).toMatchObject({ status: 'scheduled' })
    await target.link.kill()
  })
})
