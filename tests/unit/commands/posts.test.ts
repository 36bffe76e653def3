import { describe, expect, it } from 'vitest'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import {
  addPicture,
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  bothChannels,
  brand,
  demo,
  due,
  hash,
  id,
  inBluesky,
  inDemo,
  later,
  moscow,
  now,
  pictureId,
  post,
  publish,
  text,
  wall,
} from './a-workspace.ts'

describe('post.create', () => {
  it('derives instant, shelf, first line and counts, and makes a variant for each channel', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { text: 'Хлеб 👩‍🍳\n\nи кофе' })
    expect(await workspace.row('posts', post)).toMatchObject({
      stage: 'draft',
      wallTime: '2026-11-23T10:00',
      zone: 'Europe/Moscow',
      at: due,
      shelf: 'calendar',
      firstLine: 'Хлеб 👩‍🍳',
      counts: { bluesky: 14, demo: 18, telegram: 18 },
      pictures: 0,
      thumb: null,
      origin: 'own',
      createdAt: now,
    })
    expect(await workspace.row('variants', inBluesky)).toMatchObject({ publication: 'none', at: due, postAt: due, wallTime: null })
    expect(await workspace.rows('jobs')).toEqual([])
  })

  it('puts a post without a time into the drawer', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: null })
    expect(await workspace.row('posts', post)).toMatchObject({ at: null, shelf: 'drawer' })
    expect(await workspace.row('variants', inBluesky)).toMatchObject({ at: null, postAt: null })
  })

  it('takes each channel once', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { channels: [...bothChannels, { id: id('e', 3), channelId: demo }] })
    expect((await workspace.rows('variants')).map((one) => one.id)).toEqual([inBluesky, inDemo])
  })

  it.each([
    [{ brandId: id('b', 9) }, 'notFound'],
    [{ rubricId: id('a', 9) }, 'notFound'],
    [{ channels: [{ id: inDemo, channelId: id('c', 9) }] }, 'notFound'],
    [{ zone: 'Mars/Base' as ZoneId }, 'badZone'],
    [{ wallTime: wall('2026-02-30T10:00') }, 'noSuchTime'],
    [{ text: textFromPlain('а'.repeat(2_000_000)) }, 'textTooBig'],
  ])('refuses %j with %s', async (wrong, kind) => {
    const workspace = await aWorkspace()
    expect(await workspace.run('post.create', { id: post, brandId: brand, ...wrong })).toBe(kind)
    expect(await workspace.rows('posts')).toEqual([])
  })

  it('refuses an id in use, and a channel of another brand', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('post.create', { id: post, brandId: brand })).toBe('alreadyExists')
    await workspace.run('brand.create', { id: id('b', 2), name: 'Кофейня', color: '#112233', zone: moscow })
    const foreign = { id: id('d', 2), brandId: id('b', 2), channels: [{ id: id('e', 3), channelId: bluesky }] }
    expect(await workspace.run('post.create', foreign)).toBe('notFound')
  })
})

describe('post.setText', () => {
  it('writes text, first line and counts together, and one undo takes them back together', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await workspace.run('post.setText', { postId: post, text: text('Кофе') })
    expect(await workspace.row('posts', post)).toMatchObject({ firstLine: 'Кофе', counts: { bluesky: 4, demo: 4, telegram: 4 } })
    await workspace.host.undo({ now })
    expect(await workspace.row('posts', post)).toMatchObject({ firstLine: 'Свежий хлеб', counts: { bluesky: 11, demo: 11, telegram: 11 } })
    expect((await workspace.query('post.detail', { postId: post, asOf: now }))?.text).toEqual(text('Свежий хлеб'))
  })

  it('keeps a text that is too long for a channel, since saving never loses what was typed', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.run('post.setText', { postId: post, text: text('а'.repeat(301)) })).toBe(null)
    expect((await workspace.query('calendar.range', { brandId: brand, from: now, to: later(2 * 86_400_000) }))[0]?.warnings).toEqual([
      'textTooLong',
    ])
  })

  it('refuses what is being sent, what is out, what is too big and what is gone', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    expect(await workspace.run('post.setText', { postId: post, text: text('а'.repeat(2_000_000)) })).toBe('textTooBig')
    await beginSending(workspace, inDemo, due)
    expect(await workspace.run('post.setText', { postId: post, text: text('б') })).toBe('beingSent')
    await workspace.run('publication.stepDone', { variantId: inDemo, kind: 'post', index: 0, remoteId: 'r', remoteUrl: null, at: due })
    expect(await workspace.run('post.setText', { postId: post, text: text('б') })).toBe('alreadyPublished')
    expect(await workspace.run('post.setText', { postId: id('d', 9), text: text('б') })).toBe('notFound')
  })
})

