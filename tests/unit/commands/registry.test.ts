import { describe, expect, it } from 'vitest'
import type { Command } from '#shared/commands/command.ts'
import { commands } from '#shared/commands/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { queries } from '#shared/queries/index.ts'
import { texts } from '#shared/text/index.ts'
import { aWorkspace, id } from './a-workspace.ts'

const all = Object.entries(commands) as unknown as readonly (readonly [string, Command<string, unknown>])[]

/** The words at a dotted key, as i18next finds them. */
function words(language: 'ru' | 'en', key: string): unknown {
  return key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts[language].undo)
}

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
    const labelOf = (postIds: readonly PostId[]) => String(commands['posts.delete'].undoLabelFor?.({ postIds: [...postIds] }))
    expect([words('ru', labelOf([id('d', 1)])), words('en', labelOf([id('d', 1)]))]).toEqual(['Пост в корзине', 'Post moved to the trash'])
    expect(words('en', labelOf([id('d', 1), id('d', 2)]))).toBe('Posts moved to the trash')
  })

  it('says of posts that lose their dates that they did', () => {
    const undated = (n: number) => ({ postId: id('d', n), wallTime: null })
    const labels = [
      commands['post.reschedule'].undoLabelFor?.(undated(1)),
      commands['posts.move'].undoLabelFor?.({ moves: [undated(1)] }),
      commands['posts.move'].undoLabelFor?.({ moves: [undated(1), undated(2)] }),
    ]
    expect(labels.map((label) => words('en', String(label)))).toEqual([
      'Post left without a date',
      'Post left without a date',
      'Posts left without dates',
    ])
  })
})

describe('every query', () => {
  it.each(Object.entries(queries))('%s is listed under its own name', (name, query) => expect(query.name).toBe(name))
})
