import { describe, expect, it } from 'vitest'
import { patch } from '#shared/commands/command.ts'
import { defaultPlanRules } from '#shared/domain/brands/brand.ts'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import type { PostId, SeriesId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import {
  addPicture,
  addPost,
  aWorkspace,
  bluesky,
  bothChannels,
  brand,
  day,
  demo,
  id,
  later,
  must,
  now,
  type PostWishes,
  pictureId,
  post,
  text,
  type Workspace,
  wall,
} from '../commands/a-workspace.ts'

const second = id('d', 2)
const third = id('d', 3)
const inDemoOnly = (n: number) => [{ id: id('e', 10 + n), channelId: demo }]

const both = async (workspace: Workspace, wishes: PostWishes) =>
  addPost(workspace, { id: second, channels: bothChannels.map((one, i) => ({ ...one, id: id('e', 20 + i) })), ...wishes })

type Seen = { readonly [postId: string]: readonly PlanWarning[] }

/** What the calendar and the inspector say of every post; they must say the same. */
async function seen(workspace: Workspace, from = now, to = later(60 * day)): Promise<Seen> {
  const range = { brandId: brand, from, to }
  const parts = [await workspace.query('warnings.plan', range), await workspace.query('warnings.texts', range)].flat()
  const calendar: Record<string, PlanWarning[]> = {}
  for (const { id: postId, warnings } of parts) calendar[postId] = [...(calendar[postId] ?? []), ...warnings]
  for (const { id: postId } of await workspace.query('calendar.range', range)) {
    expect(await workspace.query('warnings.post', { postId })).toEqual(calendar[postId] ?? [])
  }
  const everybody = await workspace.query('warnings.plan', { ...range, brandId: null })
  expect(everybody).toEqual(await workspace.query('warnings.plan', range))
  return calendar
}

const kinds = (seenOf: Seen) => Object.fromEntries(Object.entries(seenOf).map(([postId, own]) => [postId, own.map((one) => one.kind)]))

describe('two posts of a channel near one another', () => {
  it('are told of, both, with the other and the minutes between; moved apart they are not', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await both(workspace, { text: 'Кофе', wallTime: wall('2026-11-23T10:20') })
    const told = await seen(workspace)
    expect(told[post]).toMatchObject([
      { kind: 'tooNear', minutes: 20, limit: 60, channelIds: [bluesky, demo], other: { postId: second, firstLine: 'Кофе' } },
    ])
    expect(told[second]).toMatchObject([{ kind: 'tooNear', minutes: 20, other: { postId: post, firstLine: 'Свежий хлеб' } }])
    await must(workspace, 'post.reschedule', { postId: second, wallTime: wall('2026-11-23T11:00') })
    expect(await seen(workspace)).toEqual({})
  })

  it('need a channel in common, and a brand that minds', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { channels: [{ id: id('e', 1), channelId: bluesky }] })
    await addPost(workspace, { id: second, text: 'Кофе', channels: inDemoOnly(1) })
    expect(await seen(workspace)).toEqual({})
    await addPost(workspace, { id: third, text: 'Чай', channels: inDemoOnly(2) })
    expect(kinds(await seen(workspace))).toEqual({ [second]: ['tooNear'], [third]: ['tooNear'] })
    await workspace.host.run('note', { rows: [patch('brands', brand, { planRules: { ...defaultPlanRules, minutesApart: null } })] })
    expect(await seen(workspace)).toEqual({})
  })

  it('are found across the end of what is shown', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2026-11-30T23:50') })
    await both(workspace, { text: 'Кофе', wallTime: wall('2026-12-01T00:10') })
    const december = Date.UTC(2026, 10, 30, 21) as typeof now
    expect(Object.keys(await seen(workspace, now, december))).toEqual([post])
    expect(Object.keys(await seen(workspace, december))).toEqual([second])
  })

  it('are not told of in the trash, skipped, or when both are out', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await both(workspace, { text: 'Кофе' })
    await must(workspace, 'post.delete', { postId: second })
    expect(await seen(workspace)).toEqual({})
  })
})

