import { describe, expect, it } from 'vitest'
import { fieldsOf } from '#renderer/features/plan/repeat-form.ts'
import type { CommandArgs } from '#shared/commands/index.ts'
import type { PostId, SeriesId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import {
  addPicture,
  addPost,
  addScheduled,
  aWorkspace,
  day,
  demo,
  due,
  inBluesky,
  later,
  must,
  now,
  post,
  publish,
  text,
  type Workspace,
  wall,
} from './a-workspace.ts'

const series = (n: number) => `00000000-0000-7000-8000-2${String(n).padStart(11, '0')}` as SeriesId
const key = (of: string) => of as DayKey
/** The post of `addPost` stands on Monday the 23rd of November 2026 at 10:00. */
const weekly: CommandArgs<'series.start'> = {
  id: series(1),
  postId: post,
  rule: 'FREQ=WEEKLY;BYDAY=MO',
  untilDay: null,
  horizon: key('2026-12-14'),
}
const living = async (workspace: Workspace) =>
  (await workspace.rows('posts'))
    .filter((one) => one.deletedAt === null)
    .toSorted((one, other) => ((one.wallTime ?? '') < (other.wallTime ?? '') ? -1 : 1))
const times = async (workspace: Workspace) => (await living(workspace)).map((one) => one.wallTime)
const idAt = async (workspace: Workspace, wallTime: string) => {
  const found = (await living(workspace)).find((one) => one.wallTime === wallTime)
  if (!found) throw new Error(`there is no post at ${wallTime}`)
  return found.id
}

describe('series.start', () => {
  it('makes copies with text, pictures and channels up to the horizon, and undo takes them all back', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { text: 'Хлеб дня' })
    await addPicture(workspace, 1, { alt: 'Буханка' })
    await must(workspace, 'series.start', weekly)
    expect(await times(workspace)).toEqual(['2026-11-23T10:00', '2026-11-30T10:00', '2026-12-07T10:00', '2026-12-14T10:00'])
    const copy = await idAt(workspace, '2026-12-07T10:00')
    const detail = await workspace.query('post.detail', { postId: copy, asOf: now })
    expect(detail?.post).toMatchObject({ firstLine: 'Хлеб дня', pictures: 1, stage: 'draft', seriesId: series(1) })
    expect(detail?.media.map((one) => one.alt)).toEqual(['Буханка'])
    expect(detail?.variants.map((one) => one.publication)).toEqual(['none', 'none'])
    await workspace.host.undo()
    expect(await times(workspace)).toEqual(['2026-11-23T10:00'])
  })

  it('copies what waits as waiting, so that it goes out by itself', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await must(workspace, 'series.start', weekly)
    const detail = await workspace.query('post.detail', { postId: await idAt(workspace, '2026-11-30T10:00'), asOf: now })
    expect(detail?.variants.map((one) => one.publication)).toEqual(['waiting', 'waiting'])
  })

  it('gives a post that repeats already a new rule from there on', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'series.start', weekly)
    const second = await idAt(workspace, '2026-11-30T10:00')
    await must(workspace, 'series.start', { ...weekly, id: series(2), postId: second, rule: 'FREQ=DAILY;INTERVAL=5' })
    expect(await times(workspace)).toEqual(['2026-11-23T10:00', '2026-11-30T10:00', '2026-12-05T10:00', '2026-12-10T10:00'])
    expect((await workspace.row('series', series(1))).untilDay).toBe('2026-11-29')
  })

  it('tells which of its times a copy is, wherever it was moved, and what is changed there counts from it on', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'series.start', { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=10' })
    const third = await idAt(workspace, '2026-12-07T10:00')
    await must(workspace, 'post.reschedule', { postId: third, wallTime: '2026-12-16T12:00' as WallTime })
    const tell = async (postId: PostId) => workspace.query('series.ofPost', { postId, asOf: now })
    expect([(await tell(post))?.nth, (await tell(third))?.nth]).toEqual([1, 3])
    const rule = { pattern: { kind: 'weekly', every: 1, weekdays: [1] }, count: 10 } as const
    expect(fieldsOf(rule, null, { day: key('2026-12-16'), nth: 3 })).toMatchObject({ end: 'count', count: 8 })
    await must(workspace, 'series.start', { ...weekly, id: series(2), postId: third, rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=8' })
    expect((await tell(third))?.nth).toBe(1)
  })

  it('refuses what cannot repeat', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('series.start', { ...weekly, rule: 'FREQ=YEARLY' })).toBe('badRepeat')
    expect(await workspace.run('series.start', { ...weekly, untilDay: key('2026-11-22') })).toBe('badRepeat')
    await must(workspace, 'series.start', weekly)
    expect(await workspace.run('series.start', weekly)).toBe('alreadyExists')
    await must(workspace, 'post.reschedule', { postId: post, wallTime: null })
    expect(await workspace.run('series.start', { ...weekly, id: series(2) })).toBe('noTime')
    await must(workspace, 'post.delete', { postId: post })
    expect(await workspace.run('series.start', { ...weekly, id: series(2) })).toBe('notFound')
  })
})

