import { noFilter } from '#shared/domain/views/plan-filter.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { Generators } from './generator.ts'
import type { Pick } from './pick.ts'

const rules = ['FREQ=DAILY;COUNT=4', 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=5', 'FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3'] as const

function aDraft(pick: Pick, brandId: BrandId) {
  const channels = pick.rows.channels.filter((one) => one.brandId === brandId && one.deletedAt === null)
  return {
    id: pick.fresh('d'),
    wallTime: pick.wall(),
    rubricId: null,
    text: pick.words(),
    channels: channels.map((one) => ({ id: pick.fresh('e'), channelId: one.id })),
  }
}

const campaignOf = (pick: Pick, brandId: BrandId) => pick.one('campaigns', (one) => one.brandId === brandId).id
/** A post of a series; the series itself goes on. */
const repeating = (pick: Pick) => pick.one('posts', (one) => one.seriesId !== null && one.wallTime !== null).id

/** What a plan is made with: campaigns, tags, people, slots, repeating posts, templates, views. */
export const planGenerators: Generators = {
  'channel.rename': (pick) => ({ id: pick.one('channels', (one) => one.manual).id, title: pick.words(), address: null }),
  'stage.setMovers': (pick) => {
    const stage = pick.one('stages')
    return { brandId: stage.brandId, kind: stage.kind, stageId: stage.id, personIds: pick.chance(0.2) ? [] : [pick.one('people').id] }
  },
  'posts.editMany': (pick) => {
    const posts = pick.some('posts')
    return {
      steps: posts.map(({ id }, row) => ({
        row: row + 1,
        column: 'text',
        name: 'post.setText' as const,
        args: { postId: id, text: pick.text() },
      })),
    }
  },
  'plan.import': (pick) => {
    const { id } = pick.one('brands', (one) => one.archivedAt === null)
    const plain = { rubricId: null, stage: 'draft', personId: null, campaignId: null, tags: [], visual: null } as const
    const channel = pick.rows.channels.find((one) => one.brandId === id && one.deletedAt === null)
    const channels = channel ? [{ id: pick.fresh('e'), channelId: channel.id, text: null, wallTime: null }] : []
    const published = pick.chance(0.5)
    const made = () => ({ id: pick.fresh('d'), importKey: pick.words(), wallTime: pick.wall(), text: pick.words(), ...plain, published })
    const part = {
      brandId: id,
      rubrics: [],
      posts: [{ ...made(), channels }],
      updates: pick.chance(0.5)
        ? []
        : [{ row: 2, postId: pick.one('posts', (one) => one.brandId === id).id, wallTime: null, text: pick.words(), rubricId: null }],
    }
    const others = pick.rows.brands.filter((one) => one.id !== id && one.deletedAt === null && one.archivedAt === null)
    const other = others.slice(0, 1).map((one) => ({ brandId: one.id, rubrics: [], posts: [{ ...made(), channels: [] }], updates: [] }))
    return { brands: [part, ...other] } as never
  },
  'brand.setOccasions': (pick) => ({
    id: pick.one('brands').id,
    countries: pick.chance(0.3) ? null : [pick.of(['RU', 'KZ', 'DE'] as const)],
    off: pick.chance(0.5) ? ['food', 'commerce'] : [],
  }),
  'occasion.makePost': (pick) => {
    const wallTime = pick.wall()
    return {
      ...{ id: pick.fresh('d'), brandId: pick.one('brands').id, day: wallTime.slice(0, 10) as DayKey },
      ...{ ref: `day:${pick.below(1_000_000)}`, name: pick.words(), wallTime: pick.chance(0.5) ? null : wallTime },
    }
  },
  'occasion.hide': (pick) => ({ brandId: pick.one('brands').id, ref: `day:${pick.below(20)}` }),
  'occasion.show': (pick) => {
    const { id, occasions } = pick.one('brands', (one) => one.occasions.hidden.length > 0)
    return { brandId: id, refs: pick.chance(0.3) ? [...occasions.hidden] : occasions.hidden.slice(0, 1) }
  },
  'ownDay.save': (pick) => {
    const known = pick.rows.ownDays.some((one) => one.deletedAt === null) && pick.chance(0.5)
    const fromDay = pick.day()
    return {
      ...{ id: known ? pick.one('ownDays').id : (pick.fresh('1') as never), brandId: pick.chance(0.3) ? null : pick.one('brands').id },
      ...{ name: pick.words(), fromDay, toDay: '2026-11-30' as DayKey, yearly: pick.chance(0.5), note: '' },
    }
  },
  'ownDay.delete': (pick) => ({ id: pick.one('ownDays').id }),
  'quietDays.add': (pick) => {
    const [fromDay = pick.day(), toDay = fromDay] = [pick.day(), pick.day()].toSorted()
    return { id: pick.fresh('8') as never, brandId: pick.chance(0.3) ? null : pick.one('brands').id, fromDay, toDay, reason: pick.words() }
  },
  'quietDays.end': (pick) => ({ id: pick.one('quietDays').id }),
  'campaign.create': (pick) => ({ id: pick.fresh('2'), brandId: pick.one('brands').id, name: pick.words() }),
  'campaign.update': (pick) => ({
    id: pick.one('campaigns').id,
    name: pick.words(),
    ...(pick.chance(0.3) ? { archived: pick.chance(0.5) } : {}),
  }),
  'campaign.delete': (pick) => ({ id: pick.one('campaigns').id }),
  'post.setTags': (pick) => ({ postId: pick.one('posts').id, tags: [pick.words(), pick.words()] }),
  'post.setCampaign': (pick) => {
    const post = pick.one('posts', (one) => pick.rows.campaigns.some((campaign) => campaign.brandId === one.brandId))
    return { postId: post.id, campaignId: pick.chance(0.3) ? null : campaignOf(pick, post.brandId) }
  },
  'post.setPerson': (pick) => ({ postId: pick.one('posts').id, personId: pick.chance(0.3) ? null : pick.one('people').id }),
  'post.setAdLabel': (pick) => ({
    postId: pick.one('posts').id,
    ad: pick.chance(0.3) ? null : { erid: '', advertiser: pick.words() },
  }),
  'savedView.save': (pick) => ({
    id: pick.fresh('1') as never,
    brandId: pick.one('brands').id,
    name: pick.words(),
    view: 'month',
    filter: noFilter,
  }),
  'savedView.delete': (pick) => ({ id: pick.one('savedViews').id }),
  'rubric.move': (pick) => {
    const rubric = pick.one('rubrics')
    const other = pick.one('rubrics', (one) => one.brandId === rubric.brandId && one.id !== rubric.id)
    return { id: rubric.id, after: pick.chance(0.3) ? null : other.id }
  },
  'channel.setGoal': (pick) => ({ id: pick.one('channels').id, postsPerWeek: pick.chance(0.2) ? null : 1 + pick.below(20) }),
  'slots.set': (pick) => ({
    weeks: [
      {
        channelId: pick.one('channels').id,
        slots: [1, 2].map(() => ({
          id: pick.fresh('4') as never,
          weekday: 1 + pick.below(7),
          time: `1${pick.below(10)}:30`,
          rubricId: null,
        })),
      },
    ],
  }),
  'plan.fill': (pick) => {
    const { id } = pick.one('brands')
    return { brandId: id, drafts: [aDraft(pick, id), aDraft(pick, id)] }
  },
  'series.start': (pick) => ({
    id: pick.fresh('8') as never,
    postId: pick.one('posts', (one) => one.wallTime !== null && one.wallTime > '2028').id,
    rule: pick.of(rules),
    untilDay: null,
    horizon: '2029-02-01' as DayKey,
  }),
  'series.apply': (pick) => ({ postId: repeating(pick), scope: pick.of(['following', 'all'] as const) }),
  'series.stop': (pick) => ({ postId: repeating(pick), removeLater: pick.chance(0.5) }),
  'template.save': (pick) => {
    const posts = pick.some('posts', (one) => one.wallTime !== null && one.wallTime > '2028')
    const brandId = posts[0]?.brandId ?? pick.one('brands').id
    return {
      id: pick.fresh('8') as never,
      brandId,
      name: pick.words(),
      firstDay: '2028-01-01' as DayKey,
      lastDay: '2028-12-31' as DayKey,
      postIds: posts.filter((one) => one.brandId === brandId).map((one) => one.id),
      texts: pick.of(['whole', 'titles'] as const),
    }
  },
  'template.lay': (pick) => {
    const { id } = pick.one('brands')
    return { templateId: pick.one('planTemplates').id, brandId: id, drafts: [aDraft(pick, id)] }
  },
  'template.rename': (pick) => ({ id: pick.one('planTemplates').id, name: pick.words() }),
  'template.delete': (pick) => ({ id: pick.one('planTemplates').id }),
}
