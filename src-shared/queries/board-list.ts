import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { boardFrozenBecause } from '#shared/domain/board/board-moves.ts'
import { columnOf, columnsOf, type StageColumn } from '#shared/domain/board/columns.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { BrandId, ChannelId, PersonId, RubricId } from '#shared/kernel/ids.ts'
import { type EpochMs, epochMsSchema } from '#shared/kernel/time.ts'
import { cardsOf, type PostCard } from './calendar-card.ts'
import { openPosts } from './open-posts.ts'
import { defineQuery } from './query.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** The column after all stages: what has been let go and is not out yet. */
export const scheduledColumn = 'scheduled'

/** A post as the board shows it. */
export type BoardCard = PostCard & {
  /** A stage's id, a kind, or `scheduled`. */
  readonly columnId: string
  readonly rubricId: RubricId | null
  readonly channelIds: readonly ChannelId[]
  /** Who works on it, by its open briefs. */
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
  /** When that work is due; null: no open brief has a deadline. */
  readonly workDueAt: EpochMs | null
  /** Whether it can be put into another column. */
  readonly free: boolean
}

export type Board = {
  readonly columns: readonly StageColumn[]
  /** Soonest first, those without a time last. */
  readonly cards: readonly BoardCard[]
  /** How many more there are than a board can show. */
  readonly more: number
}

/** More than anybody looks through, few enough to travel. */
const mostCards = 3000
const mostBriefs = 500

const over: ReadonlySet<ShownStatus> = new Set<ShownStatus>(['published', 'archived'])
const letGo: ReadonlySet<ShownStatus> = new Set<ShownStatus>([
  'scheduled',
  'handedOver',
  'publishing',
  'partly',
  'unknown',
  'failed',
  'manual',
])

/** Posts that are not out yet, of one client by its stages, or with null of all by the fixed kinds. */
export const boardList = defineQuery({
  name: 'board.list',
  args: z.object({ brandId: brandId.nullable(), from: epochMsSchema, to: epochMsSchema }),
  async run(tx, { brandId, from, to }): Promise<Board> {
    const [{ posts, variants }, own] = await Promise.all([openPosts(tx, { brandId, from, to }), stagesOf(tx, brandId)])
    const columns = columnsOf(own)
    const work = await workOf(tx, new Set(posts.map((one) => one.brandId)))
    const byPost = Map.groupBy(variants, (one) => one.postId)
    const rows = new Map(posts.map((one) => [one.id, one]))
    const cards = (await cardsOf(tx, posts, variants)).flatMap((card): readonly BoardCard[] => {
      const post = rows.get(card.id)
      if (!post || over.has(card.status)) return []
      return [{ ...card, ...boardFacts(post, byPost.get(post.id) ?? [], card.status, columns), people: work.get(post.id) ?? [] }]
    })
    const sorted = cards.toSorted(inBoardOrder)
    return { columns, cards: sorted.slice(0, mostCards), more: Math.max(0, sorted.length - mostCards) }
  },
})

function boardFacts(post: Post, variants: readonly Variant[], status: ShownStatus, columns: readonly StageColumn[]) {
  const stage = status === 'review' && post.stage === 'approved' ? { stage: status, stageId: null } : post
  return {
    columnId: letGo.has(status) ? scheduledColumn : columnOf(columns, stage),
    rubricId: post.rubricId,
    channelIds: variants.map((one) => one.channelId),
    workDueAt: post.workDueAt,
    free: boardFrozenBecause(variants) === null,
  }
}

/** Soonest first; without a time the newest first, after all others. */
export function inBoardOrder(one: Pick<BoardCard, 'at' | 'id'>, other: Pick<BoardCard, 'at' | 'id'>): number {
  if (one.at !== null && other.at !== null) return one.at - other.at || (one.id < other.id ? -1 : 1)
  if (one.at !== null || other.at !== null) return one.at === null ? 1 : -1
  return one.id < other.id ? 1 : -1
}

async function stagesOf(tx: ReadTx, brandId: BrandId | null) {
  return brandId === null ? [] : (await tx.range('stages', 'brandId', brandId, brandId)).filter(isLiving)
}

/** Who works on which post: the assignees of open briefs. */
async function workOf(tx: ReadTx, brands: ReadonlySet<BrandId>): Promise<ReadonlyMap<string, BoardCard['people']>> {
  const always = Number.POSITIVE_INFINITY
  const [people, ...briefs] = await Promise.all([
    tx.range('people', 'id', '', lastKey),
    ...[...brands].map((id) =>
      tx.range('briefs', '[brandId+shelf+changedAt]', [id, 'open', 0], [id, 'open', always], { reverse: true, limit: mostBriefs }),
    ),
  ])
  const names = new Map(people.filter(isLiving).map(({ id, name }) => [id, { id, name }]))
  const open = briefs.flat().filter((one): one is Brief & { postId: NonNullable<Brief['postId']> } => isLiving(one) && one.postId !== null)
  const byPost = Map.groupBy(open, (one) => one.postId)
  return new Map(
    [...byPost].map(([postId, ofPost]) => {
      const ids = new Set(ofPost.flatMap((one) => one.assigneeId ?? []))
      return [postId as string, [...ids].flatMap((id) => names.get(id) ?? [])]
    }),
  )
}
