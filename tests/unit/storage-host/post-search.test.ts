import { describe, expect, it, vi } from 'vitest'
import { commands } from '#shared/commands/index.ts'
import { applyPatch } from '#shared/contract/live-patch.ts'
import { queries } from '#shared/queries/index.ts'
import {
  addPost,
  aWorkspace,
  brand,
  emptyWorkspace,
  id,
  moscow,
  must,
  now,
  post,
  text,
  type Workspace,
  wall,
} from '#tests/unit/commands/a-workspace.ts'
import { aHost, handClock, okay } from './a-host.ts'

function found(workspace: Workspace, typed: string) {
  return workspace.query('posts.found', { text: typed, limit: 20 })
}
const lines = async (workspace: Workspace, typed: string) => (await found(workspace, typed)).posts.map((one) => one.firstLine)

describe('searching the posts', () => {
  it('looks through whole texts by any form of a word, undated posts first, then the latest', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { id: id('d', 1), text: 'Утро\n\nПечём ржаной ХЛЕБ', channels: [], wallTime: wall('2026-11-23T10:00') })
    await addPost(workspace, { id: id('d', 2), text: 'О хлебе ещё', channels: [], wallTime: wall('2026-11-24T10:00') })
    await addPost(workspace, { id: id('d', 3), text: 'Идея: хлеба и зрелищ', channels: [], wallTime: null })
    await addPost(workspace, { id: id('d', 4), text: 'Кофе', channels: [] })
    expect(await lines(workspace, ' хлебом ')).toEqual(['Идея: хлеба и зрелищ', 'О хлебе ещё', 'Утро'])
    expect(await lines(workspace, 'ржан')).toEqual(['Утро'])
    expect((await found(workspace, 'хлеб')).posts[2]?.excerpt.text).toBe('Утро Печём ржаной ХЛЕБ')
    expect(await lines(workspace, ' ')).toEqual([])
  })

  it('looks through the posts that were named only, however many others hold the words', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { id: id('d', 1), text: 'Хлеб утром', channels: [], wallTime: wall('2026-11-23T10:00') })
    await addPost(workspace, { id: id('d', 2), text: 'Хлеб днём', channels: [], wallTime: wall('2026-11-24T10:00') })
    await addPost(workspace, { id: id('d', 3), text: 'Кофе', channels: [] })
    const asked = { text: 'хлебом', limit: 1, among: [id('d', 1), id('d', 3)] }
    expect(okay(await workspace.host.handlers.search(asked, null)).postIds).toEqual([id('d', 1)])
  })

  it('knows at once what was written, taken back, moved to the trash or said in one channel only', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { text: 'Кофе' })
    expect(await lines(workspace, 'кофе')).toEqual(['Кофе'])
    await must(workspace, 'post.setText', { postId: post, text: text('Чай') })
    expect([await lines(workspace, 'кофе'), await lines(workspace, 'чая')]).toEqual([[], ['Чай']])
    await workspace.host.undo({ now })
    expect([await lines(workspace, 'кофе'), await lines(workspace, 'чая')]).toEqual([['Кофе'], []])
    await must(workspace, 'variant.setText', { variantId: id('e', 1), text: text('Только для голубого неба') })
    expect(await lines(workspace, 'голубое')).toEqual(['Кофе'])
    await must(workspace, 'post.delete', { postId: post })
    expect(await lines(workspace, 'кофе')).toEqual([])
    await must(workspace, 'post.restore', { postId: post })
    expect(await lines(workspace, 'кофе')).toEqual(['Кофе'])
  })

  it('leaves out deleted brands and finds briefs by their titles', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'brand.create', { id: id('b', 2), name: 'Кофейня', color: '#112233', zone: moscow })
    await must(workspace, 'post.create', { id: id('d', 2), brandId: id('b', 2), text: text('Хлеб') })
    await must(workspace, 'brief.create', { id: id('7', 1), brandId: brand, kind: 'text', title: 'Текст про хлеб' })
    await must(workspace, 'brand.delete', { id: id('b', 2) })
    expect(await found(workspace, 'хлеба')).toMatchObject({
      posts: [],
      briefs: [{ id: id('7', 1), brandName: 'Булочная', title: { text: 'Текст про хлеб' } }],
    })
  })

  it('leaves out what belongs to a brand in the archive, which does not crowd out the rest, until it is taken back', async () => {
    const workspace = await aWorkspace()
    const old = id('b', 2)
    await must(workspace, 'brand.create', { id: old, name: 'Кофейня', color: '#112233', zone: moscow })
    for (const n of [2, 3, 4]) await must(workspace, 'post.create', { id: id('d', n), brandId: old, text: text(`Хлеб ${n}`) })
    await addPost(workspace, { text: 'Хлеб утром', channels: [], wallTime: wall('2026-11-23T10:00') })
    const two = async () => (await workspace.query('posts.found', { text: 'хлеб', limit: 2 })).posts.map((one) => one.firstLine)
    expect(await two()).toEqual(['Хлеб 2', 'Хлеб 3'])
    await must(workspace, 'brand.archive', { id: old })
    expect(await two()).toEqual(['Хлеб утром'])
    await must(workspace, 'brand.takeBack', { id: old })
    expect(await two()).toEqual(['Хлеб 2', 'Хлеб 3'])
  })

  it('is made anew after it was dropped for want of use', async () => {
    const clock = handClock()
    const host = await aHost({ commands, queries, clock })
    const search = async () => okay(await host.handlers.search({ text: 'хлеб', limit: 5 }, null)).postIds
    await host.run('brand.create', { id: brand, name: 'Булочная', color: '#112233', zone: moscow })
    await host.run('post.create', { id: post, brandId: brand, text: text('Хлеб') })
    expect(await search()).toEqual([post])
    clock.pass(11 * 60_000)
    await host.run('post.create', { id: id('d', 2), brandId: brand, text: text('Хлеба') })
    expect(new Set(await search())).toEqual(new Set([post, id('d', 2)]))
  })

  it('watched, tells anew when a text begins or ends to hold the words, also after the index was dropped', async () => {
    const clock = handClock()
    const host = await aHost({ commands, queries, clock })
    const lines = () => {
      const shown = host.events.reduce<unknown>((held, event) => ('patch' in event ? applyPatch(held, event.patch) : held), undefined)
      return (shown as { posts: { firstLine: string }[] }).posts.map((one) => one.firstLine)
    }
    const becomes = (wanted: readonly string[]) =>
      vi.waitFor(() => {
        clock.pass(50)
        expect(lines()).toEqual(wanted)
      })
    await host.run('brand.create', { id: brand, name: 'Булочная', color: '#112233', zone: moscow })
    await host.run('post.create', { id: post, brandId: brand, text: text('Хлеб') })
    okay(await host.handlers.watch({ live: 'found', name: 'posts.found', args: { text: 'хлеба', limit: 12 } }, null))
    await becomes(['Хлеб'])
    await host.run('post.create', { id: id('d', 2), brandId: brand, text: text('О хлебе') })
    await becomes(['Хлеб', 'О хлебе'])
    clock.pass(11 * 60_000)
    await host.run('post.setText', { postId: post, text: text('Кофе') })
    await becomes(['О хлебе'])
    expect(host.crashes).toEqual([])
  })

  it('says of a post what the database says after each write: its day, status, brand, own texts and those it had before', async () => {
    const workspace = await aWorkspace()
    const shown = async (typed: string) => {
      const { posts } = await found(workspace, typed)
      return posts.map(({ firstLine, brandName, status, at }) => [
        firstLine,
        brandName,
        status,
        at === null ? null : new Date(at).toISOString(),
      ])
    }
    await addPost(workspace, { text: 'Хлеб', wallTime: wall('2026-11-23T10:00') })
    expect(await shown('хлеб')).toEqual([['Хлеб', 'Булочная', 'draft', '2026-11-23T07:00:00.000Z']])
    await must(workspace, 'brand.update', { id: brand, name: 'Пекарня' })
    await must(workspace, 'post.reschedule', { postId: post, wallTime: wall('2026-11-25T12:30') })
    expect(await shown('хлеб')).toEqual([['Хлеб', 'Пекарня', 'draft', '2026-11-25T09:30:00.000Z']])
    await must(workspace, 'post.setStage', { postId: post, stage: 'review' })
    expect(await shown('хлеб')).toEqual([['Хлеб', 'Пекарня', 'review', '2026-11-25T09:30:00.000Z']])
    await must(workspace, 'variant.setText', { variantId: id('e', 1), text: text('Батон') })
    expect(await shown('батоны')).toHaveLength(1)
    await must(workspace, 'variant.clearText', { variantId: id('e', 1) })
    expect(await shown('батоны')).toEqual([])
    expect(await shown('хлеб')).toHaveLength(1)
  })

  it('is answered without the database as long as nothing was written, and with it afterwards', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { text: 'Хлеб', channels: [] })
    await found(workspace, 'хлеб')
    const { host } = workspace
    const answers = (live: string) => host.events.filter((event) => event.live === live && 'patch' in event)
    const reads = [vi.spyOn(IDBObjectStore.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'openCursor')]
    // Nothing that is asked of the database is answered.
    for (const read of reads) read.mockImplementation(() => new EventTarget() as never)
    okay(await host.handlers.watch({ live: 'first', name: 'posts.found', args: { text: 'хлеба', limit: 12 } }, null))
    await vi.waitFor(() => expect(answers('first')).toHaveLength(1))
    for (const read of reads) read.mockRestore()
    await must(workspace, 'post.setText', { postId: post, text: text('Чай') })
    okay(await host.handlers.watch({ live: 'second', name: 'posts.found', args: { text: 'хлеба', limit: 12 } }, null))
    await vi.waitFor(() => expect(answers('second')).toMatchObject([{ patch: { value: { posts: [], briefs: [] } } }]))
  })

  it('of an empty workspace finds nothing', async () => {
    expect(await found(await emptyWorkspace(), 'хлеб')).toEqual({ posts: [], briefs: [] })
  })
})
