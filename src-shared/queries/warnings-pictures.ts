import { z } from 'zod'
import { brandId } from '#shared/commands/planning/args.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { PostWarnings } from '#shared/domain/warnings/plan-warning.ts'
import { pictureWarning } from '#shared/domain/warnings/refused-pictures.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'
import { open } from './warned-posts.ts'
import { workingBrands } from './working-brands.ts'

/**
 * Posts of one client, or with null of all that are not archived, in [from, to) that are still to come and have a file their networks
 * do not take. It rests after a write, longer than what the calendar waits for; a post with one picture is told by its row alone.
 */
export const warningsPictures = defineQuery({
  name: 'warnings.pictures',
  args: z.object({ brandId: brandId.nullable(), from: epochMsSchema, to: epochMsSchema }),
  restMs: 1_500,
  async run(tx, { brandId, from, to }): Promise<readonly PostWarnings[]> {
    const ids = brandId === null ? [...(await workingBrands(tx))] : [brandId]
    const rows = await Promise.all(
      ids.map((id) =>
        Promise.all([
          tx.range('posts', '[brandId+at]', [id, from], [id, to], { upperOpen: true }),
          tx.range('variants', '[brandId+postAt]', [id, from], [id, to], { upperOpen: true }),
        ]),
      ),
    )
    const variants = rows.flatMap((one) => one[1]).filter((one) => isLiving(one) && open.has(one.publication))
    const coming = new Set(variants.map((one) => one.postId))
    const posts = rows.flatMap((one) => one[0]).filter((one) => isLiving(one) && one.pictures > 0 && coming.has(one.id))
    return warningsOf(tx, posts, variants)
  },
})

async function warningsOf(tx: ReadTx, posts: readonly Post[], variants: readonly Variant[]): Promise<readonly PostWarnings[]> {
  const [files, channels] = await Promise.all([
    filesOf(tx, posts),
    livingById(
      tx,
      'channels',
      variants.map((one) => one.channelId),
    ),
  ])
  const byPost = Map.groupBy(variants, (one) => one.postId)
  return posts.flatMap(({ id }): readonly PostWarnings[] => {
    const used = (byPost.get(id) ?? []).flatMap((one) => channels.get(one.channelId)?.network ?? [])
    const warning = pictureWarning(files.get(id) ?? [], used)
    return warning ? [{ id, warnings: [warning] }] : []
  })
}

/** The files of each post; its row repeats the first, so that only albums are looked up. */
async function filesOf(tx: ReadTx, posts: readonly Post[]): Promise<ReadonlyMap<PostId, readonly MediaFile[]>> {
  const hashes = await Promise.all(
    posts.map(async ({ id, pictures, thumb }) => {
      if (pictures === 1 && thumb) return [id, [thumb]] as const
      const media = (await tx.range('postMedia', 'postId', id, id)).filter(isLiving)
      return [id, media.map((one) => one.hash)] as const
    }),
  )
  const files = await livingById(
    tx,
    'media',
    hashes.flatMap(([, own]) => own),
  )
  return new Map(hashes.map(([id, own]) => [id, own.flatMap((hash) => files.get(hash) ?? [])]))
}
