import { addDays, addMonths, dayOf, daysBetween, instantOf } from '#shared/domain/time/wall-time.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, MonthKey, WallTime } from '#shared/kernel/time.ts'
import { dayFigures, postFigures, roundGoal } from './figures.ts'
import { day, type Happening, hour, type Living } from './happening.ts'
import { isConfirmed, type LivedPost } from './live-posts.ts'
import type { MadeBrand } from './made-brand.ts'

/** Days of the first brand on which the program stood still and of which no export tells anything, counted back from today. */
const gapDays = [9, 10, 11]

/** How many follow the account a person publishes to. */
const handFollowers = 2140

/** Figures of three months: a snapshot of every account each evening, the networks' exports read in, the rest typed. */
export function figureHappenings(living: Living, made: MadeBrand, posts: readonly LivedPost[]): readonly Happening[] {
  const { zone } = made.brand
  const today = dayOf(living.now, zone)
  const month = today.slice(0, 7) as MonthKey
  const first = `${addMonths(month, -2)}-01` as DayKey
  const monthEnd = instantOf(`${month}-01T10:00` as WallTime, zone).at
  const reads = [...(monthEnd < living.now - day ? [monthEnd] : []), (living.now - hour) as EpochMs]
  return [
    ...snapshots(living, made, first),
    ...reads.flatMap((at) => made.channels.map((channel) => ({ at, happen: () => readExport(living, made, channel, { at, first }) }))),
    ...typedDays(living, made, first),
    ...typedPosts(living, made, posts),
    { at: (living.now - hour / 2) as EpochMs, happen: () => setGoals(living, made, month) },
  ]
}

/** One count of every channel each evening since the first post; before that one a week, for the channel was new. */
function snapshots({ desk, now }: Living, made: MadeBrand, from: DayKey): readonly Happening[] {
  const { zone } = made.brand
  const busy = dayOf(Math.min(...made.posts.flatMap((post) => post.at ?? [])) as EpochMs, zone)
  const missing = missingDays(made, now)
  const days = daysBetween(from, dayOf(now, zone)).filter((one, i) => !missing.has(one) && (one >= busy || i % 7 === 0))
  return days.flatMap((onDay) => {
    const at = Math.min(instantOf(`${onDay}T21:30` as WallTime, zone).at, now - 1) as EpochMs
    return made.channels.map((channel) => ({ at, happen: () => desk.count(channel, onDay) }))
  })
}

function missingDays({ index, brand }: MadeBrand, now: EpochMs): ReadonlySet<DayKey> {
  const today = dayOf(now, brand.zone)
  return new Set(index === 0 ? gapDays.map((ago) => addDays(today, -ago)) : [])
}

type Export = { readonly at: EpochMs; readonly first: DayKey }

/** Reads in what a network's export told up to the evening before: days of the account, and its posts. */
async function readExport({ desk, now }: Living, made: MadeBrand, channelId: ChannelId, { at, first }: Export): Promise<void> {
  const { zone } = made.brand
  const until = addDays(dayOf(at, zone), -1)
  const today = dayOf(now, zone)
  const missing = missingDays(made, now)
  const { account, followers } = await desk.channel(channelId)
  const days = daysBetween(first, until).filter((one) => !missing.has(one))
  const published = await desk.published(channelId)
  await desk.run('metrics.import', {
    channelId,
    days: days.map((one) => ({ day: one, figures: dayFigures(account, followers, one, daysBetween(one, today).length - 1) })),
    posts: published
      .filter((post) => dayOf(post.publishedAt, zone) <= until)
      .map((post) => ({
        variantId: post.variantId,
        day: until,
        figures: postFigures(post.remoteId ?? post.variantId, followers, (at - post.publishedAt) / day),
      })),
  })
}

/** What a person types of the account no program asks: once a week, on the evening the week ends. */
function typedDays({ desk, now }: Living, made: MadeBrand, from: DayKey): readonly Happening[] {
  const { hand, brand } = made
  if (hand === null) return []
  const today = dayOf(now, brand.zone)
  const week = daysBetween(from, addDays(today, -1)).filter((_, i, all) => (all.length - 1 - i) % 7 === 0)
  return week.map((onDay) => {
    const ago = daysBetween(onDay, today).length - 1
    const followers = Math.round(handFollowers * (1 - 0.0016 * ago))
    const at = instantOf(`${onDay}T20:00` as WallTime, brand.zone).at
    return { at, happen: () => desk.run('metrics.typeChannelDay', { channelId: hand, day: onDay, figures: { followers } }) }
  })
}

/** What a person types of the posts they published themselves, this morning; soon after midnight one of yesterday may still wait for them. */
export function typedPosts(
  { desk, now }: Pick<Living, 'desk' | 'now'>,
  made: Pick<MadeBrand, 'brand'>,
  posts: readonly Pick<LivedPost, 'post' | 'variants'>[],
): readonly Happening[] {
  const until = addDays(dayOf(now, made.brand.zone), -1)
  return posts.flatMap(({ post, variants }) => {
    const hand = variants.find((one) => one.byHand)
    const due = post.at
    if (!hand || due === null || post.fate.kind !== 'published' || !isConfirmed(due, now)) return []
    if (dayOf(due, made.brand.zone) > until) return []
    const { reach, views, saves } = postFigures(post.firstLine, handFollowers, (now - due) / day)
    const figures = { reach, views, saves, likes: Math.round(reach * 0.061), replies: Math.round(reach * 0.007) }
    const happen = (): Promise<void> => desk.run('metrics.typePost', { variantId: hand.id, day: until, figures })
    return [{ at: (now - hour / 2) as EpochMs, happen }]
  })
}

/** Three goals a month: a little more reach and clicks than the month before brought, and a share of those reached who respond. */
async function setGoals({ desk, now }: Living, { id: brandId, brand, channels }: MadeBrand, month: MonthKey): Promise<void> {
  const today = dayOf(now, brand.zone)
  const last = daysBetween(`${addMonths(month, -1)}-01` as DayKey, addDays(`${month}-01` as DayKey, -1))
  let [reach, clicks] = [0, 0]
  for (const channel of channels) {
    const { account, followers } = await desk.channel(channel)
    for (const one of last) {
      const told = dayFigures(account, followers, one, daysBetween(one, today).length - 1)
      reach += told.reach
      clicks += told.clicks
    }
  }
  await desk.run('goal.set', { brandId, figure: 'reach', target: roundGoal(reach * 1.1) })
  await desk.run('goal.set', { brandId, figure: 'erReach', target: 0.07 })
  await desk.run('goal.set', { brandId, figure: 'clicks', target: roundGoal(clicks * 1.1) })
}
