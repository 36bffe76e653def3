import { z } from 'zod'
import { briefId } from '#shared/commands/planning/args.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Brief, Delivery, Remark } from '#shared/domain/briefs/brief.ts'
import { isOverdue } from '#shared/domain/briefs/brief-moves.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'
import { defineQuery } from './query.ts'
import type { ReadTx } from './read-tx.ts'
import { isLiving, livingById } from './rows-of.ts'

/** One delivered version with what it is made of. */
export type DeliveredVersion = Delivery & {
  /** Null for pictures. */
  readonly text: RichText | null
  readonly files: readonly MediaFile[]
}

/** One brief with everything its room shows. */
export type BriefDetail = {
  readonly brief: Brief
  readonly brand: Brand
  /** Null: it has none, or it lies in the trash. */
  readonly post: Post | null
  /** Oldest first. */
  readonly versions: readonly DeliveredVersion[]
  /** Of all versions, in the order they were made. */
  readonly remarks: readonly Remark[]
  /** Everybody whose name stands on it, removed people too. */
  readonly people: readonly Person[]
  /** What is being written and not delivered yet. */
  readonly written: RichText | null
  readonly references: readonly MediaFile[]
  readonly overdue: boolean
}

/** Null for a missing brief; one in the trash is shown (its `shelf` says so). */
export const briefDetail = defineQuery({
  name: 'brief.detail',
  args: z.object({ briefId, asOf: epochMsSchema }),
  async run(tx, { briefId, asOf }): Promise<BriefDetail | null> {
    const brief = await tx.get('briefs', briefId)
    const brand = brief && (await tx.get('brands', brief.brandId))
    if (!brief || !brand) return null
    const [post, written, versions, remarks, references] = await Promise.all([
      brief.postId === null ? undefined : tx.get('posts', brief.postId),
      tx.get('texts', briefId),
      versionsOf(tx, brief),
      tx.range('remarks', 'briefId', briefId, briefId),
      filesOf(tx, brief.referencePictures),
    ])
    const living = remarks.filter(isLiving).toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    return {
      brief,
      brand,
      post: post && isLiving(post) ? post : null,
      versions,
      remarks: living,
      people: await peopleOf(tx, brief, versions, living),
      written: written && isLiving(written) ? written.text : null,
      references,
      overdue: isOverdue(brief, asOf),
    }
  },
})

async function versionsOf(tx: ReadTx, brief: Brief): Promise<readonly DeliveredVersion[]> {
  const rows = (await tx.range('deliveries', 'briefId', brief.id, brief.id)).filter(isLiving)
  const deliveries = rows.toSorted((one, other) => one.version - other.version || one.at - other.at)
  const texts = await livingById(
    tx,
    'texts',
    deliveries.map((one) => one.id),
  )
  const files = await livingById(
    tx,
    'media',
    deliveries.flatMap((one) => one.pictures.map((picture) => picture.hash)),
  )
  return deliveries.map((one) => ({
    ...one,
    text: texts.get(one.id)?.text ?? null,
    files: one.pictures.flatMap(({ hash }) => files.get(hash) ?? []),
  }))
}

async function filesOf(tx: ReadTx, hashes: readonly string[]): Promise<readonly MediaFile[]> {
  const files = await livingById(tx, 'media', hashes)
  return hashes.flatMap((hash) => files.get(hash) ?? [])
}

async function peopleOf(tx: ReadTx, brief: Brief, versions: readonly Delivery[], remarks: readonly Remark[]): Promise<readonly Person[]> {
  const ids = [brief.assigneeId, ...versions.flatMap((one) => [one.byId, one.judgedBy]), ...remarks.map((one) => one.byId)]
  const people = await tx.getMany('people', [...new Set(ids.filter((id) => id !== null))])
  return people.filter((one) => one !== undefined)
}
