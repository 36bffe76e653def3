import { describe, expect, it } from 'vitest'
import { quietDaysAdd } from '#shared/commands/quiet-days-add.ts'
import { quietDaysEnd } from '#shared/commands/quiet-days-end.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { addScheduled, aWorkspace, brand, day, id, inDemo, later, must, now, post } from './a-workspace.ts'

const quietId = id('8', 1) as never
const may = (n: number) => `2027-05-0${n}` as DayKey
const tomorrow = '2026-11-23' as DayKey

describe('quiet days', () => {
  it('are added with their trimmed reason, listed soonest first, and taken off', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'quietDays.add', { id: quietId, brandId: null, fromDay: may(5), toDay: may(9), reason: ' Праздники ' })
    await must(workspace, 'quietDays.add', { id: id('8', 2) as never, brandId: brand, fromDay: may(1), toDay: may(1), reason: '' })
    const list = await workspace.query('quiet.list', {})
    expect(list.map(({ fromDay, toDay, brandId, reason }) => [fromDay, toDay, brandId, reason])).toEqual([
      [may(1), may(1), brand, ''],
      [may(5), may(9), null, 'Праздники'],
    ])
    await must(workspace, 'quietDays.end', { id: quietId })
    expect(await workspace.query('quiet.list', {})).toHaveLength(1)
    expect(await workspace.run('quietDays.end', { id: quietId })).toBe('notFound')
  })

  it.each([
    ['one day', may(5), ['quietDays.addDay', 'quietDays.endDay']],
    ['several', may(9), ['quietDays.add', 'quietDays.end']],
  ])('are called what they are: %s', (_, toDay, labels) => {
    const quiet = { id: quietId, brandId: null, fromDay: may(5), toDay, reason: '' }
    const rows = { get: () => quiet } as never
    expect([quietDaysAdd.undoLabelFor?.(quiet, rows), quietDaysEnd.undoLabelFor?.(quiet, rows)]).toEqual(labels)
  })

  it('refuse days that are none, an end before the beginning, a brand that is not there, an id in use', async () => {
    const workspace = await aWorkspace()
    const add = (fields: object) =>
      workspace.run('quietDays.add', { id: quietId, brandId: null, fromDay: may(5), toDay: may(9), reason: '', ...fields })
    expect(await add({ fromDay: '2027-02-29' })).toBe('noSuchDay')
    expect(await add({ toDay: may(4) })).toBe('badDays')
    expect(await add({ brandId: id('b', 9) })).toBe('notFound')
    expect(await add({})).toBeNull()
    expect(await add({})).toBe('alreadyExists')
  })

  it('are warned about at what is planned for them, until a person lets it out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await must(workspace, 'quietDays.add', { id: quietId, brandId: brand, fromDay: tomorrow, toDay: tomorrow, reason: 'Траур' })
    const calendar = async () =>
      (await workspace.query('warnings.plan', { brandId: null, from: now, to: later(2 * day) })).flatMap((one) => one.warnings)
    expect(await calendar()).toEqual([{ kind: 'quietDay', day: tomorrow, reason: 'Траур', key: 'quiet', about: tomorrow }])
    const why = async () => (await workspace.query('queue.list', { asOf: now, limit: 9 })).find((one) => one.variantId === inDemo)?.why
    expect(await why()).toBe('quiet')
    await must(workspace, 'post.setMeant', { postId: post, key: 'quiet', about: tomorrow })
    expect([await calendar(), await why()]).toEqual([[], 'time'])
  })
})
