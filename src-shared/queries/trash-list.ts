import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import { isOut } from '#shared/domain/posts/publication.ts'
import { isInTrash, keptInTrashMs } from '#shared/domain/trash/kept.ts'
import { folded } from '#shared/kernel/folded.ts'
import type { BrandId, BriefId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import { lastKey, type ReadTx } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** A post or a brief that was deleted and can be taken back. */
export type TrashRow = ({ readonly kind: 'post'; readonly id: PostId } | { readonly kind: 'brief'; readonly id: BriefId }) & {
  readonly brandId: BrandId
  readonly brandName: string
  /** Taken back, it is seen only once its brand is taken out of the archive too. */
  readonly brandArchived: boolean
  /** First line of the post, or the brief's title; '' where it has none. */
  readonly words: string
  /** When the post was planned for; null: it had no time, or this is a brief. */
  readonly at: EpochMs | null
  /** When the post was out in the first of its channels; null: it never was, or this is a brief. */
  readonly outAt: EpochMs | null
  readonly deletedAt: EpochMs
  /** From then on a start of the program removes it for good. */
  readonly goneAt: EpochMs
}

/** Most posts, and most briefs of each brand, that are looked at. */
const longestTrash = 1000
const always = Number.POSITIVE_INFINITY

/**
 * The trash of one brand or of all, archived ones too (what lies there goes for good on its day all the same), deleted last first;
 * those whose words hold all of the given ones.
 */
export const trashList = defineQuery({
  name: 'trash.list',
  args: z.object({ brandId: brandId.nullable(), words: z.string().max(200) }),
  async run(tx, { brandId, words }): Promise<readonly TrashRow[]> {
    const known = await tx.range('brands', 'order', '', lastKey)
    const brands = new Map(known.filter((one) => isLiving(one) && (brandId ?? one.id) === one.id).map((one) => [one.id, one]))
    const last = { reverse: true, limit: longestTrash }
    const [posts, briefs] = await Promise.all([
      brandId === null
        ? tx.range('posts', '[shelf+createdAt]', ['trash', 0], ['trash', always], last)
        : tx.range('posts', '[brandId+shelf+createdAt]', [brandId, 'trash', 0], [brandId, 'trash', always], last),
      Promise.all(
        [...brands.keys()].map((id) => tx.range('briefs', '[brandId+shelf+changedAt]', [id, 'trash', 0], [id, 'trash', always], last)),
      ),
    ])
    const outAt = await outOf(
      tx,
      posts.map(({ id }) => id),
    )
    const rows = [
      ...posts.map((one) => ({
        kind: 'post' as const,
        id: one.id,
        words: one.firstLine,
        at: one.at,
        outAt: outAt.get(one.id) ?? null,
        brandId: one.brandId,
        deletedAt: one.deletedAt,
      })),
      ...briefs.flat().map((one) => ({
        kind: 'brief' as const,
        id: one.id,
        words: one.title,
        at: null,
        outAt: null,
        brandId: one.brandId,
        deletedAt: one.deletedAt,
      })),
    ]
    const wanted = folded(words).split(/\s+/).filter(Boolean)
    return rows
      .flatMap((row): readonly TrashRow[] => {
        const brand = brands.get(row.brandId)
        if (!brand || !isInTrash(row.deletedAt)) return []
        const { deletedAt } = row
        return [
          {
            ...row,
            brandName: brand.name,
            brandArchived: brand.archivedAt !== null,
            deletedAt,
            goneAt: (deletedAt + keptInTrashMs) as EpochMs,
          },
        ]
      })
      .filter((row) => wanted.every((word) => folded(row.words).includes(word)))
      .toSorted((one, other) => other.deletedAt - one.deletedAt)
  },
})

/** When posts were out first, by post; those that never were are left out. */
async function outOf(tx: ReadTx, ids: readonly PostId[]): Promise<ReadonlyMap<PostId, EpochMs>> {
  const variants = (await Promise.all(ids.map((id) => tx.range('variants', 'postId', id, id)))).flat()
  const first = new Map<PostId, EpochMs>()
  for (const one of variants) {
    if (one.publishedAt === null || !isOut(one) || !isLiving(one)) continue
    first.set(one.postId, Math.min(first.get(one.postId) ?? one.publishedAt, one.publishedAt) as EpochMs)
  }
  return first
}
