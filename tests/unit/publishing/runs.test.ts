import { expect, it } from 'vitest'
import { createRuns } from '#main/publishing/runs.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

/** Networks that never answer, until a test lets one end. */
function silentRuns() {
  const clock = createTestClock()
  const ends = new Map<string, () => void>()
  const runs = createRuns({
    clock,
    publish: (id) => new Promise((resolve) => ends.set(id, () => resolve('moved'))),
    ended: () => undefined,
    crashed: () => undefined,
  })
  const job = (id: string, channelId = id) => ({ id, channelId, dueAt: clock.now() }) as unknown as Job
  return { clock, runs, job, end: (id: string) => ends.get(id)?.() }
}

it('gives the places of servers that are silent for twenty seconds to other channels', async () => {
  const { clock, runs, job } = silentRuns()
  for (const id of ['a', 'b', 'c', 'd']) runs.start(job(id))
  expect(runs.startOf(job('e'))).toBe(clock.now() + 20_000)
  await clock.pass(20_000)
  expect(runs.startOf(job('e'))).toBeLessThanOrEqual(clock.now())
  runs.start(job('e'))
  expect(runs.startOf(job('f'))).toBeLessThanOrEqual(clock.now())
})

it('starts nothing in a channel while its server is silent, however long', async () => {
  const { clock, runs, job, end } = silentRuns()
  runs.start(job('a', 'channel'))
  await clock.pass(600_000)
  expect(runs.startOf(job('b', 'channel'))).toBeNull()
  end('a')
  await runs.settled()
  expect(runs.startOf(job('b', 'channel'))).toBeLessThanOrEqual(clock.now())
})

it('waits for no clock when a place is given back early', async () => {
  const { clock, runs, job, end } = silentRuns()
  for (const id of ['a', 'b', 'c', 'd']) runs.start(job(id))
  end('a')
  await clock.pass(1)
  expect(runs.startOf(job('e'))).toBeLessThanOrEqual(clock.now())
})

it('takes what is sent in the last moment of its minute for no backlog', async () => {
  const { clock, runs, job, end } = silentRuns()
  // Sent at once at 9:00:59.9, it is told as due at 9:00.
  const next = job('b', 'channel')
  await clock.pass(59_500)
  runs.start(job('a', 'channel'))
  end('a')
  await runs.settled()
  await clock.pass(600)
  expect(runs.startOf(next)).toBeLessThanOrEqual(clock.now())
})

it('lets posts that piled up out a minute apart', async () => {
  const { clock, runs, job, end } = silentRuns()
  const next = job('b', 'channel')
  await clock.pass(121_000)
  const begun = clock.now()
  runs.start(job('a', 'channel'))
  end('a')
  await runs.settled()
  expect(runs.startOf(next)).toBe(begun + 60_000)
})
