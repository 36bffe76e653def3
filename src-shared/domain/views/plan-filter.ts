import { z } from 'zod'
import { type ShownStatus, shownStatuses } from '#shared/domain/posts/shown-status.ts'
import { folded } from '#shared/kernel/folded.ts'
import { type BrandId, type CampaignId, type ChannelId, idSchema, type PersonId, type RubricId } from '#shared/kernel/ids.ts'
import { type NetworkId, networkIds } from '#shared/networks/network.ts'

/**
 * Which posts of a plan are shown. An empty list asks for nothing; within a list any one matches, all lists together must.
 * `null` among ids stands for posts without.
 */
export type PlanFilter = {
  readonly brands: readonly BrandId[]
  readonly channels: readonly ChannelId[]
  readonly networks: readonly NetworkId[]
  readonly rubrics: readonly (RubricId | null)[]
  readonly statuses: readonly ShownStatus[]
  readonly people: readonly (PersonId | null)[]
  readonly campaigns: readonly (CampaignId | null)[]
  /** Keys of tags, which are lower-case; a post with any of them matches. */
  readonly tags: readonly string[]
  /** Words that all stand in the post's text, in any order, case and word form. */
  readonly text: string
}

export const noFilter: PlanFilter = {
  brands: [],
  channels: [],
  networks: [],
  rubrics: [],
  statuses: [],
  people: [],
  campaigns: [],
  tags: [],
  text: '',
}

const ids = <Kind extends string>() => z.array(idSchema<Kind>()).max(500)
const idsOrNone = <Kind extends string>() => z.array(idSchema<Kind>().nullable()).max(500)

export const planFilterSchema: z.ZodType<PlanFilter> = z.object({
  brands: ids<'brand'>(),
  channels: ids<'channel'>(),
  networks: z.array(z.enum(networkIds)).max(100),
  rubrics: idsOrNone<'rubric'>(),
  statuses: z.array(z.enum(shownStatuses)).max(100),
  people: idsOrNone<'person'>(),
  campaigns: idsOrNone<'campaign'>(),
  tags: z.array(z.string().max(200)).max(200),
  text: z.string().max(200),
})

/** What a filter looks at; every card of the plan has it. */
export type Filtered = {
  readonly brandId: BrandId
  readonly channels: readonly ChannelId[]
  readonly networks: readonly NetworkId[]
  readonly rubric: { readonly id: RubricId } | null
  readonly status: ShownStatus
  readonly personId: PersonId | null
  readonly campaignId: CampaignId | null
  readonly tags: readonly string[]
  readonly firstLine: string
}

/**
 * Whether a post is shown under a filter.
 *
 * @param worded whether a search found the filter's words in the post's texts; the first line is looked at here, so that a post
 * typed just now or a search not answered yet hides nothing that plainly matches
 */
export function matchesFilter(filter: PlanFilter, post: Filtered, worded = false): boolean {
  return (
    anyOf(filter.brands, [post.brandId]) &&
    anyOf(filter.channels, post.channels) &&
    anyOf(filter.networks, post.networks) &&
    anyOf(filter.rubrics, [post.rubric?.id ?? null]) &&
    anyOf(filter.statuses, [post.status]) &&
    anyOf(filter.people, [post.personId]) &&
    anyOf(filter.campaigns, [post.campaignId]) &&
    anyOf(filter.tags, post.tags) &&
    (worded || holdsWords(post.firstLine, filter.text))
  )
}

/** How many of a filter's parts ask for something. */
export function filterParts(filter: PlanFilter): number {
  return Object.values(filter).filter((part) => (typeof part === 'string' ? part.trim() !== '' : part.length > 0)).length
}

function anyOf<Value>(wanted: readonly Value[], has: readonly Value[]): boolean {
  return wanted.length === 0 || has.some((one) => wanted.includes(one))
}

function holdsWords(line: string, words: string): boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const within = folded(line)
  return wanted.every((word) => within.includes(word))
}