describe('series.extend', () => {
  it('makes the copies that are missing once, and none where one was deleted', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'series.start', weekly)
    await must(workspace, 'post.delete', { postId: await idAt(workspace, '2026-12-07T10:00') })
    expect(await workspace.query('series.due', { until: key('2026-12-28') })).toEqual([series(1)])
    for (const until of ['2026-12-28', '2026-12-28', '2026-12-21']) {
      await must(workspace, 'series.extend', { id: series(1), until: key(until) })
    }
    expect(await times(workspace)).toEqual([
      '2026-11-23T10:00',
      '2026-11-30T10:00',
      '2026-12-14T10:00',
      '2026-12-21T10:00',
      '2026-12-28T10:00',
    ])
    expect(await workspace.query('series.due', { until: key('2026-12-28') })).toEqual([])
  })

  it('goes on from the last post that is left when the first is gone, and ends with none left', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'series.start', { ...weekly, horizon: key('2026-11-30') })
    const copy = await idAt(workspace, '2026-11-30T10:00')
    await must(workspace, 'post.setText', { postId: copy, text: text('Второй хлеб') })
    await must(workspace, 'post.delete', { postId: post })
    await must(workspace, 'series.extend', { id: series(1), until: key('2026-12-07') })
    expect((await living(workspace)).map((one) => one.firstLine)).toEqual(['Второй хлеб', 'Второй хлеб'])
    for (const one of await living(workspace)) await must(workspace, 'post.delete', { postId: one.id })
    await must(workspace, 'series.extend', { id: series(1), until: key('2026-12-14') })
    expect(await times(workspace)).toEqual([])
    expect(await workspace.run('series.extend', { id: series(1), until: key('2026-12-21') })).toBe('notRepeating')
  })

  it('stops at its last day, and refuses a series that is not there', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'series.start', { ...weekly, untilDay: key('2026-12-01') })
    expect(await times(workspace)).toEqual(['2026-11-23T10:00', '2026-11-30T10:00'])
    expect(await workspace.query('series.due', { until: key('2027-01-01') })).toEqual([])
    expect(await workspace.run('series.extend', { id: series(9), until: key('2026-12-01') })).toBe('notFound')
  })
})

describe('series.apply', () => {
  async function changed(): Promise<Workspace> {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'series.start', weekly)
    const second = await idAt(workspace, '2026-11-30T10:00')
    await must(workspace, 'post.setText', { postId: second, text: text('Новые слова') })
    await must(workspace, 'post.setChannels', {
      postId: second,
      channels: [{ id: 'x', channelId: demo }].map((one) => ({ ...one, id: inBluesky })),
    })
    await must(workspace, 'post.reschedule', { postId: second, wallTime: wall('2026-11-30T18:30') })
    return workspace
  }

  it('gives words, channels and the hour to the copies after it', async () => {
    const workspace = await changed()
    await must(workspace, 'series.apply', { postId: await idAt(workspace, '2026-11-30T18:30'), scope: 'following' })
    expect((await living(workspace)).map((one) => [one.wallTime, one.firstLine])).toEqual([
      ['2026-11-23T10:00', 'Свежий хлеб'],
      ['2026-11-30T18:30', 'Новые слова'],
      ['2026-12-07T18:30', 'Новые слова'],
      ['2026-12-14T18:30', 'Новые слова'],
    ])
    const detail = await workspace.query('post.detail', { postId: await idAt(workspace, '2026-12-14T18:30'), asOf: now })
    expect(detail?.variants.map((one) => one.channelId)).toEqual([demo])
  })

  it('reaches all copies to come, but nothing that is out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await must(workspace, 'series.start', weekly)
    for (const one of await workspace.rows('variants')) if (one.postId === post) await publish(workspace, one.id, due)
    const second = await idAt(workspace, '2026-11-30T10:00')
    await must(workspace, 'post.setText', { postId: second, text: text('Новые слова') }, later(2 * day))
    await must(workspace, 'series.apply', { postId: second, scope: 'all' }, later(2 * day))
    expect((await living(workspace)).map((one) => one.firstLine)).toEqual(['Свежий хлеб', 'Новые слова', 'Новые слова', 'Новые слова'])
  })

  it('refuses a post that does not repeat', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('series.apply', { postId: post, scope: 'all' })).toBe('notRepeating')
    await must(workspace, 'post.reschedule', { postId: post, wallTime: null })
    expect(await workspace.run('series.apply', { postId: post, scope: 'all' })).toBe('noTime')
    await must(workspace, 'post.delete', { postId: post })
    expect(await workspace.run('series.apply', { postId: post, scope: 'all' })).toBe('notFound')
  })
})

describe('series.stop', () => {
  it('leaves the copies, or takes those after the post away; undo brings them back', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'series.start', weekly)
    const second = await idAt(workspace, '2026-11-30T10:00')
    expect(await workspace.query('series.ofPost', { postId: second, asOf: now })).toMatchObject({ ahead: 3 })
    await must(workspace, 'series.stop', { postId: second, removeLater: true })
    expect(await times(workspace)).toEqual(['2026-11-23T10:00', '2026-11-30T10:00'])
    expect(await workspace.query('series.ofPost', { postId: second, asOf: now })).toBeNull()
    await workspace.host.undo()
    expect(await times(workspace)).toHaveLength(4)
    await must(workspace, 'series.stop', { postId: second, removeLater: false })
    expect(await times(workspace)).toHaveLength(4)
    expect(await workspace.query('series.due', { until: key('2027-01-01') })).toEqual([])
  })

  it('refuses a post that does not repeat, or is gone', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    expect(await workspace.run('series.stop', { postId: post, removeLater: true })).toBe('notRepeating')
    await must(workspace, 'post.delete', { postId: post })
    expect(await workspace.run('series.stop', { postId: post, removeLater: true })).toBe('notFound')
  })
})
