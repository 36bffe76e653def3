import { v7 } from 'uuid'
import type { OpenWorkspace } from '#main/app/open-workspace.ts'
import { ruleText } from '#shared/domain/plan/repeat-rule.ts'
import { repeatHorizonDays } from '#shared/domain/plan/series.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { addDays, addMonths, dayOf, daysBetween, monthRange } from '#shared/domain/time/wall-time.ts'
import { weekdayOf } from '#shared/domain/time/week.ts'
import type { ChannelId, PlanTemplateId, PostId, SeriesId, SlotId, VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, MonthKey, WallTime } from '#shared/kernel/time.ts'
import type { DemoDesk } from './demo-desk.ts'
import type { MadeBrand } from './made-brand.ts'

/** How often each channel of a brand should post, in their order, and when the first two usually do. */
const goals = [7, 3, 3, 2] as const
const weeks = [
  { time: '10:00', weekdays: [1, 2, 3, 4, 5, 6, 7] },
  { time: '18:30', weekdays: [2, 4, 6] },
] as const

/** Says how often a brand's channels should post and in which slots. */
export async function makeRhythm(desk: DemoDesk, channels: readonly ChannelId[]): Promise<void> {
  for (const [i, id] of channels.entries()) {
    const postsPerWeek = goals[i]
    if (postsPerWeek) await desk.run('channel.setGoal', { id, postsPerWeek })
  }
  const slots = weeks.flatMap(({ time, weekdays }, i) => {
    const channelId = channels[i]
    const own = weekdays.map((weekday) => ({ id: v7() as SlotId, weekday, time, rubricId: null }))
    return channelId ? [{ channelId, slots: own }] : []
  })
  await desk.run('slots.set', { weeks: slots })
}

/** The weekday of the repeating post, its hour, and how many times it comes. */
const weekly = { weekday: 3, time: '17:00', count: 3 } as const

/** Writes a post that repeats each week from the next one on. */
export async function makeRepeating(desk: DemoDesk, { id: brandId, brand, channels, rubrics }: MadeBrand, now: EpochMs): Promise<void> {
  const today = dayOf(now, brand.zone)
  const day = daysBetween(addDays(today, 1), addDays(today, 7)).find((one) => weekdayOf(one) === weekly.weekday) ?? today
  const postId = v7() as PostId
  await desk.run('post.create', {
    id: postId,
    brandId,
    text: textFromPlain(brand.weekly.text),
    wallTime: `${day}T${weekly.time}` as WallTime,
    rubricId: rubrics.get(brand.weekly.rubric) ?? null,
    channels: channels.slice(0, 2).map((channelId) => ({ id: v7() as VariantId, channelId })),
  })
  const rule = ruleText({ pattern: { kind: 'weekly', every: 1, weekdays: [weekly.weekday] }, count: weekly.count })
  const horizon = addDays(day, repeatHorizonDays)
  await desk.run('series.start', { id: v7() as SeriesId, postId, rule, untilDay: null, horizon })
}

/** Keeps the month before as a template. */
export async function keepTemplate(
  desk: DemoDesk,
  workspace: OpenWorkspace,
  { id: brandId, brand }: MadeBrand,
  now: EpochMs,
): Promise<void> {
  const month = addMonths(dayOf(now, brand.zone).slice(0, 7) as MonthKey, -1)
  const posts = await workspace.storage.query('plan.placed', { brandId, ...monthRange(month, brand.zone) })
  if (!posts.ok) return
  const lastDay = addDays(`${addMonths(month, 1)}-01` as DayKey, -1)
  await desk.run('template.save', {
    id: v7() as PlanTemplateId,
    brandId,
    name: brand.template,
    firstDay: `${month}-01` as DayKey,
    lastDay,
    postIds: posts.value.map((post) => post.id),
    texts: 'titles',
  })
}