describe('the same text', () => {
  it('is told of within the days of the brand, and no more once it says something else', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await both(workspace, { text: 'свежий  хлеб!', wallTime: wall('2026-12-23T10:00') })
    const told = await seen(workspace)
    expect(told[second]).toMatchObject([{ kind: 'sameText', likeness: 1, other: { postId: post } }])
    expect(kinds(told)).toEqual({ [post]: ['sameText'], [second]: ['sameText'] })
    await must(workspace, 'post.setText', { postId: second, text: text('Свежие булочки') })
    expect(await seen(workspace)).toEqual({})
  })

  it('is meant in posts of one series, which are told of another post that says it, and it of them', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const weekly = { postId: post, rule: 'FREQ=WEEKLY;BYDAY=MO', untilDay: null, horizon: '2026-12-07' as DayKey }
    await must(workspace, 'series.start', { id: id('a', 9) as string as SeriesId, ...weekly })
    expect(await seen(workspace)).toEqual({})
    await both(workspace, { text: 'Свежий хлеб', wallTime: wall('2026-11-25T10:00') })
    const told = await seen(workspace)
    const series = (await workspace.rows('posts')).filter((one) => one.seriesId !== null).map((one) => one.id)
    expect(series).toHaveLength(3)
    expect(told[second]).toMatchObject([{ kind: 'sameText', other: { postId: post } }])
    for (const one of series) expect(told[one]).toMatchObject([{ kind: 'sameText', other: { postId: second } }])
  })

  it('is meant in a series that got another rule in its middle, and once more in the middle of that', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const from = async (n: number, postId: PostId, rule: string) =>
      must(workspace, 'series.start', {
        ...{ id: id('a', n) as string as SeriesId, postId, rule, untilDay: null, horizon: '2026-12-14' as DayKey },
      })
    const on = async (at: string) =>
      (await workspace.rows('posts')).find((one) => one.wallTime === at && one.deletedAt === null)?.id ?? post
    await from(7, post, 'FREQ=WEEKLY;BYDAY=MO')
    await from(8, await on('2026-11-30T10:00'), 'FREQ=DAILY;INTERVAL=5')
    await from(9, await on('2026-12-05T10:00'), 'FREQ=DAILY;INTERVAL=3')
    const living = (await workspace.rows('posts')).filter((one) => one.deletedAt === null)
    expect(new Set(living.map((one) => one.seriesId)).size).toBe(3)
    expect(await seen(workspace)).toEqual({})
  })

  it('is looked for in what each channel says', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await both(workspace, { text: 'Кофе', wallTime: wall('2026-11-25T10:00') })
    await must(workspace, 'variant.setText', { variantId: id('e', 21), text: text('Свежий хлеб') })
    expect((await seen(workspace))[post]).toMatchObject([{ kind: 'sameText', channelIds: [demo] }])
  })
})

