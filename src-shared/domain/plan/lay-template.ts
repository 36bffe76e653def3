import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import { daysApart, mondayOf } from '#shared/domain/time/week.ts'
import type { ChannelId, RubricId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { TemplateItem } from './plan-template.ts'

/** A post of a template at its new place. */
export type LaidPost = {
  readonly wallTime: WallTime
  readonly rubricId: RubricId | null
  readonly channels: readonly ChannelId[]
  readonly text: string
}

/** What becomes of a template laid onto a month: its posts, and by name what the brand lacks for them. */
export type Laid = {
  readonly posts: readonly LaidPost[]
  /** Posts that would fall outside the month. */
  readonly outside: number
  readonly missingRubrics: readonly string[]
  readonly missingNetworks: readonly NetworkId[]
}

/** The Monday that the first week of a month begins with; a template's first day is laid there, so that weekdays stay. */
function layStart(firstDay: DayKey): DayKey {
  return mondayOf(firstDay)
}

/**
 * Lays a template onto the days from `first` to `last`, weeks aligned by weekday: its first Monday falls on the Monday of the
 * week of `first`. Rubrics are found by their own id, else by name; channels by theirs, and in another brand
 * each network by the first channel that is there.
 */
export function layTemplate(
  items: readonly TemplateItem[],
  brand: { readonly rubrics: readonly Rubric[]; readonly channels: readonly Channel[] },
  { first, last }: { readonly first: DayKey; readonly last: DayKey },
): Laid {
  const start = layStart(first)
  const missingRubrics = new Set<string>()
  const missingNetworks = new Set<NetworkId>()
  const laid = items.map((item): LaidPost => {
    const rubric = brand.rubrics.find(({ id }) => id === item.rubricId) ?? brand.rubrics.find(({ name }) => sameName(name, item.rubricName))
    if (!rubric && item.rubricName !== '') missingRubrics.add(item.rubricName)
    const channels = item.networks.flatMap((network) => {
      const own = brand.channels.filter((channel) => channel.network === network)
      const same = own.filter(({ id }) => item.channelIds.includes(id))
      if (own.length === 0) missingNetworks.add(network)
      return (same.length > 0 ? same : own.slice(0, 1)).map(({ id }) => id)
    })
    return { wallTime: `${addDays(start, item.day)}T${item.time}` as WallTime, rubricId: rubric?.id ?? null, channels, text: item.text }
  })
  const posts = laid.filter(({ wallTime }) => wallTime.slice(0, 10) >= first && wallTime.slice(0, 10) <= last)
  return {
    posts: posts.toSorted((one, other) => (one.wallTime < other.wallTime ? -1 : 1)),
    outside: laid.length - posts.length,
    missingRubrics: [...missingRubrics],
    missingNetworks: [...missingNetworks],
  }
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
}

/** A post as a template keeps it, its day counted from the Monday of the period's first week. */
export function templateDay(wallTime: WallTime, firstDay: DayKey): { readonly day: number; readonly time: string } {
  return { day: daysApart(layStart(firstDay), wallTime.slice(0, 10) as DayKey), time: wallTime.slice(11, 16) }
}
