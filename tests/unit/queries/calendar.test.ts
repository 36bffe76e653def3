import { describe, expect, it } from 'vitest'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import {
  addPicture,
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  brand,
  day,
  demo,
  due,
  hash,
  id,
  inBluesky,
  inDemo,
  later,
  must,
  now,
  pictureId,
  post,
  publish,
  text,
  type Workspace,
  wall,
} from '#tests/unit/commands/a-workspace.ts'

const month = { from: now, to: later(30 * day), asOf: now }
const cards = (workspace: Workspace) => workspace.query('calendar.range', { brandId: brand, ...month })

describe('calendar.range', () => {
  it('shows a post with everything its card needs', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'rubric.create', { id: id('a', 1), brandId: brand, name: 'Рецепты' })
    await addScheduled(workspace, { rubricId: id('a', 1) })
    await addPicture(workspace, 1)
    expect(await cards(workspace)).toEqual([
      {
        id: post,
        brandId: brand,
        at: due,
        wallTime: '2026-11-23T10:00',
        zone: 'Europe/Moscow',
        firstLine: 'Свежий хлеб',
        status: 'scheduled',
        rubric: { id: id('a', 1), name: 'Рецепты', color: 'copper' },
        channels: [id('c', 1), id('c', 2)],
        networks: ['bluesky', 'demo'],
        thumb: hash('1'),
        warnings: [],
        fixed: null,
        stage: 'draft',
        campaignId: null,
        personId: null,
        tags: [],
      },
    ])
  })

  it('takes posts from its first moment up to, not with, its last, soonest first', async () => {
    const workspace = await aWorkspace()
    const times = ['2026-11-25T10:00', '2026-11-23T10:00', '2026-11-24T10:00']
    for (const [n, wallTime] of times.entries()) await addPost(workspace, { id: id('d', n + 1), wallTime: wall(wallTime), channels: [] })
    const found = await workspace.query('calendar.range', { brandId: brand, from: due, to: (due + 2 * day) as EpochMs })
    expect(found.map((card) => card.wallTime)).toEqual(['2026-11-23T10:00', '2026-11-24T10:00'])
  })

  it('names each network once, in the order of the channels', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'channel.add', {
      id: id('c', 3),
      brandId: brand,
      network: 'demo',
      account: 'two',
      title: 'Вторая',
      followers: null,
    })
    await addPost(workspace, {
      channels: [
        { id: id('e', 3), channelId: id('c', 3) },
        { id: inDemo, channelId: demo },
        { id: inBluesky, channelId: bluesky },
      ],
    })
    expect((await cards(workspace))[0]?.networks).toEqual(['bluesky', 'demo'])
  })

  it('leaves out the trash, deleted rubrics and removed channels', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'rubric.create', { id: id('a', 1), brandId: brand, name: 'Рецепты' })
    await addPost(workspace, { rubricId: id('a', 1) })
    await must(workspace, 'rubric.delete', { id: id('a', 1) })
    await must(workspace, 'channel.remove', { id: bluesky })
    expect(await cards(workspace)).toMatchObject([{ rubric: null, networks: ['demo'] }])
    await must(workspace, 'post.delete', { postId: post })
    expect(await cards(workspace)).toEqual([])
  })

  it('of all brands leaves out the archived ones, which show their own posts still', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'brand.create', { id: id('b', 2), name: 'Кофейня', color: '#112233', zone: 'Asia/Vladivostok' as ZoneId })
    await must(workspace, 'post.create', { id: id('d', 2), brandId: id('b', 2), wallTime: wall('2026-11-23T10:00'), text: text('Кофе') })
    const all = () => workspace.query('calendar.range', { brandId: null, ...month })
    expect((await all()).map((card) => card.firstLine)).toEqual(['Кофе', 'Свежий хлеб'])
    await must(workspace, 'brand.archive', { id: brand })
    expect((await all()).map((card) => card.firstLine)).toEqual(['Кофе'])
    expect(await cards(workspace)).toHaveLength(1)
  })

  it('warns of what would fail and no longer of what is out', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'post.schedule', { postId: post })
    for (const n of [1, 2, 3, 4, 5]) await addPicture(workspace, n)
    await must(workspace, 'post.setText', { postId: post, text: text('а'.repeat(301)) })
    await must(workspace, 'channel.update', { id: demo, trouble: 'signInNeeded' })
    expect((await cards(workspace))[0]?.warnings).toEqual(['textTooLong', 'tooManyPictures', 'channelTrouble'])
    for (const n of [1, 2, 3, 4, 5]) await must(workspace, 'postMedia.remove', { id: pictureId(n) })
    await must(workspace, 'post.setText', { postId: post, text: text('') })
    expect((await cards(workspace))[0]?.warnings).toEqual(['emptyPost', 'channelTrouble'])
    for (const variantId of [inBluesky, inDemo]) await publish(workspace, variantId, due)
    expect((await cards(workspace))[0]?.warnings).toEqual([])
  })

  it('may be moved until it is being sent or all of it is out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    const fixed = async () => (await cards(workspace))[0]?.fixed
    await beginSending(workspace, inBluesky, due)
    expect(await fixed()).toBe('beingSent')
    const done = { kind: 'post', index: 0, remoteUrl: null, at: due } as const
    await must(workspace, 'publication.stepDone', { variantId: inBluesky, remoteId: 'r', ...done })
    expect(await fixed()).toBe(null)
    await publish(workspace, inDemo, due)
    expect(await fixed()).toBe('alreadyPublished')
  })
})