describe('an advertising post', () => {
  it('is asked for its ERID, then its advertiser', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const lacks = async () => (await seen(workspace))[post]?.map((one) => one.kind === 'noAdLabel' && one.lacks) ?? []
    expect(await lacks()).toEqual([])
    await must(workspace, 'post.setAdLabel', { postId: post, ad: { erid: '', advertiser: '' } })
    expect(await lacks()).toEqual(['erid'])
    await must(workspace, 'post.setAdLabel', { postId: post, ad: { erid: '2VtzqwJ8', advertiser: ' ' } })
    expect(await lacks()).toEqual(['advertiser'])
    await must(workspace, 'post.setAdLabel', { postId: post, ad: { erid: '2VtzqwJ8', advertiser: 'ООО «Хлеб»' } })
    expect(await lacks()).toEqual([])
  })

  it('of an advertising rubric is asked for its label, unless somebody says it is meant so', async () => {
    const workspace = await aWorkspace()
    const [rubricId, other] = [id('a', 1), id('a', 2)]
    for (const one of [rubricId, other])
      await must(workspace, 'rubric.create', { id: one, brandId: brand, name: `Акции ${one}`, kind: 'advertising' })
    await addPost(workspace)
    await must(workspace, 'post.setRubric', { postId: post, rubricId })
    const [warning] = (await seen(workspace))[post] ?? []
    expect(warning).toMatchObject({ kind: 'noAdLabel', lacks: 'label' })
    await must(workspace, 'post.setMeant', { postId: post, key: 'label', about: warning?.about ?? '' })
    expect(await seen(workspace)).toEqual({})
    await must(workspace, 'post.setRubric', { postId: post, rubricId: other })
    expect(kinds(await seen(workspace))).toEqual({ [post]: ['noAdLabel'] })
  })
})

describe('what is meant so', () => {
  it('is not told again of either post, until a time changes', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await both(workspace, { text: 'Кофе', wallTime: wall('2026-11-23T10:20') })
    const [warning] = (await seen(workspace))[second] ?? []
    await must(workspace, 'post.setMeant', { postId: second, key: warning?.key ?? '', about: warning?.about ?? '' })
    expect(await seen(workspace)).toEqual({})
    await must(workspace, 'post.reschedule', { postId: post, wallTime: wall('2026-11-23T10:10') })
    expect(kinds(await seen(workspace))).toEqual({ [post]: ['tooNear'], [second]: ['tooNear'] })
  })

  it('can be taken back, and is refused of a post in the trash', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'post.setMeant', { postId: post, key: 'label', about: 'erid' })
    await must(workspace, 'post.setMeant', { postId: post, key: 'near x', about: 'y' })
    await must(workspace, 'post.setMeant', { postId: post, key: 'label', about: null })
    expect((await workspace.row('posts', post)).meant).toEqual({ 'near x': 'y' })
    await must(workspace, 'post.delete', { postId: post })
    expect(await workspace.run('post.setMeant', { postId: post, key: 'label', about: 'erid' })).toBe('notFound')
  })

  it('forgets what was said first when there is too much of it', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    for (let n = 0; n < 52; n += 1) await must(workspace, 'post.setMeant', { postId: post, key: `near ${n}`, about: 'x' })
    const keys = Object.keys((await workspace.row('posts', post)).meant)
    expect([keys.length, keys[0], keys.at(-1)]).toEqual([50, 'near 2', 'near 51'])
  })
})

it('a post without a time, or of a brand that is gone, is warned about nothing', async () => {
  const workspace = await aWorkspace()
  await addPost(workspace, { wallTime: null })
  expect(await workspace.query('warnings.post', { postId: post })).toEqual([])
  expect(await workspace.query('warnings.post', { postId: third })).toEqual([])
})

describe('files a network does not take', () => {
  it('are told of a post that is still to come, alone or in an album, and no longer when it is taken out', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const asked = { brandId: brand, from: now, to: later(60 * day) }
    const told = () => workspace.query('warnings.pictures', asked)
    await addPicture(workspace, 1, { bytes: 60_000_000 })
    expect(await told()).toMatchObject([{ id: post, warnings: [{ kind: 'pictureTooBig', name: '1.png', limitMb: 50 }] }])
    await addPicture(workspace, 2)
    await must(workspace, 'postMedia.move', { id: pictureId(1), after: pictureId(2) })
    expect(await told()).toMatchObject([{ id: post, warnings: [{ kind: 'pictureTooBig', name: '1.png' }] }])
    expect(await workspace.query('warnings.pictures', { ...asked, brandId: null })).toHaveLength(1)
    await must(workspace, 'postMedia.remove', { id: pictureId(1) })
    expect(await told()).toEqual([])
  })
})
