import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { loggedTables } from '#renderer/storage-host/tables.ts'
import { commands } from '#shared/commands/index.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { aHost, noon, type TestHost } from '#tests/unit/storage-host/a-host.ts'
import { testQueries } from '#tests/unit/storage-host/test-queries.ts'

const id = (kind: string, n = 1) => `01920000-0000-7000-8000-${kind.padStart(6, '0')}${String(n).padStart(6, '0')}`
const [brand, rubric, post, channel, variant, picture] = ['b', 'a1', 'c', 'd', 'e', 'f'].map((kind) => id(kind)) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const hash = 'ab'.repeat(32)
const media = { id: hash, type: 'image/png', bytes: 9, width: 3, height: 3, name: 'bread.png', addedAt: noon, deletedAt: null }
const text = textFromPlain('Bread')

/** Facts that must stand before the steps; none of them can be undone. */
const facts: readonly (readonly [string, object])[] = [
  ['person.setMe', { id: id('ff'), name: 'Anna' }],
  ['media.add', { media }],
]

/** A life of a post, every step undoable; each is tried forth, back and forth again where it stands. */
const steps: readonly (readonly [string, object])[] = [
  ['brand.create', { id: brand, name: 'Bakery', color: '#112233', zone: 'Europe/Moscow' }],
  ['brand.update', { id: brand, name: 'Café', secondColor: '#445566' }],
  ['rubric.create', { id: rubric, brandId: brand, name: 'News' }],
  ['rubric.update', { id: rubric, name: 'Novelties', targetShare: 0.5 }],
  ['post.create', { id: post, brandId: brand, rubricId: rubric, text, wallTime: '2026-11-25T10:00' }],
  ['post.setText', { postId: post, text: textFromPlain('Rolls\n\nfresh') }],
  ['postMedia.add', { id: picture, postId: post, hash, alt: 'A loaf', after: null }],
  ['postMedia.add', { id: id('f', 2), postId: post, hash, alt: '', after: null }],
  ['postMedia.move', { id: picture, after: null }],
  ['postMedia.setAlt', { id: picture, alt: 'Two loaves' }],
  ['post.setChannels', { postId: post, channels: [{ id: variant, channelId: channel }] }],
  ['post.setStage', { postId: post, stage: 'review' }],
  ['post.setRubric', { postId: post, rubricId: null }],
  ['post.setLateRule', { postId: post, lateMinutes: 5 }],
  ['post.reschedule', { postId: post, wallTime: '2026-11-26T12:30' }],
  ['post.schedule', { postId: post }],
  ['posts.move', { moves: [{ postId: post, wallTime: '2026-11-27T12:30' }] }],
  ['post.unschedule', { postId: post }],
  ['post.schedule', { postId: post }],
  ['post.reschedule', { postId: post, wallTime: null }],
  [
    'post.duplicate',
    {
      postId: post,
      newId: id('c', 2),
      wallTime: null,
      variantIds: { [channel]: id('e', 2) },
      mediaIds: { [picture]: id('f', 3), [id('f', 2)]: id('f', 4) },
    },
  ],
  ['postMedia.remove', { id: picture }],
  ['post.delete', { postId: post }],
  ['post.restore', { postId: post }],
  ['settings.setPaused', { paused: true }],
  ['settings.setLateMinutes', { minutes: 30 }],
  ['report.save', { id: id('a2'), brandId: brand, fromDay: '2026-11-01', toDay: '2026-11-30', language: 'ru', conclusion: 'Good' }],
  ['report.save', { id: id('a2'), brandId: brand, fromDay: '2026-11-01', toDay: '2026-11-30', language: 'en', chartNote: 'Up' }],
  ['rubric.delete', { id: rubric }],
  ['brand.archive', { id: brand }],
  ['brand.delete', { id: brand }],
]

/** Every living row, and every job. */
async function living(host: TestHost): Promise<unknown> {
  const tables = await Promise.all(loggedTables.map((table) => host.rows(table)))
  return [tables.map((rows) => rows.filter((row) => row.deletedAt === null)), await host.rows('jobs')]
}

describe('every step of a post’s life', () => {
  it('goes back to what was and forth to what came, with the program’s own commands', async () => {
    const host = await aHost({ commands, queries: testQueries })
    for (const [name, args] of facts) await host.run(name, args)
    // Far enough apart that no step folds into the one before.
    let now = noon
    for (const [i, [name, args]] of steps.entries()) {
      now = (now + 600_000) as never
      if (name === 'post.setChannels') {
        await host.run('channel.add', { id: channel, brandId: brand, network: 'demo', account: 'a', title: 'A', followers: null })
      }
      const before = await living(host)
      await host.run(name, args, { now })
      const after = await living(host)
      expect([i, name, after]).not.toEqual([i, name, before])
      expect([i, name, (await host.undo({ now })).skipped, await living(host)]).toEqual([i, name, [], before])
      expect([i, name, (await host.redo({ now })).skipped, await living(host)]).toEqual([i, name, [], after])
    }
  })
})
