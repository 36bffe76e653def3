import { describe, expect, it } from 'vitest'
import { addPicture, addPost, aWorkspace, brand, demo, hash, id, now, pictureId, post, text, wall } from './a-workspace.ts'

const made = (n: number, rest: object = {}) => ({
  ...{ id: id('d', n), text: text(`Пост ${n}`), wallTime: wall('2026-11-25T10:00'), stage: 'draft' as const, channels: [] },
  ...{ pictures: [], ...rest },
})

describe('posts.create', () => {
  it('makes posts with channels and pictures as one step', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await addPicture(workspace, 1)
    await addPicture(workspace, 2)
    const pictures = [
      { id: pictureId(11), hash: hash('2') },
      { id: pictureId(12), hash: hash('1') },
    ]
    const channels = [{ id: id('e', 31), channelId: demo }]
    const idea = made(12, { wallTime: null, stage: 'idea' as const })
    expect(await workspace.run('posts.create', { brandId: brand, posts: [made(11, { pictures, channels }), idea] })).toBeNull()
    expect(await workspace.row('posts', id('d', 11))).toMatchObject({ stage: 'draft', firstLine: 'Пост 11', pictures: 2, thumb: hash('2') })
    expect(await workspace.row('posts', id('d', 12))).toMatchObject({ stage: 'idea', wallTime: null, at: null, pictures: 0 })
    const detail = await workspace.query('post.detail', { postId: id('d', 11), asOf: now })
    expect(detail?.media.map((one) => one.id)).toEqual([pictureId(11), pictureId(12)])
    expect(detail?.variants.map((one) => one.channelId)).toEqual([demo])
    await workspace.host.undo({ now })
    expect(await workspace.row('posts', id('d', 11))).toMatchObject({ deletedAt: expect.any(Number) })
    expect(await workspace.row('posts', id('d', 12))).toMatchObject({ deletedAt: expect.any(Number) })
  })

  it('makes nothing where one of them cannot be', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await addPicture(workspace, 1)
    const create = (...posts: ReturnType<typeof made>[]) => workspace.run('posts.create', { brandId: brand, posts })
    const stored = (count: number) => Array.from({ length: count }, (_, n) => ({ id: pictureId(20 + n), hash: hash('1') }))
    expect(await create(made(11), made(12, { pictures: [{ id: pictureId(9), hash: hash('9') }] }))).toBe('notFound')
    expect(await create(made(11), made(12, { pictures: stored(11) }))).toBe('tooManyPictures')
    expect(await create(made(11), { ...made(12), id: post })).toBe('alreadyExists')
    expect(await create(made(11), made(12, { channels: [{ id: id('e', 33), channelId: id('c', 9) }] }))).toBe('notFound')
    expect(await create(made(11), made(12, { wallTime: wall('2026-02-30T10:00') }))).toBe('noSuchTime')
    expect(await workspace.run('posts.create', { brandId: id('b', 9), posts: [made(11)] })).toBe('notFound')
    await expect(workspace.row('posts', id('d', 11))).rejects.toThrow('there is no posts')
  })
})

describe('postMedia.addMany', () => {
  it('puts pictures behind those that are there, as one step', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await addPicture(workspace, 1)
    const pictures = [11, 12].map((n) => ({ id: pictureId(n), hash: hash('1') }))
    expect(await workspace.run('postMedia.addMany', { postId: post, pictures })).toBeNull()
    const order = async () => (await workspace.query('post.detail', { postId: post, asOf: now }))?.media.map((one) => one.id)
    expect(await order()).toEqual([1, 11, 12].map(pictureId))
    expect(await workspace.row('posts', post)).toMatchObject({ pictures: 3 })
    await workspace.host.undo({ now })
    expect(await order()).toEqual([pictureId(1)])
  })

  it('refuses an eleventh picture, a file that is not stored, and a post that is gone', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await addPicture(workspace, 1)
    const pictures = Array.from({ length: 10 }, (_, n) => ({ id: pictureId(20 + n), hash: hash('1') }))
    expect(await workspace.run('postMedia.addMany', { postId: post, pictures })).toBe('tooManyPictures')
    expect(await workspace.run('postMedia.addMany', { postId: post, pictures: [{ id: pictureId(20), hash: hash('9') }] })).toBe('notFound')
    expect(await workspace.run('postMedia.addMany', { postId: post, pictures: [{ id: pictureId(1), hash: hash('1') }] })).toBe(
      'alreadyExists',
    )
    expect(await workspace.run('postMedia.addMany', { postId: id('d', 9), pictures })).toBe('notFound')
    await workspace.run('post.delete', { postId: post })
    expect(await workspace.run('postMedia.addMany', { postId: post, pictures: [] })).toBe('notFound')
  })
})
