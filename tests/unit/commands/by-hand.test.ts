import { describe, expect, it } from 'vitest'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime } from '#shared/kernel/time.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  brand,
  day,
  demo,
  due,
  hour,
  id,
  inBluesky,
  minute,
  must,
  post,
  type Workspace,
} from './a-workspace.ts'

const vk = id('c', 3)
const inVk = id('e', 3)
const at = (ms: number) => (due + ms) as EpochMs
const laterWall = '2026-11-24T10:00' as WallTime

/** A post scheduled for tomorrow 10:00 in a channel that people publish to. */
async function planned(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await must(workspace, 'channel.add', {
    ...{ id: vk, brandId: brand, network: 'vk', account: 'https://vk.com/bakery', title: 'Булочная' },
    ...{ followers: null, manual: true, address: 'https://vk.com/bakery' },
  })
  await addScheduled(workspace, { channels: [{ id: inVk, channelId: vk }] })
  return workspace
}

async function handed(): Promise<Workspace> {
  const workspace = await planned()
  await must(workspace, 'publication.toHand', { variantId: inVk }, due)
  return workspace
}

const publicationOf = async (workspace: Workspace) => (await workspace.row('variants', inVk)).publication
const sheetOf = (workspace: Workspace) => workspace.query('hand.sheet', { variantId: inVk })

describe('publication.toHand', () => {
  it('makes a due publication wait for its person, who is told at once', async () => {
    const workspace = await handed()
    expect(await publicationOf(workspace)).toBe('manual')
    expect(await workspace.row('jobs', inVk)).toMatchObject({ state: 'asking', question: 'manual', dueAt: due, nextAt: due })
    expect((await workspace.query('jobs.due', { asOf: due, limit: 10 })).map((job) => job.id)).toEqual([inVk])
  })

  it('refuses before its time, twice, and while everything is paused', async () => {
    const workspace = await planned()
    const toHand = (when: EpochMs) => workspace.run('publication.toHand', { variantId: inVk }, when)
    expect(await toHand(at(-1))).toBe('notWaiting')
    await must(workspace, 'settings.setPaused', { paused: true })
    expect(await toHand(due)).toBe('notWaiting')
    await must(workspace, 'settings.setPaused', { paused: false })
    expect(await toHand(due)).toBe(null)
    expect(await toHand(due)).toBe('notWaiting')
  })
})

describe('publication.reminded', () => {
  it('ends the telling; what still waits is not told again', async () => {
    const workspace = await handed()
    expect(await workspace.run('publication.reminded', { variantId: inVk }, due)).toBe(null)
    expect((await workspace.row('jobs', inVk)).nextAt).toBe(null)
    expect(await workspace.query('jobs.due', { asOf: at(day), limit: 10 })).toEqual([])
  })
  it('refuses what waits for no person', async () => {
    const workspace = await planned()
    expect(await workspace.run('publication.reminded', { variantId: inVk })).toBe('notWaiting')
    expect(await workspace.run('publication.reminded', { variantId: inBluesky })).toBe('notWaiting')
  })
})

describe('publication.remindLater', () => {
  it('is told again then, while the plan keeps its time', async () => {
    const workspace = await handed()
    await must(workspace, 'publication.reminded', { variantId: inVk }, due)
    expect(await workspace.run('publication.remindLater', { variantId: inVk, at: at(hour) }, at(minute))).toBe(null)
    expect(await workspace.query('jobs.due', { asOf: at(hour - 1), limit: 10 })).toEqual([])
    expect((await workspace.query('jobs.due', { asOf: at(hour), limit: 10 })).map((job) => job.id)).toEqual([inVk])
    expect((await workspace.row('variants', inVk)).at).toBe(due)
    expect((await sheetOf(workspace))?.remindAt).toBe(at(hour))
  })
  it('does not stand in the top bar as the next publication', async () => {
    const workspace = await handed()
    await must(workspace, 'publication.remindLater', { variantId: inVk, at: at(hour) }, due)
    expect(await workspace.query('queue.next', { asOf: due })).toMatchObject({ waiting: 0, next: null, asking: 1 })
    await addScheduled(workspace, { id: id('d', 2), channels: [{ id: id('e', 4), channelId: demo }] })
    expect((await workspace.query('queue.next', { asOf: due })).next?.variantId).toBe(id('e', 4))
  })
  it('refuses the past, what does not wait for a person, and what is gone', async () => {
    const workspace = await handed()
    expect(await workspace.run('publication.remindLater', { variantId: inVk, at: due }, due)).toBe('inThePast')
    expect(await workspace.run('publication.remindLater', { variantId: inBluesky, at: at(hour) }, due)).toBe('notFound')
    await must(workspace, 'publication.skip', { variantId: inVk }, due)
    expect(await workspace.run('publication.remindLater', { variantId: inVk, at: at(hour) }, due)).toBe('notWaiting')
  })
})

