import { describe, expect, it } from 'vitest'
import { dima, withAssigned } from './a-brief.ts'
import { aWorkspace, id, must, now } from './a-workspace.ts'

describe('people', () => {
  it('are listed with me first, then by name', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'person.add', { id: id('9', 2), name: ' Яна ', role: 'client', contact: ' @yana ' })
    await must(workspace, 'person.add', { id: id('9', 3), name: 'Борис', role: null })
    await must(workspace, 'person.setMe', { id: id('9', 1), name: 'Эля' })
    const people = await workspace.query('people.list', {})
    expect(people.map((one) => [one.name, one.role, one.contact])).toEqual([
      ['Эля', null, ''],
      ['Борис', null, ''],
      ['Яна', 'client', '@yana'],
    ])
  })

  it('are refused without a name, twice, and when they are not there', async () => {
    const workspace = await aWorkspace()
    expect(await workspace.run('person.add', { id: dima, name: '  ', role: null })).toBe('badName')
    expect(await workspace.run('person.add', { id: dima, name: 'Дима', role: null })).toBe(null)
    expect(await workspace.run('person.add', { id: dima, name: 'Дима', role: null })).toBe('alreadyExists')
    expect(await workspace.run('person.update', { id: dima, name: '' })).toBe('badName')
    expect(await workspace.run('person.update', { id: id('9', 9), name: 'Кто' })).toBe('notFound')
    expect(await workspace.run('person.remove', { id: id('9', 9) })).toBe('notFound')
  })

  it('change name, role and contact one by one', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'person.add', { id: dima, name: 'Дима', role: 'copywriter', contact: '@dima' })
    await must(workspace, 'person.update', { id: dima, contact: 'dima@example.com' })
    await must(workspace, 'person.update', { id: dima, role: null })
    expect(await workspace.row('people', dima)).toMatchObject({ name: 'Дима', role: null, contact: 'dima@example.com' })
  })

  it('cannot include nobody: I am not removed', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'person.setMe', { id: id('9', 1), name: 'Анна' })
    expect(await workspace.run('person.remove', { id: id('9', 1) })).toBe('personIsMe')
  })

  it('keep their name on the work when they are removed, and come back by undo', async () => {
    const workspace = await withAssigned()
    await must(workspace, 'person.remove', { id: dima })
    const list = () => workspace.query('people.list', {}).then((people) => people.map((one) => one.name))
    expect(await list()).toEqual(['Мария Орлова'])
    const [row] = await workspace.query('briefs.list', { brandId: null, asOf: now })
    expect(row?.assignee).toBe('Дмитрий Ким')
    await workspace.host.undo({ now })
    expect(await list()).toEqual(['Дмитрий Ким', 'Мария Орлова'])
  })
})
