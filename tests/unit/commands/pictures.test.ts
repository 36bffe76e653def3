import { describe, expect, it } from 'vitest'
import {
  addPicture,
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  demo,
  due,
  hash,
  id,
  inDemo,
  now,
  pictureId,
  post,
} from './a-workspace.ts'

const order = async (workspace: Awaited<ReturnType<typeof aWorkspace>>) =>
  (await workspace.query('post.detail', { postId: post, asOf: now }))?.media.map((one) => one.id)

describe('pictures of a post', () => {
  it('stand in the order they were put in, and the first is the post’s thumbnail', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    for (const n of [1, 2, 3]) await addPicture(workspace, n)
    expect(await order(workspace)).toEqual([1, 2, 3].map(pictureId))
    await workspace.run('postMedia.move', { id: pictureId(3), after: null })
    expect(await order(workspace)).toEqual([3, 1, 2].map(pictureId))
    expect(await workspace.row('posts', post)).toMatchObject({ pictures: 3, thumb: hash('3') })
    await workspace.run('postMedia.move', { id: pictureId(3), after: pictureId(1) })
    expect(await order(workspace)).toEqual([1, 3, 2].map(pictureId))
    await workspace.run('postMedia.remove', { id: pictureId(1) })
    expect(await workspace.row('posts', post)).toMatchObject({ pictures: 2, thumb: hash('3') })
    await workspace.host.undo({ now })
    expect(await workspace.row('posts', post)).toMatchObject({ pictures: 3, thumb: hash('1') })
    for (const n of [1, 2, 3]) await workspace.run('postMedia.remove', { id: pictureId(n) })
    expect(await workspace.row('posts', post)).toMatchObject({ pictures: 0, thumb: null })
  })

  it('are at most ten', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    for (let n = 1; n <= 10; n += 1) await addPicture(workspace, n)
    const more = { id: pictureId(11), postId: post, hash: hash('1'), after: null }
    expect(await workspace.tryRun('postMedia.add', more)).toMatchObject({ problem: { kind: 'tooManyPictures', values: { limit: 10 } } })
  })

  it('need a file and a post that are there', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('postMedia.add', { id: pictureId(1), postId: post, hash: hash('a'), after: null })).toBe('notFound')
    await addPicture(workspace, 1)
    expect(await workspace.run('postMedia.add', { id: pictureId(2), postId: id('d', 9), hash: hash('1'), after: null })).toBe('notFound')
    for (const name of ['postMedia.remove', 'postMedia.move', 'postMedia.setAlt'] as const) {
      expect(await workspace.run(name, { id: pictureId(9), after: null, alt: '' } as never)).toBe('notFound')
    }
  })

  it('may not change while the post is being sent or once it is out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await addPicture(workspace, 1)
    await beginSending(workspace, inDemo, due)
    const tries = () =>
      Promise.all([
        workspace.run('postMedia.add', { id: pictureId(2), postId: post, hash: hash('1'), after: null }),
        workspace.run('postMedia.remove', { id: pictureId(1) }),
        workspace.run('postMedia.move', { id: pictureId(1), after: null }),
        workspace.run('postMedia.setAlt', { id: pictureId(1), alt: 'Хлеб' }),
      ])
    expect(new Set(await tries())).toEqual(new Set(['beingSent']))
    await workspace.run('publication.stepDone', { variantId: inDemo, kind: 'post', index: 0, remoteId: 'r', remoteUrl: null, at: due })
    expect(new Set(await tries())).toEqual(new Set(['alreadyPublished']))
  })
})

describe('media.add', () => {
  it('changes nothing when the same file comes again', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await addPicture(workspace, 1)
    const file = await workspace.row('media', hash('1'))
    expect(await workspace.run('media.add', { media: { ...file, name: 'other.png' } })).toBe(null)
    expect(await workspace.row('media', hash('1'))).toEqual(file)
  })
})

describe('media.inUse', () => {
  it('names pictures of posts, of the trash, and logos', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await addPicture(workspace, 1)
    await workspace.run('brand.update', { id: id('b', 1), logo: hash('f') })
    await workspace.run('post.delete', { postId: post })
    expect(await workspace.query('media.inUse', {})).toEqual([hash('1'), hash('f')])
  })
})
