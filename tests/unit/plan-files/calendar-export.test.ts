import { describe, expect, it } from 'vitest'
import { calendarFile } from '#main/plan-files/calendar-file.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import { exportCalendar } from '#shared/plan-files/export-table.ts'
import {
  addPost,
  aWorkspace,
  bothChannels,
  brand,
  hour,
  id,
  inDemo,
  later,
  must,
  now,
  post,
  type Workspace,
  wall,
} from '#tests/unit/commands/a-workspace.ts'

const words = {
  networkOf: (network: string) => network,
  textFor: (channel: string) => channel,
  statusOf: () => 'Черновик',
} as unknown as Parameters<typeof exportCalendar>[1]['words']

/** The lines of one event as a calendar program reads them, the file written at a moment. */
async function event(workspace: Workspace, at = now): Promise<Readonly<Record<string, string>>> {
  const posts = await workspace.query('plan.posts', { ids: [post] })
  const file = calendarFile(exportCalendar(posts, { name: 'План', now: at, words })).replaceAll('\r\n ', '')
  return Object.fromEntries(file.split('\r\n').map((line) => [line.split(/[:;]/)[0] ?? '', line.slice(line.indexOf(':') + 1)]))
}

describe('a post that is exported', () => {
  it('stands at the first minute there is where the clocks skip its time, as in every view', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2027-03-28T02:30'), zone: 'Europe/Berlin' as ZoneId })
    const [exported] = await workspace.query('plan.posts', { ids: [post] })
    expect(exported?.wallTime).toBe('2027-03-28T03:00')
  })
})

describe('an event of a subscription', () => {
  it('has the same number and time of change in every file while the post stays as it is, and the stamp of the file', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2026-11-25T10:00') })
    const first = await event(workspace, later(hour))
    const second = await event(workspace, later(30 * hour))
    expect(first).toMatchObject({ UID: `${post}@rubrika`, SEQUENCE: '0', CREATED: '20261122T090000Z', 'LAST-MODIFIED': '20261122T090000Z' })
    expect(first).toMatchObject({ DTSTART: '20261125T070000Z', DTSTAMP: '20261122T100000Z' })
    expect(second).toEqual({ ...first, DTSTAMP: '20261123T150000Z' })
  })

  it.each<readonly [what: string, change: (workspace: Workspace) => Promise<unknown>]>([
    ['is moved', (workspace) => must(workspace, 'post.reschedule', { postId: post, wallTime: wall('2026-11-26T12:00') }, later(2 * hour))],
    [
      'says something else',
      (workspace) => must(workspace, 'post.setText', { postId: post, text: { v: 1, doc: { type: 'doc', content: [] } } }, later(2 * hour)),
    ],
    [
      'leaves a channel',
      (workspace) =>
        must(workspace, 'post.setChannels', { postId: post, channels: [{ id: inDemo, channelId: id('c', 2) }] }, later(2 * hour)),
    ],
    [
      'gets another rubric, which is renamed',
      async (workspace) => {
        await must(workspace, 'rubric.create', { id: id('a', 1), brandId: brand, name: 'Польза' })
        await must(workspace, 'post.setRubric', { postId: post, rubricId: id('a', 1) }, later(hour))
        await must(workspace, 'rubric.update', { id: id('a', 1), name: 'Советы' }, later(2 * hour))
      },
    ],
  ])('has a higher number once the post %s: seconds since it was made', async (_what, change) => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2026-11-25T10:00'), channels: bothChannels })
    await change(workspace)
    expect(await event(workspace, later(30 * hour))).toMatchObject({ SEQUENCE: '7200', 'LAST-MODIFIED': '20261122T110000Z' })
  })
})