describe('publication.confirmPublished, by hand', () => {
  it('is published at its planned time with the link, and its job is over', async () => {
    const workspace = await handed()
    await must(workspace, 'publication.confirmPublished', { variantId: inVk, url: 'https://vk.com/wall-1_2' }, at(hour))
    expect(await workspace.row('variants', inVk)).toMatchObject({
      ...{ publication: 'published', publishedAt: due, remoteId: null, remoteUrl: 'https://vk.com/wall-1_2' },
    })
    expect(await workspace.row('jobs', inVk)).toMatchObject({ state: 'settled', nextAt: null, question: null })
    // A table of posts is matched with it by that link.
    expect(await workspace.query('channels.published', { channelId: vk, since: due })).toEqual([
      { variantId: inVk, remoteId: null, remoteUrl: 'https://vk.com/wall-1_2', publishedAt: due },
    ])
  })
  it('may come before its time, then counts from now', async () => {
    const workspace = await planned()
    expect(await workspace.run('publication.confirmPublished', { variantId: inVk, url: '' }, at(-hour))).toBe(null)
    expect(await workspace.row('variants', inVk)).toMatchObject({ publication: 'published', publishedAt: at(-hour), remoteUrl: null })
  })
  it('refuses a channel the program publishes to while it waits, and what is not planned', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.run('publication.confirmPublished', { variantId: inBluesky, url: '' })).toBe('notWaiting')
    const bare = await aWorkspace()
    await addPost(bare)
    expect(await bare.run('publication.confirmPublished', { variantId: inBluesky, url: '' })).toBe('notWaiting')
  })
})

const again = id('e', 9)
const takeBack = (workspace: Workspace, when: EpochMs) =>
  workspace.run('publication.takeBackByHand', { variantId: inVk, newVariantId: again }, when)

describe('publication.takeBackByHand', () => {
  it('makes a publication confirmed by mistake wait again, without its link', async () => {
    const workspace = await handed()
    await must(workspace, 'publication.confirmPublished', { variantId: inVk, url: 'https://vk.com/wall-1_2' }, at(hour))
    expect(await takeBack(workspace, at(hour))).toBe(null)
    expect(await workspace.row('variants', again)).toMatchObject({ publication: 'manual', publishedAt: null, remoteUrl: null, at: due })
    expect(await workspace.row('jobs', again)).toMatchObject({ state: 'asking', question: 'manual', nextAt: null })
    // That it was published is unsaid nowhere; only its row is put away.
    expect(await workspace.row('variants', inVk)).toMatchObject({ publication: 'published', deletedAt: at(hour) })
    expect(await workspace.find('jobs', inVk)).toBe(null)
    const detail = await workspace.query('post.detail', { postId: post, asOf: at(hour) })
    expect([detail?.status, detail?.variants.map((one) => one.id)]).toEqual(['manual', [again]])
  })
  it('refuses what is not out, what a network answered for, and what is gone', async () => {
    const workspace = await handed()
    expect(await takeBack(workspace, due)).toBe('notWaiting')
    expect(await workspace.run('publication.takeBackByHand', { variantId: inBluesky, newVariantId: again }, due)).toBe('notFound')
    await must(workspace, 'publication.confirmPublished', { variantId: inVk, url: '' }, due)
    await must(workspace, 'post.delete', { postId: post }, due)
    expect(await takeBack(workspace, due)).toBe('notFound')
  })
})

describe('hand.sheet', () => {
  it('brings what is to be pasted, and nothing for what is gone', async () => {
    const workspace = await handed()
    const sheet = await sheetOf(workspace)
    expect(sheet).toMatchObject({
      post: { id: post, zone: 'Europe/Moscow', firstLine: 'Свежий хлеб' },
      channel: { id: vk, manual: true, address: 'https://vk.com/bakery' },
      brandName: 'Булочная',
      pictures: [],
    })
    await must(workspace, 'post.delete', { postId: post }, due)
    expect(await sheetOf(workspace)).toBe(null)
  })
})

