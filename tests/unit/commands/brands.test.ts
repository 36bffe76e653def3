import { describe, expect, it } from 'vitest'
import type { ZoneId } from '#shared/kernel/time.ts'
import {
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  brand,
  demo,
  due,
  emptyWorkspace,
  id,
  inBluesky,
  moscow,
  now,
  post,
} from './a-workspace.ts'

const rubric = (n: number) => id('a', n)

describe('brand.create', () => {
  it('keeps the trimmed name and puts each new brand last', async () => {
    const workspace = await emptyWorkspace()
    await workspace.run('brand.create', { id: brand, name: '  Булочная ', color: '#AA3311', zone: moscow })
    await workspace.run('brand.create', { id: id('b', 2), name: 'Кофейня', color: '#112233', zone: moscow })
    expect(await workspace.query('brands.list', {})).toMatchObject([
      { name: 'Булочная', zone: 'Europe/Moscow', channels: 0, archived: false },
      { name: 'Кофейня' },
    ])
  })

  it.each([
    [{ name: '   ' }, 'badName'],
    [{ name: 'б'.repeat(81) }, 'badName'],
    [{ color: 'red' }, 'badColor'],
    [{ secondColor: '#12345' }, 'badColor'],
    [{ zone: 'Europe/Atlantis' as ZoneId }, 'badZone'],
    [{ zone: '+03:00' as ZoneId }, 'badZone'],
  ])('refuses %j with %s', async (wrong, kind) => {
    const workspace = await emptyWorkspace()
    expect(await workspace.run('brand.create', { id: brand, name: 'Б', color: '#AA3311', zone: moscow, ...wrong })).toBe(kind)
  })

  it('refuses an id in use', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('brand.create', { id: brand, name: 'Б', color: '#AA3311', zone: moscow })).toBe('alreadyExists')
  })
})

describe('brand.update', () => {
  it('changes the zone of the brand and of no post', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('brand.update', { id: brand, zone: 'Asia/Vladivostok' as ZoneId, name: ' Пекарня ' })
    expect(await workspace.row('brands', brand)).toMatchObject({ zone: 'Asia/Vladivostok', name: 'Пекарня', color: '#AA3311' })
    expect(await workspace.row('posts', post)).toMatchObject({ zone: 'Europe/Moscow', wallTime: '2026-11-23T10:00', at: due })
  })

  it('has rules of its own for what its plan warns about', async () => {
    const workspace = await aWorkspace()
    expect((await workspace.row('brands', brand)).planRules).toEqual({ minutesApart: 60, sameTextDays: 30, shareOff: 0.15 })
    const planRules = { minutesApart: 15, sameTextDays: null, shareOff: 0.3 }
    expect(await workspace.run('brand.setPlanRules', { id: brand, planRules })).toBeNull()
    expect((await workspace.row('brands', brand)).planRules).toEqual(planRules)
    expect(await workspace.run('brand.setPlanRules', { id: brand, planRules: { ...planRules, minutesApart: 0 } })).toBe('badCall')
    expect(await workspace.run('brand.setPlanRules', { id: id('b', 9), planRules })).toBe('notFound')
  })

  it('refuses bad values and brands that are gone', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('brand.update', { id: brand, name: '' })).toBe('badName')
    expect(await workspace.run('brand.update', { id: brand, zone: 'Nowhere' as ZoneId })).toBe('badZone')
    expect(await workspace.run('brand.update', { id: id('b', 9), name: 'Б' })).toBe('notFound')
  })
})

describe.each(['brand.archive', 'brand.delete'] as const)('%s', (name) => {
  it('takes back what waits, and undo lets it wait again', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.run(name, { id: brand })).toBe(null)
    expect(await workspace.rows('jobs')).toEqual([])
    await workspace.host.undo({ now })
    expect((await workspace.rows('jobs')).map((job) => job.state)).toEqual(['waiting', 'waiting'])
  })

  it('refuses while something is being sent, and a brand that is gone', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inBluesky, due)
    expect(await workspace.run(name, { id: brand })).toBe('beingSent')
    expect(await workspace.run(name, { id: id('b', 9) })).toBe('notFound')
  })
})

describe('brand.takeBack', () => {
  it('takes a brand back from the archive; what waited then does not wait again', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('brand.archive', { id: brand })
    expect(await workspace.run('brand.takeBack', { id: brand })).toBe(null)
    expect((await workspace.row('brands', brand)).archivedAt).toBe(null)
    expect(await workspace.rows('jobs')).toEqual([])
  })

  it('refuses a brand that is not in the archive, or is gone', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('brand.takeBack', { id: brand })).toBe('notFound')
    expect(await workspace.run('brand.takeBack', { id: id('b', 9) })).toBe('notFound')
  })
})

