import { contentKey } from '#shared/domain/posts/content-key.ts'
import { noFilter } from '#shared/domain/views/plan-filter.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  brand,
  demo,
  due,
  hash,
  hour,
  id,
  must,
  pictureId,
  publish,
  text,
  type Workspace,
  wall,
} from '#tests/unit/commands/a-workspace.ts'

/** After everything below has happened. */
export const lived = (due + 3 * hour) as EpochMs

/** A post far ahead. */
const ahead = wall('2028-05-10T10:00')
const anna = id('9', 1)

/** A workspace in which something of every sort is there: posts and briefs in each state, pictures, stages, approvals, figures. */
export async function livedIn(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await must(workspace, 'person.setMe', { id: anna, name: 'Анна' })
  await must(workspace, 'person.add', { id: id('9', 2), name: 'Дмитрий', role: 'copywriter' })
  await must(workspace, 'person.add', { id: id('9', 3), name: 'Мария', role: 'designer' })
  for (const n of [1, 2, 3]) await must(workspace, 'rubric.create', { id: id('a', n), brandId: brand, name: `Рубрика ${n}` })
  await must(workspace, 'stage.add', {
    brandId: brand,
    kind: 'draft',
    stages: [
      { id: id('4', 1), name: 'Пишем' },
      { id: id('4', 2), name: 'Вычитываем' },
    ],
  })
  for (const letter of ['a', 'b', 'c']) await storePicture(workspace, letter)
  await posts(workspace)
  await briefs(workspace)
  await approvals(workspace)
  await plans(workspace)
  await must(workspace, 'goal.set', { brandId: brand, figure: 'reach', target: 1000 })
  await must(workspace, 'metrics.typeChannelDay', { channelId: demo, day: '2026-11-20' as never, figures: { reach: 5 } as never })
  await must(workspace, 'report.save', {
    id: id('8', 1),
    brandId: brand,
    fromDay: '2026-11-01' as never,
    toDay: '2026-11-30' as never,
    language: 'ru',
    conclusion: 'Хорошо',
  })
  return workspace
}

async function storePicture(workspace: Workspace, letter: string): Promise<void> {
  const facts = { type: 'image/png', bytes: 1000, width: 1080, height: 1350, name: `${letter}.png` } as const
  await must(workspace, 'media.add', { media: { id: hash(letter), ...facts, addedAt: due, deletedAt: null } })
}

/** Scheduled, drafts with and without channels, undated, in the trash, published, failed, late. */
async function posts(workspace: Workspace): Promise<void> {
  const inDemo = (n: number) => [{ id: id('e', n), channelId: demo }]
  await addScheduled(workspace, { id: id('d', 1), wallTime: ahead })
  await addPost(workspace, { id: id('d', 2), wallTime: ahead, channels: inDemo(12), rubricId: id('a', 1) })
  await must(workspace, 'variant.setText', { variantId: id('e', 12), text: text('Только здесь') })
  for (const n of [1, 2]) {
    await must(workspace, 'postMedia.add', {
      id: pictureId(n),
      postId: id('d', 2),
      hash: hash(n === 1 ? 'a' : 'b'),
      alt: '',
      after: n === 1 ? null : pictureId(1),
    })
  }
  await addPost(workspace, { id: id('d', 3), wallTime: null, channels: [] })
  await addPost(workspace, { id: id('d', 4), wallTime: ahead, channels: [{ id: id('e', 14), channelId: bluesky }] })
  await must(workspace, 'post.delete', { postId: id('d', 4) })
  for (const n of [5, 6, 7]) await addScheduled(workspace, { id: id('d', n), channels: inDemo(n + 10) })
  await publish(workspace, id('e', 15), due)
  await beginSending(workspace, id('e', 16), due)
  const rejected = { sort: 'user', kind: 'rejected', notBefore: null, detail: null } as const
  const failed = { variantId: id('e', 16), kind: 'post', index: 0, problem: rejected, next: { do: 'ask' } } as const
  await must(workspace, 'publication.stepFailed', failed as never, due)
  await must(workspace, 'publication.askLate', { variantId: id('e', 17) }, (due + 2 * hour) as EpochMs)
  for (const n of [8, 9]) await addPost(workspace, { id: id('d', n), wallTime: ahead, channels: inDemo(n + 10) })
  await addScheduled(workspace, { id: id('d', 10), wallTime: ahead, channels: inDemo(20) })
}

const ways = ['draft', 'assigned', 'inWork', 'review', 'returned', 'accepted', 'trash'] as const

