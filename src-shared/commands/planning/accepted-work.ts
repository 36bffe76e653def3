import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Brief, Delivery } from '#shared/domain/briefs/brief.ts'
import type { PostMedia } from '#shared/domain/media/media.ts'
import { plainPost } from '#shared/domain/posts/plain-post.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { emptyText } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type CommandEnv, insert, patch, type RowChange, type RowSet } from '../command.ts'
import { orderAfter } from './order.ts'
import { pictureFacts } from './picture-facts.ts'

/** More than any network shows in one post. */
const maxPictures = 10

/** The post the work of a brief goes into; a new draft where it has none, or lies in the trash. Refuses `notFound`, `alreadyExists`, `beingSent`, `alreadyPublished`. */
export function homeOf(
  rows: RowSet,
  brief: Brief,
  newPostId: PostId,
  env: CommandEnv,
): Outcome<{ readonly post: Post; readonly isNew: boolean }, Problem> {
  const post = brief.postId === null ? undefined : rows.get('posts', brief.postId)
  if (post && post.deletedAt === null) {
    const frozen = frozenBecause(rows.all('variants').filter((one) => one.postId === post.id))
    return frozen ? failed(problem(frozen)) : done({ post, isNew: false })
  }
  const brand = rows.get('brands', brief.brandId)
  if (!brand || brand.deletedAt !== null) return failed(problem('notFound'))
  if (rows.get('posts', newPostId)) return failed(problem('alreadyExists'))
  return done({ post: draftPost(newPostId, brand, env), isNew: true })
}

function draftPost(id: PostId, brand: { readonly id: Post['brandId']; readonly zone: Post['zone'] }, env: CommandEnv): Post {
  return {
    id,
    brandId: brand.id,
    rubricId: null,
    stage: 'draft',
    stageId: null,
    wallTime: null,
    zone: brand.zone,
    at: null,
    shelf: 'drawer',
    ...textFacts(emptyText),
    ...pictureFacts([]),
    approvedKey: null,
    returned: false,
    workDueAt: null,
    ...plainPost,
    lateMinutes: null,
    origin: 'own',
    createdAt: env.now,
    deletedAt: null,
  }
}

type Given = {
  readonly rows: RowSet
  readonly delivery: Delivery
  readonly post: Post
  readonly pictures: readonly Pick<PostMedia, 'id' | 'hash' | 'alt'>[]
}

/** What a version puts into the post. Refuses `tooManyPictures`, `notFound` and `alreadyExists` (ids of pictures). */
export function contentOf(given: Given): Outcome<{ readonly facts: Partial<Post>; readonly changes: readonly RowChange[] }, Problem> {
  const { rows, delivery, post } = given
  const body = rows.get('texts', delivery.id)
  if (body) {
    const text = body.text
    const row = { id: post.id, brandId: post.brandId, text, deletedAt: null }
    const write = rows.get('texts', post.id) ? patch('texts', post.id, { text, deletedAt: null }) : insert('texts', row)
    return done({ facts: textFacts(text), changes: [write] })
  }
  return picturesInto(given)
}

function picturesInto({ rows, delivery, post, pictures }: Given): ReturnType<typeof contentOf> {
  const there = rows.all('postMedia').filter((one) => one.postId === post.id)
  const all: PostMedia[] = [...there]
  const living = () => all.filter((one) => one.deletedAt === null)
  for (const { hash } of delivery.pictures) {
    const given = pictures.find((one) => one.hash === hash)
    if (!given) return failed(problem('notFound', { field: 'pictures' }))
    if (all.some((one) => one.id === given.id)) return failed(problem('alreadyExists'))
    const last = living()
      .toSorted((one, other) => (one.order < other.order ? -1 : 1))
      .at(-1)
    all.push({ ...given, postId: post.id, brandId: post.brandId, order: orderAfter(all, last?.id ?? null), deletedAt: null })
  }
  if (living().length > maxPictures) {
    return failed(problem('tooManyPictures', { values: { count: living().length, limit: maxPictures } }))
  }
  return done({ facts: pictureFacts(all), changes: all.slice(there.length).map((one) => insert('postMedia', one)) })
}

/** A post of pictures only has an empty text, like every new post. */
export function emptyBody(post: Post, changes: readonly RowChange[]): readonly RowChange[] {
  if (changes.some((one) => one.table === 'texts')) return []
  return [insert('texts', { id: post.id, brandId: post.brandId, text: emptyText, deletedAt: null })]
}
