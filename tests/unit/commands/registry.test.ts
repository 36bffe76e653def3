import { describe, expect, it } from 'vitest'
import type { Command } from '#shared/commands/command.ts'
import { commands } from '#shared/commands/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { queries } from '#shared/queries/index.ts'
import { texts } from '#shared/text/index.ts'
import { addPost, aWorkspace, brand, id, post, wall } from './a-workspace.ts'

const all = Object.entries(commands) as unknown as readonly (readonly [string, Command<string, unknown>])[]

/** The words at a dotted key, as i18next finds them. */
function words(language: 'ru' | 'en', key: string): unknown {
  return key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts[language].undo)
}

const noRows = { get: () => undefined }

describe('every command', () => {
  it.each(all)('%s is listed under its own name and reads in at most three rounds', (name, command) => {
    expect(command.name).toBe(name)
    expect(command.reads.length).toBeLessThanOrEqual(3)
  })

  it.each(all.filter(([, command]) => command.undoLabel !== null))('%s, which can be undone, has words for it', (_name, command) => {
    expect(typeof words('ru', command.undoLabel ?? '')).toBe('string')
    expect(typeof words('en', command.undoLabel ?? '')).toBe('string')
  })

  it.each([
    [true, 'Публикация на паузе', 'Publishing is paused'],
    [false, 'Публикация снова идёт', 'Publishing goes on'],
  ])('settings.setPaused says what it did (paused: %s)', async (paused, ru, en) => {
    const workspace = await aWorkspace()
    await workspace.run('settings.setPaused', { paused: !paused })
    const outcome = await workspace.host.run('settings.setPaused', { paused })
    const label = String(outcome.undoLabel)
    expect([words('ru', label), words('en', label)]).toEqual([ru, en])
  })

  it('says of one post that one was deleted, of several that several were', () => {
    const labelOf = (postIds: readonly PostId[]) => String(commands['posts.delete'].undoLabelFor?.({ postIds: [...postIds] }, noRows))
    expect([words('ru', labelOf([id('d', 1)])), words('en', labelOf([id('d', 1)]))]).toEqual(['Пост в корзине', 'Post moved to the trash'])
    expect(words('en', labelOf([id('d', 1), id('d', 2)]))).toBe('Posts moved to the trash')
  })

  it('says of posts that lose their dates that they did', () => {
    const undated = (n: number) => ({ postId: id('d', n), wallTime: null })
    const labels = [
      commands['post.reschedule'].undoLabelFor?.(undated(1), noRows),
      commands['posts.move'].undoLabelFor?.({ moves: [undated(1)] }, noRows),
      commands['posts.move'].undoLabelFor?.({ moves: [undated(1), undated(2)] }, noRows),
    ]
    expect(labels.map((label) => words('en', String(label)))).toEqual([
      'Post left without a date',
      'Post left without a date',
      'Posts left without dates',
    ])
  })
})

describe('what moving is called', () => {
  const to = wall('2026-11-25T10:00')

  it('is planning for what had no date, moving for what had one or where only some had none', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: null })
    const single = await workspace.host.run('post.reschedule', { postId: post, wallTime: to })
    const again = await workspace.host.run('post.reschedule', { postId: post, wallTime: wall('2026-11-26T10:00') })
    expect([single, again].map(({ undoLabel }) => words('ru', String(undoLabel)))).toEqual(['Пост поставлен в план', 'Пост перенесён'])
  })

  it('says so of several posts', async () => {
    const workspace = await aWorkspace()
    const [one, other] = [id('d', 41), id('d', 42)] as [PostId, PostId]
    for (const each of [one, other]) await workspace.run('post.create', { id: each, brandId: brand, wallTime: null })
    const both = [one, other].map((postId) => ({ postId, wallTime: to }))
    const planned = await workspace.host.run('posts.move', { moves: both })
    await workspace.run('post.reschedule', { postId: one, wallTime: null })
    const mixed = await workspace.host.run('posts.move', { moves: both })
    expect([planned, mixed].map(({ undoLabel }) => words('ru', String(undoLabel)))).toEqual(['Посты поставлены в план', 'Посты перенесены'])
  })
})

describe('every query', () => {
  it.each(Object.entries(queries))('%s is listed under its own name', (name, query) => expect(query.name).toBe(name))
})
