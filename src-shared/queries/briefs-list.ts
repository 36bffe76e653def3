import { z } from 'zod'
import { brandId, personId } from '#shared/commands/planning/args.ts'
import { type Brief, briefStatuses } from '#shared/domain/briefs/brief.ts'
import { isOverdue } from '#shared/domain/briefs/brief-moves.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { isInTrash } from '#shared/domain/trash/kept.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'
import { workingBrands } from './working-brands.ts'

/** A brief in a list. */
export type BriefRow = Pick<
  Brief,
  | 'id'
  | 'brandId'
  | 'postId'
  | 'kind'
  | 'title'
  | 'status'
  | 'shelf'
  | 'assigneeId'
  | 'deadline'
  | 'zone'
  | 'dueAt'
  | 'versions'
  | 'changedAt'
> & {
  readonly assignee: string | null
  readonly brandName: string
  /** First line of its post; null: it has none. */
  readonly postLine: string | null
  /** The deadline passed while work is owed. */
  readonly overdue: boolean
}

/** The most that one brand, or all of them together, show. */
const longestList = 500
const always = Number.POSITIVE_INFINITY

/**
 * Briefs of one brand or of all working ones: open ones by deadline (those without one last), accepted ones newest first; at
 * most 500, the newest changed.
 */
export const briefsList = defineQuery({
  name: 'briefs.list',
  args: z.object({
    brandId: brandId.nullable(),
    shelf: z.enum(['open', 'done', 'trash']).optional(),
    status: z.enum(briefStatuses).nullish(),
    assigneeId: personId.nullish(),
    overdue: z.boolean().optional(),
    asOf: epochMsSchema,
  }),
  async run(tx, { brandId, shelf = 'open', status, assigneeId, overdue, asOf }): Promise<readonly BriefRow[]> {
    const brands = brandId === null ? [...(await workingBrands(tx))] : [brandId]
    const each = Math.ceil(longestList / Math.max(1, brands.length))
    const found = (await Promise.all(brands.map((brand) => ofBrand(tx, brand, shelf, each)))).flat()
    const wanted = found.filter(
      (one) =>
        (shelf !== 'trash' || isInTrash(one.deletedAt)) &&
        (!status || one.status === status) &&
        (!assigneeId || one.assigneeId === assigneeId) &&
        (!overdue || isOverdue(one, asOf)),
    )
    return (await briefRows(tx, wanted, asOf)).toSorted(shelf === 'open' ? byDeadline : newestFirst)
  },
})

function ofBrand(tx: ReadTx, brandId: BrandId, shelf: Brief['shelf'], limit: number): Promise<readonly Brief[]> {
  return tx.range('briefs', '[brandId+shelf+changedAt]', [brandId, shelf, 0], [brandId, shelf, always], { reverse: true, limit })
}

/** Briefs as lists show them, in the order given; a removed person keeps their name, a post in the trash is none. */
export async function briefRows(tx: ReadTx, briefs: readonly Brief[], asOf: number): Promise<readonly BriefRow[]> {
  const people = await tx.getMany('people', [...new Set(briefs.flatMap((one) => (one.assigneeId === null ? [] : [one.assigneeId])))])
  const names = new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
  const brands = await livingById(
    tx,
    'brands',
    briefs.map((one) => one.brandId),
  )
  const posts = await livingById(
    tx,
    'posts',
    briefs.flatMap((one) => one.postId ?? []),
  )
  return briefs.map((one) => ({
    ...pickRow(one),
    assignee: one.assigneeId === null ? null : (names.get(one.assigneeId) ?? null),
    brandName: brands.get(one.brandId)?.name ?? '',
    postLine: lineOf(one.postId === null ? undefined : posts.get(one.postId)),
    overdue: isOverdue(one, asOf),
  }))
}

function pickRow(brief: Brief) {
  const { id, brandId, postId, kind, title, status, shelf, assigneeId, deadline, zone, dueAt, versions, changedAt } = brief
  return { id, brandId, postId, kind, title, status, shelf, assigneeId, deadline, zone, dueAt, versions, changedAt }
}

function lineOf(post: Post | undefined): string | null {
  return post && isLiving(post) ? post.firstLine : null
}

function byDeadline(one: BriefRow, other: BriefRow): number {
  return (one.dueAt ?? always) - (other.dueAt ?? always) || other.changedAt - one.changedAt || (one.id < other.id ? -1 : 1)
}

function newestFirst(one: BriefRow, other: BriefRow): number {
  return other.changedAt - one.changedAt
}
