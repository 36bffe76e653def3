import { stages } from '#shared/domain/posts/post.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { type Generators, variantsOf } from './generator.ts'
import type { Pick } from './pick.ts'

const ids = (pick: Pick): PostId[] => pick.some('posts').map((one) => one.id)
const dated = (pick: Pick) => pick.some('posts', (one) => one.wallTime !== null)
const rubricOrNone = (pick: Pick, brandId: string) => (pick.chance(0.3) ? null : pick.one('rubrics', (one) => one.brandId === brandId).id)

function aCopy(pick: Pick, postId: PostId) {
  const pictures = pick.rows.postMedia.filter((one) => one.postId === postId && one.deletedAt === null)
  return {
    postId,
    newId: pick.fresh('d'),
    wallTime: pick.chance(0.2) ? null : pick.wall(),
    variantIds: Object.fromEntries(variantsOf(pick, postId).map((one) => [one.channelId, pick.fresh('e')])),
    mediaIds: Object.fromEntries(pictures.map((one) => [one.id, pick.fresh('f')])),
  }
}

/** Channels of the post's brand, each chosen or not. */
function someChannels(pick: Pick, brandId: string) {
  const all = pick.rows.channels.filter((one) => one.brandId === brandId && one.deletedAt === null)
  return all.filter(() => pick.chance(0.6)).map((one) => ({ id: pick.fresh('e'), channelId: one.id }))
}

/** Acts on one post. */
export const postGenerators: Generators = {
  'post.create': (pick) => {
    const brand = pick.one('brands')
    return {
      id: pick.fresh('d'),
      brandId: brand.id,
      text: pick.text(),
      wallTime: pick.chance(0.3) ? null : pick.wall(),
      channels: someChannels(pick, brand.id),
      stage: pick.of(stages),
    }
  },
  'post.setText': (pick) => ({ postId: pick.one('posts').id, text: pick.text() }),
  'post.setChannels': (pick) => {
    const post = pick.one('posts')
    return { postId: post.id, channels: someChannels(pick, post.brandId) }
  },
  'post.reschedule': (pick) => ({ postId: pick.one('posts').id, wallTime: pick.chance(0.2) ? null : pick.wall() }),
  'post.setRubric': (pick) => {
    const post = pick.one('posts')
    return { postId: post.id, rubricId: rubricOrNone(pick, post.brandId) }
  },
  'post.setStage': (pick) => ({ postId: pick.one('posts').id, stage: pick.of(stages) }),
  'post.setLateRule': (pick) => ({ postId: pick.one('posts').id, lateMinutes: pick.chance(0.3) ? null : pick.below(1000) }),
  'post.setMeant': (pick) => ({
    postId: pick.one('posts').id,
    key: `near ${pick.below(3)}`,
    about: pick.chance(0.3) ? null : pick.words(),
  }),
  'post.schedule': (pick) => ({ postId: pick.one('posts').id }),
  'post.unschedule': (pick) => ({ postId: pick.one('variants', (one) => one.publication === 'waiting').postId }),
  'post.publishNow': (pick) => ({ postId: pick.one('posts').id }),
  'post.duplicate': (pick) => aCopy(pick, pick.one('posts').id),
  'post.delete': (pick) => ({ postId: pick.one('posts').id }),
  'post.restore': (pick) => ({ postId: pick.gone('posts').id }),
  'board.move': (pick) => {
    const own = pick.chance(0.5) ? pick.one('stages') : null
    const post = pick.one('posts', (one) => own === null || one.brandId === own.brandId)
    return { postId: post.id, stage: own?.kind ?? pick.of(stages), stageId: own?.id ?? null }
  },
  'variant.setText': (pick) => ({ variantId: pick.one('variants').id, text: pick.text() }),
  'variant.clearText': (pick) => ({ variantId: pick.one('variants', (one) => one.ownText !== null).id }),
  'postMedia.add': (pick) => {
    const post = pick.one('posts')
    const others = pick.rows.postMedia.filter((one) => one.postId === post.id && one.deletedAt === null)
    return { id: pick.fresh('f'), postId: post.id, hash: pick.one('media').id, alt: pick.words(), after: others.at(-1)?.id ?? null }
  },
  'postMedia.addMany': (pick) => ({
    postId: pick.one('posts').id,
    pictures: pick.some('media').map(({ id }) => ({ id: pick.fresh('f'), hash: id })),
  }),
  'posts.create': (pick) => {
    const brand = pick.one('brands')
    return {
      brandId: brand.id,
      posts: Array.from({ length: 1 + pick.below(3) }, () => ({
        id: pick.fresh('d'),
        text: pick.text(),
        wallTime: pick.chance(0.3) ? null : pick.wall(),
        stage: pick.of(['idea', 'draft'] as const),
        channels: someChannels(pick, brand.id),
        pictures: pick.chance(0.5) ? [] : pick.some('media').map(({ id }) => ({ id: pick.fresh('f'), hash: id })),
      })),
    }
  },
  'postMedia.remove': (pick) => ({ id: pick.one('postMedia').id }),
  'postMedia.move': (pick) => {
    const picture = pick.one('postMedia')
    const others = pick.rows.postMedia.filter((one) => one.postId === picture.postId && one.id !== picture.id && one.deletedAt === null)
    return { id: picture.id, after: pick.chance(0.5) ? null : (others[0]?.id ?? null) }
  },
  'postMedia.setAlt': (pick) => ({ id: pick.one('postMedia').id, alt: pick.words() }),
  'publication.retry': (pick) => ({ variantId: pick.one('variants', (one) => one.publication === 'failed').id }),
  'publication.skip': (pick) => ({ variantId: pick.one('variants').id }),
  'publication.sendLate': (pick) => ({ variantId: pick.one('jobs', (one) => one.question === 'late').id }),
}

const leave = { leaveOthers: true }

/** Acts on many posts. */
export const manyGenerators: Generators = {
  'posts.move': (pick) => ({
    ...leave,
    moves: pick.some('posts').map((one) => ({ postId: one.id, wallTime: pick.chance(0.2) ? null : pick.wall() })),
  }),
  'posts.shift': (pick) => ({
    ...leave,
    postIds: dated(pick).map((one) => one.id),
    days: pick.below(60) - 20,
    minutes: pick.below(200) - 100,
  }),
  'posts.duplicate': (pick) => ({ ...leave, copies: ids(pick).map((postId) => aCopy(pick, postId)) }),
  'posts.delete': (pick) => ({ ...leave, postIds: ids(pick) }),
  'posts.setRubric': (pick) => ({ ...leave, postIds: ids(pick), rubricId: rubricOrNone(pick, pick.one('rubrics').brandId) }),
  'posts.setStage': (pick) => ({ ...leave, postIds: ids(pick), stage: pick.of(stages) }),
  'posts.setChannels': (pick) => {
    const { brandId } = pick.one('channels')
    const channels = pick.some('channels', (one) => one.brandId === brandId).map((one) => one.id)
    const posts = pick.some('posts', (one) => one.brandId === brandId)
    return {
      ...leave,
      way: pick.of(['add', 'remove', 'replace'] as const),
      channelIds: channels,
      posts: posts.map((one) => ({ postId: one.id, variantIds: Object.fromEntries(channels.map((id) => [id, pick.fresh('e')])) })),
    }
  },
  'posts.schedule': (pick) => ({ ...leave, postIds: ids(pick) }),
  'posts.unschedule': (pick) => ({
    ...leave,
    postIds: [...new Set(pick.some('variants', (one) => one.publication === 'waiting').map((one) => one.postId))],
  }),
}