describe('drawer.list', () => {
  it('shows posts without a time, newest first, and not those whose making was undone', async () => {
    const workspace = await aWorkspace()
    for (const n of [1, 2, 3]) {
      const made = {
        id: id('d', n),
        brandId: brand,
        text: text(`Идея ${n}`),
        stage: 'idea' as const,
        channels: n === 1 ? [{ id: inDemo, channelId: demo }] : [],
      }
      await must(workspace, 'post.create', made, later(n))
    }
    await workspace.host.undo({ now: later(10) })
    for (const brandId of [brand, null]) {
      expect(
        (await workspace.query('drawer.list', { brandId })).map(({ firstLine, status, networks, at }) => [firstLine, status, networks, at]),
      ).toEqual([
        ['Идея 2', 'idea', [], null],
        ['Идея 1', 'idea', ['demo'], null],
      ])
    }
  })
})

describe('post.detail', () => {
  it('shows pictures in order, variants in the order of channels with their jobs, and what blocks', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, {
      channels: [
        { id: inDemo, channelId: demo },
        { id: inBluesky, channelId: bluesky },
      ],
    })
    await addPicture(workspace, 1)
    const detail = await workspace.query('post.detail', { postId: post, asOf: now })
    expect(detail).toMatchObject({
      text: text('Свежий хлеб'),
      media: [{ id: pictureId(1), file: { type: 'image/png' } }],
      variants: [
        { id: inBluesky, channel: { title: '@bakery' }, job: { state: 'waiting', dueAt: due } },
        { id: inDemo, job: { state: 'waiting' } },
      ],
      brand: { name: 'Булочная' },
      rubric: null,
      status: 'scheduled',
      checks: [{ kind: 'altMissing', level: 'advice', values: { count: 1 } }],
    })
  })

  it('keeps showing where a post came out after its channel was removed', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due)
    await must(workspace, 'channel.remove', { id: bluesky })
    await must(workspace, 'channel.remove', { id: demo })
    const detail = await workspace.query('post.detail', { postId: post, asOf: now })
    expect(detail?.variants.map((one) => one.id)).toEqual([inBluesky])
  })

  it('is null for a post that is missing', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.query('post.detail', { postId: id('d', 9), asOf: now })).toBe(null)
  })
})
