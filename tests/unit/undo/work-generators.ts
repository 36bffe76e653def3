import { brandParts } from '#shared/domain/brands/brand-parts.ts'
import type { BriefStatus } from '#shared/domain/briefs/brief.ts'
import { contentKey } from '#shared/domain/posts/content-key.ts'
import { stages } from '#shared/domain/posts/post.ts'
import { type Generators, variantsOf } from './generator.ts'
import type { Pick } from './pick.ts'

const briefIn = (pick: Pick, ...statuses: readonly BriefStatus[]) => ({
  briefId: pick.one('briefs', (one) => statuses.includes(one.status)).id,
})

/** The work on posts: briefs, remarks, approvals. */
export const workGenerators: Generators = {
  'brief.create': (pick) => {
    const post = pick.one('posts')
    const assigneeId = pick.chance(0.5) ? pick.one('people').id : null
    return {
      id: pick.fresh('7'),
      brandId: post.brandId,
      postId: post.id,
      kind: pick.of(['text', 'design'] as const),
      title: pick.words(),
      assigneeId,
    }
  },
  'brief.update': (pick) => ({ briefId: pick.one('briefs').id, goal: pick.words(), deadline: pick.chance(0.3) ? null : pick.wall() }),
  'brief.assign': (pick) => ({ ...briefIn(pick, 'draft', 'assigned'), assigneeId: pick.one('people', (one) => !one.isMe).id }),
  'brief.withdraw': (pick) => briefIn(pick, 'assigned', 'inWork'),
  'brief.start': (pick) => briefIn(pick, 'assigned', 'returned'),
  'brief.write': (pick) => ({ ...briefIn(pick, 'inWork', 'assigned', 'returned'), text: pick.text() }),
  'brief.deliver': (pick) => ({ ...briefIn(pick, 'inWork', 'assigned', 'returned'), deliveryId: pick.fresh('6'), text: pick.text() }),
  'brief.return': (pick) => briefIn(pick, 'review'),
  'brief.accept': (pick) => ({ ...briefIn(pick, 'review'), newPostId: pick.fresh('d') }),
  'brief.reopen': (pick) => briefIn(pick, 'accepted'),
  'brief.delete': (pick) => ({ briefId: pick.one('briefs').id }),
  'trash.restore': (pick) => ({
    postIds: pick.chance(0.7) ? [pick.gone('posts', (one) => one.shelf === 'trash').id] : [],
    briefIds: pick.chance(0.5) ? [pick.gone('briefs').id] : [],
  }),
  'brief.restore': (pick) => ({ briefId: pick.gone('briefs').id }),
  'remark.add': (pick) => ({ id: pick.fresh('5'), deliveryId: pick.one('deliveries').id, place: { kind: 'whole' }, words: pick.words() }),
  'remark.update': (pick) => ({ id: pick.one('remarks').id, words: pick.words() }),
  'remark.remove': (pick) => ({ id: pick.one('remarks').id }),
  'approval.give': (pick) => {
    const post = approvable(pick)
    const seen = contentKey(post, variantsOf(pick, post.id))
    const verdict = pick.of(['approved', 'rejected'] as const)
    return { id: pick.fresh('3'), postId: post.id, personId: pick.one('people').id, verdict, contentKey: seen, note: pick.words() }
  },
  'approval.withdraw': (pick) => {
    const post = pick.one('posts', (one) => one.approvedKey !== null)
    return { id: pick.fresh('3'), postId: post.id, personId: pick.one('people').id, note: pick.words() }
  },
}

function approvable(pick: Pick) {
  const asks = new Set(pick.rows.brands.filter((one) => one.approval !== null).map((one) => one.id))
  return pick.one('posts', (one) => asks.has(one.brandId))
}

/** The set-up: brands, rubrics, channels, people, stages, settings; figures and reports. */
export const setupGenerators: Generators = {
  'brand.create': (pick) => ({ id: pick.fresh('b'), name: pick.words(), color: '#112233', zone: 'Asia/Almaty' as never }),
  'brand.update': (pick) => ({ id: pick.one('brands').id, name: pick.words() }),
  'brand.archive': (pick) => ({ id: pick.one('brands').id }),
  'brand.takeBack': (pick) => ({ id: pick.one('brands', (one) => one.archivedAt !== null).id }),
  'brand.delete': (pick) => ({ id: pick.one('brands').id }),
  'brand.setApproval': (pick) => ({ id: pick.one('brands').id, approval: pick.chance(0.3) ? null : { approverId: pick.one('people').id } }),
  'brand.duplicate': (pick) => ({
    id: pick.fresh('b'),
    from: pick.one('brands').id,
    name: pick.words(),
    parts: brandParts.filter(() => pick.chance(0.7)),
  }),
  'brand.setPlanRules': (pick) => ({
    id: pick.one('brands').id,
    planRules: { minutesApart: pick.chance(0.3) ? null : 1 + pick.below(100), sameTextDays: null, shareOff: pick.of([null, 0.1, 0.2]) },
  }),
  'rubric.create': (pick) => ({ id: pick.fresh('a'), brandId: pick.one('brands').id, name: pick.words() }),
  'rubric.update': (pick) => ({ id: pick.one('rubrics').id, name: pick.words(), targetShare: pick.below(100) / 100 }),
  'rubric.delete': (pick) => ({ id: pick.one('rubrics').id }),
  'channel.remove': (pick) => ({ id: pick.one('channels').id }),
  'person.add': (pick) => ({ id: pick.fresh('9'), name: pick.words(), role: null }),
  'person.update': (pick) => ({ id: pick.one('people').id, name: pick.words() }),
  'person.remove': (pick) => ({ id: pick.one('people', (one) => !one.isMe).id }),
  'stage.add': (pick) => ({ brandId: pick.one('brands').id, kind: pick.of(stages), stages: [{ id: pick.fresh('4'), name: pick.words() }] }),
  'stage.update': (pick) => ({ id: pick.one('stages').id, name: pick.words() }),
  'stage.move': (pick) => {
    const stage = pick.one('stages')
    const other = pick.one('stages', (one) => one.brandId === stage.brandId && one.kind === stage.kind && one.id !== stage.id)
    return { id: stage.id, after: pick.chance(0.3) ? null : other.id }
  },
  'stage.remove': (pick) => ({ id: pick.one('stages').id }),
  'settings.setPaused': (pick) => ({ paused: pick.chance(0.7) }),
  'settings.setLateMinutes': (pick) => ({ minutes: pick.below(1000) }),
  'goal.set': (pick) => ({
    brandId: pick.one('brands').id,
    figure: pick.of(['reach', 'views', 'clicks']),
    target: pick.chance(0.2) ? null : 1 + pick.below(9999),
  }),
  'metrics.typeChannelDay': (pick) => ({
    channelId: pick.one('channels').id,
    day: pick.day(),
    figures: { reach: pick.below(9999) } as never,
  }),
  'metrics.typePost': (pick) => ({
    variantId: pick.one('variants', (one) => one.publishedAt !== null).id,
    day: '2026-11-23' as never,
    figures: { views: pick.below(9999) } as never,
  }),
  'metrics.import': (pick) => ({
    channelId: pick.one('channels').id,
    days: [{ day: pick.day(), figures: { reach: pick.below(9999), views: pick.below(9999) } as never }],
    posts: [],
  }),
  'report.save': (pick) => ({
    id: pick.fresh('8'),
    brandId: pick.one('brands').id,
    fromDay: '2026-10-01' as never,
    toDay: '2026-10-31' as never,
    language: pick.of(['ru', 'en'] as const),
    conclusion: pick.words(),
  }),
}
