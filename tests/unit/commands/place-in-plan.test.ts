import { describe, expect, it } from 'vitest'
import { offeredCampaigns } from '#shared/domain/campaigns/campaign.ts'
import { noFilter } from '#shared/domain/views/plan-filter.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { addPost, aWorkspace, brand, id, must, now, post, type Workspace } from './a-workspace.ts'

const campaign = id('2', 1)
const day = (key: string) => key as DayKey

async function withPost(): Promise<Workspace> {
  const workspace = await aWorkspace()
  await addPost(workspace)
  return workspace
}

describe('post.setTags', () => {
  it('keeps each tag once, as it was typed first, without signs and spaces', async () => {
    const workspace = await withPost()
    await must(workspace, 'post.setTags', { postId: post, tags: [' #Хлеб ', 'хлеб', 'День  рождения', '', '#'] })
    expect((await workspace.row('posts', post)).tags).toEqual({ хлеб: 'Хлеб', 'день рождения': 'День рождения' })
    await workspace.host.undo({ now })
    expect((await workspace.row('posts', post)).tags).toEqual({})
  })

  it('refuses a tag over 40 letters, more than 30 of them, and a post that is gone', async () => {
    const workspace = await withPost()
    expect(await workspace.run('post.setTags', { postId: post, tags: ['х'.repeat(41)] })).toBe('badTag')
    expect(await workspace.run('post.setTags', { postId: post, tags: Array.from({ length: 31 }, (_, n) => `т${n}`) })).toBe('badTag')
    expect(await workspace.run('post.setTags', { postId: post, tags: Array.from({ length: 30 }, (_, n) => `т${n}`) })).toBe(null)
    expect(await workspace.run('post.setTags', { postId: id('d', 9), tags: [] })).toBe('notFound')
  })
})

describe('tags.list', () => {
  it('offers the tags of living posts, the most used first, as they were typed last', async () => {
    const workspace = await withPost()
    await addPost(workspace, { id: id('d', 2), wallTime: null, channels: [] })
    await addPost(workspace, { id: id('d', 3), channels: [] })
    await must(workspace, 'post.setTags', { postId: post, tags: ['Хлеб', 'утро'] })
    await must(workspace, 'post.setTags', { postId: id('d', 2), tags: ['утро'] })
    await must(workspace, 'post.setTags', { postId: id('d', 3), tags: ['прочее'] })
    await must(workspace, 'post.delete', { postId: id('d', 3) })
    expect(await workspace.query('tags.list', { brandId: brand })).toEqual([
      { key: 'утро', name: 'утро', posts: 2 },
      { key: 'хлеб', name: 'Хлеб', posts: 1 },
    ])
  })
})

describe('a campaign', () => {
  it('takes in posts of its brand, and deleting it is undone whole', async () => {
    const workspace = await withPost()
    const days = { fromDay: day('2026-12-01'), toDay: day('2026-12-31') }
    await must(workspace, 'campaign.create', { id: campaign, brandId: brand, name: ' Новый год ', ...days })
    await must(workspace, 'post.setCampaign', { postId: post, campaignId: campaign })
    expect(await workspace.query('brand.setup', { brandId: brand })).toMatchObject({
      campaigns: [{ id: campaign, name: 'Новый год', ...days }],
    })
    await must(workspace, 'campaign.delete', { id: campaign })
    expect(await workspace.query('brand.setup', { brandId: brand })).toMatchObject({ campaigns: [] })
    await workspace.host.undo({ now })
    expect(await workspace.query('brand.setup', { brandId: brand })).toMatchObject({ campaigns: [{ id: campaign }] })
    expect((await workspace.row('posts', post)).campaignId).toBe(campaign)
  })

  it('is put away and offered no more, while its posts keep it, and is taken back', async () => {
    const workspace = await withPost()
    await must(workspace, 'campaign.create', { id: campaign, brandId: brand, name: 'Новый год' })
    await must(workspace, 'post.setCampaign', { postId: post, campaignId: campaign })
    await must(workspace, 'campaign.update', { id: campaign, archived: true })
    expect(await workspace.row('campaigns', campaign)).toMatchObject({ name: 'Новый год', archivedAt: now })
    const all = [await workspace.row('campaigns', campaign)]
    expect(offeredCampaigns(all)).toEqual([])
    expect(offeredCampaigns(all, campaign)).toEqual(all)
    expect((await workspace.row('posts', post)).campaignId).toBe(campaign)
    await must(workspace, 'campaign.update', { id: campaign, archived: false })
    expect(await workspace.row('campaigns', campaign)).toMatchObject({ archivedAt: null })
  })

  it('refuses bad names, days that end before they begin, strangers and what is gone', async () => {
    const workspace = await withPost()
    const create = { id: campaign, brandId: brand, name: 'Акция', fromDay: day('2026-12-10') }
    expect(await workspace.run('campaign.create', { ...create, name: ' ' })).toBe('badName')
    expect(await workspace.run('campaign.create', { ...create, toDay: day('2026-12-09') })).toBe('badDays')
    expect(await workspace.run('campaign.create', { ...create, brandId: id('b', 9) })).toBe('notFound')
    expect(await workspace.run('campaign.create', create)).toBe(null)
    expect(await workspace.run('campaign.create', create)).toBe('alreadyExists')
    expect(await workspace.run('campaign.update', { id: campaign, toDay: day('2026-12-01') })).toBe('badDays')
    expect(await workspace.run('campaign.update', { id: campaign, name: 'Распродажа', toDay: day('2026-12-20') })).toBe(null)
    expect(await workspace.row('campaigns', campaign)).toMatchObject({ name: 'Распродажа', fromDay: '2026-12-10', toDay: '2026-12-20' })
    expect(await workspace.run('campaign.update', { id: id('2', 9), name: 'Х' })).toBe('notFound')
    expect(await workspace.run('campaign.delete', { id: id('2', 9) })).toBe('notFound')
    expect(await workspace.run('post.setCampaign', { postId: post, campaignId: id('2', 9) })).toBe('notFound')
    await must(workspace, 'brand.create', {
      id: id('b', 2),
      name: 'Кофейня',
      color: '#112233',
      zone: (await workspace.row('brands', brand)).zone,
    })
    await must(workspace, 'campaign.create', { id: id('2', 2), brandId: id('b', 2), name: 'Чужая' })
    expect(await workspace.run('post.setCampaign', { postId: post, campaignId: id('2', 2) })).toBe('notFound')
    expect(await workspace.run('post.setCampaign', { postId: post, campaignId: null })).toBe(null)
  })
})