describe('post.setChannels', () => {
  it('takes a channel out with its job and brings the same variant back later', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('post.setChannels', { postId: post, channels: [{ id: inDemo, channelId: demo }] })
    expect(await workspace.find('jobs', inBluesky)).toBe(null)
    await workspace.run('post.setChannels', {
      postId: post,
      channels: [
        { id: id('e', 7), channelId: bluesky },
        { id: inDemo, channelId: demo },
      ],
    })
    expect(await workspace.row('variants', inBluesky)).toMatchObject({ deletedAt: null, publication: 'waiting', at: due })
    expect(await workspace.find('variants', id('e', 7))).toBe(null)
  })

  it('schedules a new channel with a scheduled post, and not with a draft', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await addPost(workspace, { id: id('d', 2), channels: [{ id: id('e', 3), channelId: demo }] })
    await workspace.run('post.setChannels', { postId: post, channels: bothChannels })
    const draft = [
      { id: id('e', 3), channelId: demo },
      { id: id('e', 4), channelId: bluesky },
    ]
    await workspace.run('post.setChannels', { postId: id('d', 2), channels: draft })
    expect((await workspace.row('variants', inBluesky)).publication).toBe('waiting')
    expect((await workspace.row('variants', id('e', 4))).publication).toBe('none')
  })

  it('keeps the variant of a channel where the post is out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await publish(workspace, inBluesky, due)
    await workspace.run('post.setChannels', { postId: post, channels: [] })
    expect((await workspace.row('variants', inBluesky)).deletedAt).toBe(null)
    expect((await workspace.row('variants', inDemo)).deletedAt).toBe(now)
  })

  it('refuses channels of others and posts that are gone', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('post.setChannels', { postId: post, channels: [{ id: id('e', 3), channelId: id('c', 9) }] })).toBe(
      'notFound',
    )
    expect(await workspace.run('post.setChannels', { postId: id('d', 9), channels: [] })).toBe('notFound')
  })
})

describe('post.duplicate', () => {
  it('copies text, pictures and channels as a draft, and nothing of what happened', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await addPicture(workspace, 1, { alt: 'Хлеб' })
    await publish(workspace, inBluesky, due)
    const copy = id('d', 2)
    const args = {
      postId: post,
      newId: copy,
      wallTime: wall('2026-12-01T10:00'),
      variantIds: { [bluesky]: id('e', 3), [demo]: id('e', 4) },
      mediaIds: { [pictureId(1)]: pictureId(9) },
    }
    expect(await workspace.run('post.duplicate', args)).toBe(null)
    const detail = await workspace.query('post.detail', { postId: copy, asOf: now })
    expect(detail).toMatchObject({
      post: { stage: 'draft', wallTime: '2026-12-01T10:00', pictures: 1, thumb: hash('1'), firstLine: 'Свежий хлеб' },
      text: text('Свежий хлеб'),
      media: [{ alt: 'Хлеб', hash: hash('1') }],
      variants: [
        { channelId: bluesky, publication: 'none', remoteId: null, publishedAt: null },
        { channelId: demo, publication: 'none' },
      ],
    })
    expect(await workspace.run('post.duplicate', args)).toBe('alreadyExists')
  })

  it('copies only what it was given ids for, and refuses what is gone or no time', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const args = { postId: post, newId: id('d', 2), wallTime: null, variantIds: { [demo]: id('e', 4) }, mediaIds: {} }
    expect(await workspace.run('post.duplicate', { ...args, wallTime: wall('2026-11-31T10:00') })).toBe('noSuchTime')
    expect(await workspace.run('post.duplicate', { ...args, postId: id('d', 9) })).toBe('notFound')
    await workspace.run('post.duplicate', args)
    expect((await workspace.query('post.detail', { postId: id('d', 2), asOf: now }))?.variants.map((one) => one.channelId)).toEqual([demo])
  })
})

describe('post.delete and post.restore', () => {
  it('puts a post into the trash, where nothing goes out, and back', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('post.delete', { postId: post })
    expect(await workspace.row('posts', post)).toMatchObject({ shelf: 'trash', deletedAt: now })
    expect(await workspace.rows('jobs')).toEqual([])
    expect(await workspace.run('post.schedule', { postId: post })).toBe('notFound')
    await workspace.run('post.restore', { postId: post })
    expect(await workspace.row('posts', post)).toMatchObject({ shelf: 'calendar', deletedAt: null })
    expect((await workspace.rows('jobs')).map((job) => job.dueAt)).toEqual([due, due])
  })

  it('refuses while something is being sent, and posts that are gone or not in the trash', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.run('post.restore', { postId: post })).toBe('notFound')
    await beginSending(workspace, inBluesky, due)
    expect(await workspace.run('post.delete', { postId: post })).toBe('beingSent')
    expect(await workspace.run('post.delete', { postId: id('d', 9) })).toBe('notFound')
  })
})

describe('post.setRubric, post.setStage and post.setLateRule', () => {
  it('set one field and refuse what is gone', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await workspace.run('rubric.create', { id: id('a', 1), brandId: brand, name: 'Рецепты' })
    expect(await workspace.run('post.setRubric', { postId: post, rubricId: id('a', 1) })).toBe(null)
    expect(await workspace.run('post.setRubric', { postId: post, rubricId: id('a', 9) })).toBe('notFound')
    await workspace.run('post.setStage', { postId: post, stage: 'approved' })
    await workspace.run('post.setLateRule', { postId: post, lateMinutes: 5 })
    expect(await workspace.row('posts', post)).toMatchObject({ rubricId: id('a', 1), stage: 'approved', lateMinutes: 5 })
    await workspace.run('post.setRubric', { postId: post, rubricId: null })
    expect((await workspace.row('posts', post)).rubricId).toBe(null)
    for (const name of ['post.setStage', 'post.setLateRule', 'post.setRubric'] as const) {
      const args = { postId: id('d', 9), stage: 'idea', lateMinutes: null, rubricId: null } as never
      expect(await workspace.run(name, args)).toBe('notFound')
    }
  })
})