describe('a post changed after its person was told', () => {
  const retext = (workspace: Workspace, words: string) => must(workspace, 'post.setText', { postId: post, text: textFromPlain(words) })

  it('is shown as it is now, and the sheet says that it was changed until it was looked at', async () => {
    const workspace = await handed()
    expect(await sheetOf(workspace)).toMatchObject({ changed: false, heldBack: null })
    await retext(workspace, 'Хлеб и соль')
    expect(await sheetOf(workspace)).toMatchObject({ changed: true, text: textFromPlain('Хлеб и соль') })
    await must(workspace, 'publication.seenByHand', { variantId: inVk })
    expect(await sheetOf(workspace)).toMatchObject({ changed: false })
  })

  it('holds its person back until somebody approved it, where the brand asks for that', async () => {
    const workspace = await handed()
    await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: null } })
    expect(await sheetOf(workspace)).toMatchObject({ heldBack: { by: null } })
    expect((await workspace.query('queue.list', { asOf: due, limit: 10 })).find((one) => one.variantId === inVk)?.why).toBe('approval')
  })

  it('waits again, to be told anew, when it is put off to a later time', async () => {
    const workspace = await handed()
    await must(workspace, 'post.reschedule', { postId: post, wallTime: laterWall }, at(minute))
    expect(await publicationOf(workspace)).toBe('waiting')
    expect(await workspace.row('jobs', inVk)).toMatchObject({ state: 'waiting', question: null, dueAt: at(day), nextAt: at(day) })
  })

  it('cannot be looked at where nobody is waited for', async () => {
    const workspace = await planned()
    expect(await workspace.run('publication.seenByHand', { variantId: inVk })).toBe('notWaiting')
    expect(await workspace.run('publication.seenByHand', { variantId: id('e', 9) })).toBe('notFound')
  })
})

describe('channel.rename', () => {
  const rename = (workspace: Workspace, title: string, address: string | null, channel: ChannelId = vk) =>
    workspace.run('channel.rename', { id: channel, title, address })

  it('gives a channel that a person publishes to another name and page, and undo takes them back', async () => {
    const workspace = await planned()
    expect(await rename(workspace, ' Пекарня ', 'https://vk.com/new')).toBe(null)
    expect(await workspace.row('channels', vk)).toMatchObject({
      title: 'Пекарня',
      address: 'https://vk.com/new',
      account: 'https://vk.com/new',
    })
    expect(await rename(workspace, 'Пекарня', null)).toBe(null)
    expect(await workspace.row('channels', vk)).toMatchObject({ address: null, account: 'Пекарня' })
  })

  it('refuses a name of nothing, another channel’s page, a connected channel and one that is gone', async () => {
    const workspace = await planned()
    expect(await rename(workspace, '  ', null)).toBe('badName')
    expect(await rename(workspace, 'Лента', null, demo)).toBe('namedByNetwork')
    expect(await rename(workspace, 'Лента', null, id('c', 9))).toBe('notFound')
    await must(workspace, 'channel.add', {
      ...{ id: id('c', 4), brandId: brand, network: 'vk', account: 'https://vk.com/second', title: 'Вторая' },
      ...{ followers: null, manual: true, address: 'https://vk.com/second' },
    })
    expect(await rename(workspace, 'Булочная', 'https://vk.com/second')).toBe('channelExists')
  })
})

describe('queue.out', () => {
  it('lists what went out in the last seven days, latest first, with its address', async () => {
    const workspace = await handed()
    await must(workspace, 'publication.confirmPublished', { variantId: inVk, url: 'https://vk.com/wall1' }, at(minute))
    const out = (asOf: EpochMs) => workspace.query('queue.out', { asOf, limit: 10 })
    expect(await out(at(hour))).toMatchObject([{ variantId: inVk, at: due, byHand: true, url: 'https://vk.com/wall1', network: 'vk' }])
    expect(await out(at(8 * day))).toEqual([])
  })

  it('lists what went out since the clock of whoever asks has ticked', async () => {
    const workspace = await handed()
    await must(workspace, 'publication.confirmPublished', { variantId: inVk, url: 'https://vk.com/wall1' }, at(minute))
    expect(await workspace.query('queue.out', { asOf: at(-minute / 2), limit: 10 })).toMatchObject([{ variantId: inVk, at: due }])
  })
})
