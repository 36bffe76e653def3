import { describe, expect, it } from 'vitest'
import {
  addPost,
  addScheduled,
  aWorkspace,
  bothChannels,
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

async function outInBoth() {
  const workspace = await aWorkspace()
  await addScheduled(workspace, { channels: bothChannels, text: 'Опечтка' })
  await publish(workspace, inBluesky, due)
  await publish(workspace, inDemo, due)
  return workspace
}

async function outAlone() {
  const workspace = await aWorkspace()
  await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }], text: 'Опечтка' })
  await publish(workspace, inDemo, due)
  return workspace
}

describe('publication.edited', () => {
  it('changes what one of several channels says, and nothing else', async () => {
    const workspace = await outInBoth()
    await must(workspace, 'publication.edited', { variantId: inDemo, text: text('Опечатка') })
    const detail = await workspace.query('post.detail', { postId: post, asOf: now })
    expect(detail?.text).toEqual(text('Опечтка'))
    expect(detail?.variants.map((one) => one.ownWords)).toEqual([null, text('Опечатка')])
    await must(workspace, 'publication.edited', { variantId: inDemo, text: text('Ещё раз') })
    expect((await workspace.row('variants', inDemo)).ownText?.count).toBe(7)
  })

  it('changes the post itself where it is out in one channel alone', async () => {
    const workspace = await outAlone()
    await must(workspace, 'publication.edited', { variantId: inDemo, text: text('Опечатка') })
    const detail = await workspace.query('post.detail', { postId: post, asOf: now })
    expect([detail?.text, detail?.post.firstLine, detail?.variants[0]?.ownWords]).toEqual([text('Опечатка'), 'Опечатка', null])
  })

  it('refuses what is not out, or is gone', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const edit = (variantId = inDemo) => workspace.run('publication.edited', { variantId, text: text('Другое') })
    expect(await edit()).toBe('notOut')
    expect(await edit(id('e', 9))).toBe('notFound')
    await must(workspace, 'post.delete', { postId: post })
    expect(await edit()).toBe('notFound')
  })
})

describe('publication.removed', () => {
  it('marks the variant, whose link leads nowhere now, and keeps when it was out', async () => {
    const workspace = await outInBoth()
    await must(workspace, 'publication.removed', { variantId: inDemo })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'removed', publishedAt: due, remoteUrl: null })
    expect((await workspace.query('post.detail', { postId: post, asOf: now }))?.status).toBe('published')
    await must(workspace, 'publication.removed', { variantId: inBluesky })
    expect((await workspace.query('post.detail', { postId: post, asOf: now }))?.status).toBe('archived')
  })

  it('refuses what is not out, or is removed already, or is gone', async () => {
    const workspace = await outAlone()
    await must(workspace, 'publication.removed', { variantId: inDemo })
    expect(await workspace.run('publication.removed', { variantId: inDemo })).toBe('notOut')
    expect(await workspace.run('publication.edited', { variantId: inDemo, text: text('Поздно') })).toBe('notOut')
    expect(await workspace.run('publication.removed', { variantId: id('e', 9) })).toBe('notFound')
  })

  it('is not undone: the audience no longer has it', async () => {
    const workspace = await outAlone()
    const outcome = await workspace.tryRun('publication.removed', { variantId: inDemo })
    expect(outcome).toMatchObject({ ok: true, value: { undoLabel: null } })
  })
})
