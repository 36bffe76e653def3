import { describe, expect, it } from 'vitest'
import { purposeOf } from '#main/storage/write-purpose.ts'
import { createDiskRoom, roomRefusal } from '#main/workspaces/disk-room.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

const megabyte = 1_000_000
const folder = '/w/own'
const me = '0192f000-0000-7000-8000-000000000002' as PersonId

function aRoom(freeMb: number) {
  const clock = createTestClock()
  const disk = { freeMb, broken: false }
  const told: (number | null)[] = []
  const room = createDiskRoom({
    folder,
    clock,
    freeBytes: async () => {
      if (disk.broken) throw new Error('EIO')
      return disk.freeMb * megabyte
    },
    onLow: (why) => void told.push(why ? Number(why.values?.freeMb) : null),
  })
  return { clock, disk, told, room }
}

const full = (freeMb: number, neededMb: number) => ({ kind: 'diskFull', values: { path: folder, freeMb, neededMb } })

describe('the room on the disk', () => {
  it('is refused to work under 200 MB, to sending under 60 and to facts under 20', async () => {
    const { room, disk } = aRoom(200)
    expect(await room.refusal('work')).toBeNull()
    disk.freeMb = 199
    expect(await room.refusal('work')).toEqual(full(199, 200))
    expect(await room.refusal('sending')).toBeNull()
    disk.freeMb = 59
    expect(await room.refusal('sending')).toEqual(full(59, 60))
    expect(await room.refusal('facts')).toBeNull()
    disk.freeMb = 19
    expect(await room.refusal('facts')).toEqual(full(19, 20))
  })

  it('must hold what is written at once beside the margin', async () => {
    const { room } = aRoom(240)
    expect(await room.refusal('work', 40 * megabyte)).toBeNull()
    expect(await room.refusal('work', 41 * megabyte)).toEqual(full(240, 241))
  })

  it('is told once when it runs short and once when it is back, looked at by itself', async () => {
    const { room, disk, told, clock } = aRoom(500)
    let back = 0
    room.onRoom(() => {
      back += 1
    })
    room.start()
    await clock.pass(0)
    disk.freeMb = 150
    await clock.pass(60_000)
    await clock.pass(60_000)
    expect(told).toEqual([150])
    disk.freeMb = 300
    await clock.pass(5_000)
    expect({ told, back }).toEqual({ told: [150, null], back: 1 })
    room.stop()
    expect(clock.waiting()).toBe(0)
  })

  it('counts as there on a disk that does not tell', async () => {
    const { room, disk } = aRoom(0)
    disk.broken = true
    expect(await room.refusal('work')).toBeNull()
  })

  it('of another folder’s disk is asked by the size of a copy', async () => {
    expect(await roomRefusal(async () => 999_999, '/usb', megabyte)).toEqual({
      kind: 'diskFull',
      values: { path: '/usb', freeMb: 0, neededMb: 1 },
    })
    expect(await roomRefusal(async () => megabyte, '/usb', megabyte)).toBeNull()
  })
})

describe('what a write needs room for', () => {
  it.each([
    ['post.setText', me, 'work'],
    ['undo', me, 'work'],
    ['history.import', 'inbound', 'work'],
    ['publication.begin', 'publisher', 'sending'],
    ['publication.stepSending', 'publisher', 'sending'],
    ['publication.stepDone', 'publisher', 'facts'],
    ['publication.stepFailed', 'publisher', 'facts'],
    ['settings.setPaused', me, 'facts'],
    ['post.unschedule', me, 'facts'],
    ['publication.confirmPublished', me, 'facts'],
  ] as const)('%s by %s: %s', (command, actor, purpose) => {
    expect(purposeOf(command, actor)).toBe(purpose)
  })
})