/** A brief in each state, each of a post of its own. */
async function briefs(workspace: Workspace): Promise<void> {
  for (const [n, way] of ways.entries()) {
    const postId = id('d', 30 + n)
    const briefId = id('7', n + 1)
    const reaches = (stage: (typeof ways)[number]) => ways.indexOf(way) >= ways.indexOf(stage)
    await addPost(workspace, { id: postId, wallTime: ahead, channels: [{ id: id('e', 30 + n), channelId: demo }] })
    await must(workspace, 'brief.create', { id: briefId, brandId: brand, postId, kind: 'text', title: `ТЗ ${n}` })
    if (way === 'trash') await must(workspace, 'brief.delete', { briefId })
    if (way === 'draft' || way === 'trash') continue
    await must(workspace, 'brief.assign', { briefId, assigneeId: id('9', 2) })
    if (reaches('inWork')) await must(workspace, 'brief.start', { briefId })
    if (!reaches('review')) continue
    await must(workspace, 'brief.deliver', { briefId, deliveryId: id('6', n), text: text('Работа') })
    await must(workspace, 'remark.add', { id: id('5', n), deliveryId: id('6', n), place: { kind: 'whole' }, words: 'Короче' })
    if (way === 'returned') await must(workspace, 'brief.return', { briefId })
    if (way === 'accepted') await must(workspace, 'brief.accept', { briefId, newPostId: id('d', 90) })
  }
}

/** A second brand that wants approvals, with a post that has one and a post that has none. */
async function approvals(workspace: Workspace): Promise<void> {
  const second = id('b', 2)
  await must(workspace, 'brand.create', { id: second, name: 'Кофейня', color: '#335577', zone: 'Europe/Berlin' as never })
  const past = id('b', 3)
  await must(workspace, 'brand.create', { id: past, name: 'Прежний клиент', color: '#335577', zone: 'Europe/Berlin' as never })
  await must(workspace, 'brand.archive', { id: past })
  await must(workspace, 'channel.add', {
    id: id('c', 3),
    brandId: second,
    network: 'demo',
    account: 'cafe',
    title: 'Кофейня',
    followers: null,
  })
  await must(workspace, 'brand.setApproval', { id: second, approval: { approverId: null } })
  for (const n of [1, 2, 3]) {
    const day = `2030-05-0${n}` as DayKey
    await must(workspace, 'quietDays.add', { id: id('8', 900 + n) as never, brandId: null, fromDay: day, toDay: day, reason: '' })
  }
  for (const n of [51, 52]) {
    await addPost(workspace, {
      id: id('d', n),
      brandId: second,
      wallTime: ahead,
      channels: [{ id: id('e', n), channelId: id('c', 3) }],
    } as never)
  }
  await approve(workspace, anna)
}

/** A campaign, a saved view, a post that repeats, a template of it. */
async function plans(workspace: Workspace): Promise<void> {
  const byHand = { followers: null, manual: true, address: 'https://vk.com/bakery' }
  await must(workspace, 'channel.add', {
    id: id('c', 4),
    brandId: brand,
    network: 'vk',
    account: 'https://vk.com/bakery',
    title: 'ВК',
    ...byHand,
  })
  await must(workspace, 'campaign.create', { id: id('2', 1), brandId: brand, name: 'Новый год' })
  const stocktaking = { name: 'Инвентаризация', fromDay: '2026-12-01' as never, toDay: '2026-12-02' as never, yearly: true, note: '' }
  await must(workspace, 'ownDay.save', { id: id('1', 2) as never, brandId: brand, ...stocktaking })
  await must(workspace, 'occasion.hide', { brandId: brand, ref: 'day:beer' })
  await must(workspace, 'savedView.save', { id: id('1', 1) as never, brandId: brand, name: 'Черновики', view: 'month', filter: noFilter })
  const of = { postId: id('d', 8), rule: 'FREQ=WEEKLY;BYDAY=WE', untilDay: null, horizon: '2028-06-20' as never }
  await must(workspace, 'series.start', { id: id('8', 70) as never, ...of })
  const span = { firstDay: '2028-05-01' as never, lastDay: '2028-05-31' as never }
  await must(workspace, 'template.save', {
    id: id('8', 71) as never,
    brandId: brand,
    name: 'Май',
    ...span,
    postIds: [id('d', 9)],
    texts: 'whole',
  })
}

async function approve(workspace: Workspace, personId: PersonId): Promise<void> {
  const [post, variant] = [await workspace.row('posts', id('d', 51)), await workspace.row('variants', id('e', 51))]
  await must(workspace, 'approval.give', {
    id: id('3', 1),
    postId: post.id,
    personId,
    verdict: 'approved',
    note: '',
    contentKey: contentKey(post, [variant]),
  })
}
