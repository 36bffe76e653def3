import { describe, expect, it } from 'vitest'
import type { EpochMs } from '#shared/kernel/time.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  bluesky,
  brand,
  day,
  demo,
  id,
  inDemo,
  must,
  now,
  post,
  type Workspace,
  wall,
} from '../commands/a-workspace.ts'

/** Midnights in Moscow: 2026-11-22 is today. */
const midnight = Date.UTC(2026, 10, 21, 21) as EpochMs
const days = Array.from({ length: 8 }, (_, i) => (midnight + i * day) as EpochMs)
const today = (workspace: Workspace) => workspace.query('today.list', { brandId: brand, asOf: now, days })

describe('today.list', () => {
  it('sorts the week by the days of the asker', async () => {
    const workspace = await aWorkspace()
    const none = { channels: [] }
    await addPost(workspace, { id: id('d', 1), wallTime: wall('2026-11-22T23:59'), ...none })
    await addPost(workspace, { id: id('d', 2), wallTime: wall('2026-11-23T00:00'), ...none })
    await addPost(workspace, { id: id('d', 3), wallTime: wall('2026-11-28T23:59'), ...none })
    await addPost(workspace, { id: id('d', 4), wallTime: wall('2026-11-29T00:00'), ...none })
    const { week } = await today(workspace)
    expect(week.map((cards) => cards.map((card) => card.id))).toEqual([[id('d', 1)], [id('d', 2)], [], [], [], [], [id('d', 3)]])
  })

  it('names the days on which a channel has nothing, and leaves full channels out', async () => {
    const workspace = await aWorkspace()
    for (let n = 0; n < 7; n += 1) {
      const channels = [{ id: id('e', 10 + n), channelId: demo }]
      await addPost(workspace, { id: id('d', 10 + n), wallTime: wall(`2026-11-${22 + n}T10:00`), channels })
    }
    await addPost(workspace, { wallTime: wall('2026-11-24T10:00'), channels: [{ id: id('e', 1), channelId: bluesky }] })
    expect((await today(workspace)).gaps).toEqual([
      { channelId: bluesky, network: 'bluesky', title: '@bakery', brandName: 'Булочная', days: [0, 1, 3, 4, 5, 6] },
    ])
  })

  it('waits for a word about what is on review or scheduled, and no longer once it is approved', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'person.setMe', { id: id('9', 1), name: 'Анна' })
    await addScheduled(workspace, { channels: [{ id: inDemo, channelId: demo }] })
    await addPost(workspace, { id: id('d', 2), stage: 'review', wallTime: null, channels: [] })
    await addPost(workspace, { id: id('d', 3), stage: 'inWork', wallTime: null, channels: [] })
    expect((await today(workspace)).approvals).toEqual([])
    await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: null } })
    expect((await today(workspace)).approvals.map((card) => card.id)).toEqual([post, id('d', 2)])
    const detail = await workspace.query('post.detail', { postId: post, asOf: now })
    const contentKey = detail?.approval.contentKey ?? ''
    const word = { id: id('3', 1), postId: post, personId: id('9', 1), verdict: 'approved', contentKey, note: '' } as const
    await must(workspace, 'approval.give', word)
    expect((await today(workspace)).approvals.map((card) => card.id)).toEqual([id('d', 2)])
  })

  it('brings briefs to review and those whose deadline has passed', async () => {
    const workspace = await aWorkspace()
    const brief = (n: number, more: object) => ({
      ...{ id: `00000000-0000-7000-8000-5${String(n).padStart(11, '0')}`, brandId: brand, postId: null, kind: 'text', title: `ТЗ ${n}` },
      ...{ goal: '', audience: '', tone: '', structure: '', references: '', referencePictures: [], requirements: { kind: 'text' } },
      ...{ assigneeId: null, deadline: null, zone: 'Europe/Moscow', dueAt: null, status: 'inWork', shelf: 'open', versions: 1 },
      ...{ createdAt: now, changedAt: now, deletedAt: null },
      ...more,
    })
    const rows = [
      brief(1, { status: 'review', dueAt: now + day }),
      brief(2, { dueAt: now - 1 }),
      brief(3, { dueAt: now + 1 }),
      brief(4, { status: 'accepted', shelf: 'done', dueAt: now - day }),
      brief(5, { status: 'draft', dueAt: now - day }),
      brief(6, { status: 'returned', dueAt: now - day }),
    ].map((row) => ({ table: 'briefs', kind: 'insert', row }))
    await workspace.host.run('note', { rows })
    const { reviews, overdue } = await today(workspace)
    expect([reviews.map((one) => one.title), overdue.map((one) => one.title)]).toEqual([['ТЗ 1'], ['ТЗ 6', 'ТЗ 2']])
  })
})