describe('rubric.create', () => {
  it('gives out the colours in their order, an unused one first', async () => {
    const workspace = await aWorkspace()
    for (const n of [1, 2, 3]) await workspace.run('rubric.create', { id: rubric(n), brandId: brand, name: `Р${n}` })
    await workspace.run('rubric.delete', { id: rubric(2) })
    await workspace.run('rubric.create', { id: rubric(4), brandId: brand, name: 'Р4' })
    const setup = await workspace.query('brand.setup', { brandId: brand })
    expect(setup?.rubrics.map(({ name, color }) => [name, color])).toEqual([
      ['Р1', 'copper'],
      ['Р3', 'azure'],
      ['Р4', 'pine'],
    ])
  })

  it('refuses a blank name and a missing brand', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('rubric.create', { id: rubric(1), brandId: brand, name: ' ' })).toBe('badName')
    expect(await workspace.run('rubric.create', { id: rubric(1), brandId: id('b', 9), name: 'Р' })).toBe('notFound')
  })

  it('is changed and deleted by commands that refuse a rubric that is gone', async () => {
    const workspace = await aWorkspace()
    await workspace.run('rubric.create', { id: rubric(1), brandId: brand, name: 'Р' })
    await workspace.run('rubric.update', { id: rubric(1), targetShare: 0.4, color: 'plum' })
    expect(await workspace.row('rubrics', rubric(1))).toMatchObject({ name: 'Р', targetShare: 0.4, color: 'plum' })
    expect(await workspace.run('rubric.update', { id: rubric(1), name: '' })).toBe('badName')
    await workspace.run('rubric.delete', { id: rubric(1) })
    expect(await workspace.run('rubric.update', { id: rubric(1), name: 'Р' })).toBe('notFound')
    expect(await workspace.run('rubric.delete', { id: rubric(1) })).toBe('notFound')
  })
})

describe('channel.add', () => {
  const again = { brandId: brand, network: 'bluesky', account: 'did:plc:a', title: '@bakery', followers: null } as const

  it('refuses the same account twice in one brand, naming it', async () => {
    const workspace = await aWorkspace()
    const outcome = await workspace.tryRun('channel.add', { id: id('c', 3), ...again })
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'channelExists', values: { channel: '@bakery' } } })
  })

  it('takes an account again that was removed before', async () => {
    const workspace = await aWorkspace()
    await workspace.run('channel.remove', { id: bluesky })
    expect(await workspace.run('channel.add', { id: id('c', 3), ...again })).toBe(null)
  })

  it('refuses a brand that is gone', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('channel.add', { id: id('c', 3), ...again, brandId: id('b', 9) })).toBe('notFound')
  })
})

describe('channel.update and channel.remove', () => {
  it('keep what the network tells, and refuse a channel that is gone', async () => {
    const workspace = await aWorkspace()
    await workspace.run('channel.update', { id: bluesky, followers: 12, trouble: 'signInNeeded' })
    expect(await workspace.row('channels', bluesky)).toMatchObject({ followers: 12, trouble: 'signInNeeded', title: '@bakery' })
    await workspace.run('channel.remove', { id: bluesky })
    expect(await workspace.run('channel.update', { id: bluesky, followers: 1 })).toBe('notFound')
    expect(await workspace.run('channel.remove', { id: bluesky })).toBe('notFound')
  })

  it('takes back what waits in the channel and nothing else', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('channel.remove', { id: bluesky })
    expect((await workspace.rows('jobs')).map((job) => job.channelId)).toEqual([demo])
  })

  it('gives back, on undo, the question about what was late there', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await workspace.run('publication.askLate', { variantId: inBluesky }, due)
    const asked = await workspace.row('jobs', inBluesky)
    expect(asked).toMatchObject({ state: 'asking', question: 'late' })
    await workspace.run('channel.remove', { id: bluesky })
    expect(await workspace.find('jobs', inBluesky)).toBeNull()
    await workspace.host.undo({ now })
    expect(await workspace.row('variants', inBluesky)).toMatchObject({ publication: 'failed' })
    expect(await workspace.row('jobs', inBluesky)).toEqual(asked)
  })

  it('refuses while something is being sent there', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inBluesky, due)
    expect(await workspace.run('channel.remove', { id: bluesky })).toBe('beingSent')
    expect(await workspace.run('channel.remove', { id: demo })).toBe(null)
  })
})

describe('person.setMe', () => {
  it('names me once and renames the same person later', async () => {
    const workspace = await emptyWorkspace()
    expect(await workspace.run('person.setMe', { id: id('9', 1), name: ' ' })).toBe('badName')
    await workspace.run('person.setMe', { id: id('9', 1), name: 'Анна' })
    await workspace.run('person.setMe', { id: id('9', 2), name: 'Анна Петрова' })
    expect(await workspace.query('me', {})).toMatchObject({ id: id('9', 1), name: 'Анна Петрова' })
    expect(await workspace.rows('people')).toHaveLength(1)
  })
})
