import { z } from 'zod'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineCommand, insert, patch, type RowChange, type RowSet } from './command.ts'
import { channelId, rubricId, slotId, timeOfDay } from './planning/args.ts'

/** More slots than a week of one channel has. */
const mostSlots = 200

const week = z.object({
  channelId,
  slots: z
    .array(z.object({ id: slotId, weekday: z.number().int().min(1).max(7), time: timeOfDay, rubricId: rubricId.nullable() }))
    .max(mostSlots),
})
type Week = z.output<typeof week>

/**
 * Says when channels usually post: the whole week of each at once. A slot that stays (same weekday and time) keeps its row, what
 * is no longer named is removed; a time named twice counts once. Refuses `notFound` (channel, rubric).
 */
export const slotsSet = defineCommand({
  name: 'slots.set',
  args: z.object({ weeks: z.array(week).min(1).max(100) }),
  reads: [
    ({ weeks }) =>
      weeks.flatMap(({ channelId, slots }) => [
        { table: 'channels', keys: [channelId] },
        { table: 'slots', index: 'channelId', lower: channelId, upper: channelId },
        { table: 'rubrics', keys: slots.flatMap((one) => one.rubricId ?? []) },
      ]),
  ],
  plan(rows, { weeks }, env) {
    const changes: RowChange[] = []
    for (const week of weeks) {
      const planned = planWeek(rows, week, env.now)
      if (!planned.ok) return planned
      changes.push(...planned.value)
    }
    return done({ rows: changes })
  },
  undoLabel: 'slots.set',
})

function planWeek(rows: RowSet, { channelId, slots }: Week, now: EpochMs): Outcome<readonly RowChange[], Problem> {
  const channel = rows.get('channels', channelId)
  if (!channel || channel.deletedAt !== null) return failed(problem('notFound'))
  const isStranger = ({ rubricId }: Pick<Slot, 'rubricId'>) => {
    const rubric = rubricId === null ? null : rows.get('rubrics', rubricId)
    return rubric !== null && (!rubric || rubric.deletedAt !== null || rubric.brandId !== channel.brandId)
  }
  if (slots.some(isStranger)) return failed(problem('notFound', { field: 'rubricId' }))
  const own = rows.all('slots').filter((one) => one.channelId === channelId && one.deletedAt === null)
  const before = new Map(own.map((one) => [placeOf(one), one]))
  const wanted = new Map(slots.map((one) => [placeOf(one), one]))
  const changes: RowChange[] = []
  for (const [place, slot] of wanted) {
    const known = before.get(place)
    if (!known) changes.push(insert('slots', { ...slot, brandId: channel.brandId, channelId, deletedAt: null }))
    else if (known.rubricId !== slot.rubricId) changes.push(patch('slots', known.id, { rubricId: slot.rubricId }))
  }
  for (const [place, { id }] of before) if (!wanted.has(place)) changes.push(patch('slots', id, { deletedAt: now }))
  return done(changes)
}

function placeOf({ weekday, time }: Pick<Slot, 'weekday' | 'time'>): string {
  return `${weekday} ${time}`
}
