import { describe, expect, it } from 'vitest'
import { digestOf } from '#shared/kernel/digest.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  bluesky,
  demo,
  due,
  id,
  inBluesky,
  inDemo,
  must,
  now,
  post,
  publish,
  text,
} from './a-workspace.ts'

const long = 'я'.repeat(301)

describe('variant.setText', () => {
  it('says in one channel something else, which is what its publisher sends and its limit counts', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { text: long })
    expect(await workspace.run('post.schedule', { postId: post })).toBe('textTooLong')
    await must(workspace, 'variant.setText', { variantId: inBluesky, text: text('Коротко') })
    expect(await workspace.row('variants', inBluesky)).toMatchObject({ ownText: { count: 7 } })
    await must(workspace, 'post.schedule', { postId: post })
    expect(await workspace.query('job.outgoing', { variantId: inBluesky })).toMatchObject({ text: text('Коротко') })
    expect(await workspace.query('job.outgoing', { variantId: inDemo })).toMatchObject({ text: text(long) })
    const card = (await workspace.query('calendar.range', { brandId: null, from: now, to: (due + 1) as never }))[0]
    expect(card?.warnings).toEqual([])
  })

  it('over its own limit blocks, though the common text would fit', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { text: 'Хлеб' })
    await must(workspace, 'variant.setText', { variantId: inBluesky, text: text(long) })
    expect(await workspace.run('post.schedule', { postId: post })).toBe('textTooLong')
    const card = (await workspace.query('calendar.range', { brandId: null, from: now, to: (due + 1) as never }))[0]
    expect(card?.warnings).toEqual(['textTooLong'])
  })

  it('empty blocks, though the common text is not', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'variant.setText', { variantId: inBluesky, text: text('') })
    expect(await workspace.run('post.schedule', { postId: post })).toBe('emptyPost')
  })

  it('is undone, cleared and set again', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const words = async () => (await workspace.query('post.detail', { postId: post, asOf: now }))?.variants.map((one) => one.ownWords)
    await must(workspace, 'variant.setText', { variantId: inDemo, text: text('Другое') })
    expect(await words()).toEqual([null, text('Другое')])
    await must(workspace, 'variant.clearText', { variantId: inDemo })
    expect(await words()).toEqual([null, null])
    await workspace.host.undo()
    expect(await words()).toEqual([null, text('Другое')])
    await must(workspace, 'variant.clearText', { variantId: inDemo })
    await must(workspace, 'variant.setText', { variantId: inDemo, text: text('Третье') })
    expect(await words()).toEqual([null, text('Третье')])
  })

  it('goes along with a copy of the post', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'variant.setText', { variantId: inDemo, text: text('Другое') })
    const copy = id('d', 2)
    const variantIds = { [bluesky]: id('e', 8), [demo]: id('e', 9) }
    await must(workspace, 'post.duplicate', { postId: post, newId: copy, wallTime: null, variantIds, mediaIds: {} })
    const detail = await workspace.query('post.detail', { postId: copy, asOf: now })
    expect(detail?.variants.map((one) => one.ownWords)).toEqual([null, text('Другое')])
  })

  it('is refused where there is no such variant, while it is sent and when it is out; other channels stay open', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.run('variant.setText', { variantId: id('e', 7), text: text('а') })).toBe('notFound')
    await publish(workspace, inDemo, due)
    expect(await workspace.run('variant.setText', { variantId: inDemo, text: text('а') })).toBe('alreadyPublished')
    expect(await workspace.run('variant.clearText', { variantId: inDemo })).toBe('alreadyPublished')
    expect(await workspace.run('variant.setText', { variantId: inBluesky, text: text('а') })).toBe(null)
  })

  it('is told from another text by its digest', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'variant.setText', { variantId: inDemo, text: text('Другое') })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ ownText: { key: digestOf(JSON.stringify(['Другое', []])) } })
  })
})