describe('post.setPerson', () => {
  it('names who answers for a post, and refuses somebody unknown', async () => {
    const workspace = await withPost()
    await must(workspace, 'person.add', { id: id('9', 1), name: 'Анна', role: 'copywriter', contact: '' })
    expect(await workspace.run('post.setPerson', { postId: post, personId: id('9', 1) })).toBe(null)
    expect((await workspace.row('posts', post)).personId).toBe(id('9', 1))
    expect(await workspace.run('post.setPerson', { postId: post, personId: id('9', 2) })).toBe('notFound')
    expect(await workspace.run('post.setPerson', { postId: id('d', 9), personId: null })).toBe('notFound')
  })
})

describe('post.setAdLabel', () => {
  it('keeps what is known of the label, and takes it off', async () => {
    const workspace = await withPost()
    await must(workspace, 'post.setAdLabel', { postId: post, ad: { erid: ' 2VtzqxKx9Ab ', advertiser: ' ООО «Хлеб» ' } })
    expect((await workspace.row('posts', post)).ad).toEqual({ erid: '2VtzqxKx9Ab', advertiser: 'ООО «Хлеб»' })
    await must(workspace, 'post.setAdLabel', { postId: post, ad: { erid: '', advertiser: '' } })
    expect((await workspace.row('posts', post)).ad).toEqual({ erid: '', advertiser: '' })
    await must(workspace, 'post.setAdLabel', { postId: post, ad: null })
    expect((await workspace.row('posts', post)).ad).toBe(null)
  })

  it.each(['2Vtz qx', 'ерид', '2Vtz-1', 'a'.repeat(65)])('refuses the ERID %s', async (erid) => {
    const workspace = await withPost()
    expect(await workspace.run('post.setAdLabel', { postId: post, ad: { erid, advertiser: '' } })).toBe('badErid')
  })
})

describe('a saved view', () => {
  const view = { id: id('0', 1), brandId: brand, name: ' Черновики ', view: 'table', filter: { ...noFilter, statuses: ['draft' as const] } }

  it('is kept, replaced under its id, deleted and brought back', async () => {
    const workspace = await withPost()
    await must(workspace, 'savedView.save', view)
    await must(workspace, 'savedView.save', { ...view, name: 'Идеи', filter: { ...noFilter, statuses: ['idea'] } })
    expect(await workspace.query('savedViews.list', {})).toMatchObject([{ name: 'Идеи', view: 'table', filter: { statuses: ['idea'] } }])
    await must(workspace, 'savedView.delete', { id: view.id })
    expect(await workspace.query('savedViews.list', {})).toEqual([])
    await workspace.host.undo({ now })
    expect(await workspace.query('savedViews.list', {})).toHaveLength(1)
  })

  it('refuses a blank name, a brand that is gone and a view that is not there', async () => {
    const workspace = await withPost()
    expect(await workspace.run('savedView.save', { ...view, name: '' })).toBe('badName')
    expect(await workspace.run('savedView.save', { ...view, brandId: id('b', 9) })).toBe('notFound')
    expect(await workspace.run('savedView.delete', { id: id('0', 9) })).toBe('notFound')
  })
})
