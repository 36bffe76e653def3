import { describe, expect, it } from 'vitest'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import { noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import { noTextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import {
  brief,
  deliverPictures,
  deliverText,
  dima,
  maria,
  remark,
  returnWork,
  storePicture,
  version,
  withAssigned,
  withBrief,
} from './a-brief.ts'
import { aWorkspace, brand, hash, id, must, now, pictureId, post, text, type Workspace, wall } from './a-workspace.ts'

const statusOf = async (workspace: Workspace) => (await workspace.row('briefs', brief)).status
const accept = { briefId: brief, newPostId: id('d', 5) }

describe('brief.create', () => {
  it('begins a draft with the post’s zone, which changes nothing about the post’s stage', async () => {
    const workspace = await withBrief({ deadline: wall('2026-11-23T18:00') })
    expect(await workspace.row('briefs', brief)).toMatchObject({
      status: 'draft',
      shelf: 'open',
      zone: 'Europe/Moscow',
      dueAt: Date.UTC(2026, 10, 23, 15, 0),
      requirements: { kind: 'text', text: noTextRequirements },
      versions: 0,
    })
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'draft', returned: false, workDueAt: Date.UTC(2026, 10, 23, 15, 0) })
  })

  it('refuses what does not exist, a blank title, a time that is none, and the same id twice', async () => {
    const workspace = await withBrief()
    const fresh = { id: id('7', 2), brandId: brand, kind: 'design', title: 'Обложка' } as const
    const tries: readonly (readonly [Partial<CommandArgs<'brief.create'>>, string])[] = [
      [{ brandId: id('b', 9) }, 'notFound'],
      [{ postId: id('d', 9) }, 'notFound'],
      [{ assigneeId: id('9', 9) }, 'notFound'],
      [{ title: ' ' }, 'badName'],
      [{ deadline: wall('2026-02-31T10:00') }, 'noSuchTime'],
      [{ zone: 'Mars/Olympus' as never }, 'badZone'],
      [{ id: brief }, 'alreadyExists'],
    ]
    for (const [wrong, kind] of tries) expect(await workspace.run('brief.create', { ...fresh, ...wrong })).toBe(kind)
    await must(workspace, 'post.delete', { postId: post })
    expect(await workspace.run('brief.create', { ...fresh, postId: post })).toBe('notFound')
    expect(await workspace.run('brief.create', fresh)).toBe(null)
  })
})

describe('brief.update', () => {
  it('writes what is given and leaves the rest', async () => {
    const workspace = await withBrief()
    await must(workspace, 'brief.update', { briefId: brief, goal: 'Продать', deadline: wall('2026-11-24T12:00') })
    await must(workspace, 'brief.update', { briefId: brief, tone: 'Тепло', assigneeId: dima })
    expect(await workspace.row('briefs', brief)).toMatchObject({
      goal: 'Продать',
      tone: 'Тепло',
      deadline: '2026-11-24T12:00',
      assigneeId: dima,
      status: 'draft',
    })
    await must(workspace, 'brief.update', { briefId: brief, deadline: null })
    expect(await workspace.row('posts', post)).toMatchObject({ workDueAt: null })
  })

  it('refuses requirements of the other kind, nobody for a brief handed out, and anything once accepted', async () => {
    const workspace = await withAssigned()
    const update = (set: Omit<CommandArgs<'brief.update'>, 'briefId'>) => workspace.run('brief.update', { briefId: brief, ...set })
    expect(await update({ requirements: { kind: 'design', design: noDesignRequirements } })).toBe('badCall')
    expect(await update({ assigneeId: null })).toBe('noAssignee')
    expect(await update({ assigneeId: id('9', 9) })).toBe('notFound')
    expect(await update({ title: '' })).toBe('badName')
    expect(await update({ deadline: wall('2026-02-31T10:00') })).toBe('noSuchTime')
    await deliverText(workspace, 1)
    await must(workspace, 'brief.accept', accept)
    expect(await update({ goal: 'Другая' })).toBe('briefAccepted')
    expect(await workspace.run('brief.update', { briefId: id('7', 9), goal: 'x' })).toBe('notFound')
  })
})

describe('the way of a brief', () => {
  it('goes draft, assigned, in work, review, returned, in work, review, accepted; the post goes with it', async () => {
    const workspace = await withBrief({ deadline: wall('2026-11-23T18:00') })
    const dueAt = Date.UTC(2026, 10, 23, 15, 0)
    const step = async (name: CommandName, args: object) => {
      await must(workspace, name, { briefId: brief, ...args } as never)
      const { stage, returned, workDueAt } = await workspace.row('posts', post)
      return [await statusOf(workspace), stage, returned, workDueAt]
    }
    expect(await step('brief.assign', { assigneeId: dima })).toEqual(['assigned', 'brief', false, dueAt])
    expect(await step('brief.start', {})).toEqual(['inWork', 'inWork', false, dueAt])
    expect(await step('brief.deliver', { deliveryId: version(1), text: text('Первый') })).toEqual(['review', 'review', false, null])
    await must(workspace, 'remark.add', { id: remark(1), deliveryId: version(1), place: { kind: 'whole' }, words: 'Короче' })
    expect(await step('brief.return', {})).toEqual(['returned', 'inWork', true, dueAt])
    expect(await step('brief.start', {})).toEqual(['inWork', 'inWork', false, dueAt])
    expect(await step('brief.deliver', { deliveryId: version(2), text: text('Второй') })).toEqual(['review', 'review', false, null])
    expect(await step('brief.accept', { newPostId: id('d', 5) })).toEqual(['accepted', 'review', false, null])
    expect(await step('brief.reopen', {})).toEqual(['inWork', 'inWork', false, dueAt])
  })

  it.each<[string, readonly CommandName[]]>([
    ['draft', ['brief.withdraw', 'brief.start', 'brief.deliver', 'brief.return', 'brief.accept', 'brief.reopen']],
    ['assigned', ['brief.assign', 'brief.return', 'brief.accept', 'brief.reopen']],
    ['inWork', ['brief.assign', 'brief.withdraw', 'brief.start', 'brief.return', 'brief.accept', 'brief.reopen']],
    ['review', ['brief.assign', 'brief.withdraw', 'brief.start', 'brief.reopen']],
    ['returned', ['brief.assign', 'brief.withdraw', 'brief.return', 'brief.accept', 'brief.reopen']],
    ['accepted', ['brief.assign', 'brief.withdraw', 'brief.start', 'brief.deliver', 'brief.return', 'brief.accept']],
  ])('refuses from %s what makes no sense there', async (status, moves) => {
    const workspace = await withBrief()
    if (status !== 'draft') await must(workspace, 'brief.assign', { briefId: brief, assigneeId: dima })
    if (status === 'inWork') await must(workspace, 'brief.start', { briefId: brief })
    if (['review', 'returned', 'accepted'].includes(status)) await deliverText(workspace, 1)
    if (status === 'returned') await returnWork(workspace, 1)
    if (status === 'accepted') await must(workspace, 'brief.accept', accept)
    expect(await statusOf(workspace)).toBe(status)
    for (const move of moves) {
      const args = { ...accept, deliveryId: version(9), text: text('x'), assigneeId: dima }
      expect([move, await workspace.run(move, args as never)]).toEqual([move, 'briefMove'])
    }
  })

  it('needs somebody to hand it out to, who is there', async () => {
    const workspace = await withBrief()
    expect(await workspace.run('brief.assign', { briefId: brief })).toBe('noAssignee')
    expect(await workspace.run('brief.assign', { briefId: brief, assigneeId: id('9', 9) })).toBe('notFound')
    await must(workspace, 'brief.update', { briefId: brief, assigneeId: dima })
    expect(await workspace.run('brief.assign', { briefId: brief })).toBe(null)
    await must(workspace, 'brief.withdraw', { briefId: brief })
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'draft' })
    await must(workspace, 'person.remove', { id: dima })
    expect(await workspace.run('brief.assign', { briefId: brief })).toBe('notFound')
  })

  it('is refused for a brief that is not there', async () => {
    const workspace = await aWorkspace()
    const moves = ['assign', 'withdraw', 'start', 'write', 'deliver', 'return', 'accept', 'reopen', 'delete', 'restore'] as const
    for (const move of moves) {
      const args = { ...accept, deliveryId: version(1), text: text('x') }
      expect([move, await workspace.run(`brief.${move}`, args as never)]).toEqual([move, 'notFound'])
    }
  })
})

describe('a post with two briefs', () => {
  it('stands where the work furthest behind stands, and is due with the sooner one', async () => {
    const workspace = await withAssigned({ deadline: wall('2026-11-25T18:00') })
    const pictures = { id: id('7', 2), brandId: brand, postId: post, kind: 'design', title: 'Обложка' } as const
    await must(workspace, 'brief.create', { ...pictures, deadline: wall('2026-11-24T18:00') })
    await must(workspace, 'brief.assign', { briefId: pictures.id, assigneeId: maria })
    await deliverText(workspace, 1)
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'brief', workDueAt: Date.UTC(2026, 10, 24, 15, 0) })
    await must(workspace, 'brief.accept', accept)
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'brief' })
    await must(workspace, 'brief.delete', { briefId: pictures.id })
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'review', workDueAt: null })
  })

  it('keeps a stage that a person chose while the briefs stay where they are', async () => {
    const workspace = await withAssigned()
    await must(workspace, 'post.setStage', { postId: post, stage: 'idea' })
    await must(workspace, 'brief.update', { briefId: brief, goal: 'Продать' })
    expect(await workspace.row('posts', post)).toMatchObject({ stage: 'idea' })
  })
})

describe('brief.deliver', () => {
  it('keeps each version, counted from 1, with what was being written done with', async () => {
    const workspace = await withAssigned()
    await must(workspace, 'brief.write', { briefId: brief, text: text('Пишу') })
    expect((await workspace.query('brief.detail', { briefId: brief, asOf: now }))?.written).toEqual(text('Пишу'))
    await deliverText(workspace, 1, 'Первый')
    await deliverText(workspace, 2, 'Второй')
    const detail = await workspace.query('brief.detail', { briefId: brief, asOf: now })
    expect(detail?.versions.map((one) => [one.version, one.text, one.byId])).toEqual([
      [1, text('Первый'), dima],
      [2, text('Второй'), dima],
    ])
    expect(detail?.written).toBe(null)
    expect(detail?.brief.versions).toBe(2)
  })

  it('refuses nothing, only blanks, files and formats that are not there, and an id twice', async () => {
    const workspace = await withAssigned()
    const deliver = (set: Partial<CommandArgs<'brief.deliver'>>) =>
      workspace.run('brief.deliver', { briefId: brief, deliveryId: version(1), ...set })
    expect(await deliver({})).toBe('emptyDelivery')
    expect(await deliver({ text: text(' \u200b\n') })).toBe('emptyDelivery')
    expect(await deliver({ text: text('Слова') })).toBe(null)
    expect(await deliver({ text: text('Слова') })).toBe('alreadyExists')
    const design = await withAssigned({ kind: 'design' })
    const pictures = (digit: string, formatId: string) => ({ pictures: [{ hash: hash(digit), formatId }] })
    const hand = (set: Partial<CommandArgs<'brief.deliver'>>) =>
      design.run('brief.deliver', { briefId: brief, deliveryId: version(1), ...set })
    expect(await hand({ text: text('Слова вместо картинки') })).toBe('emptyDelivery')
    expect(await hand(pictures('1', ''))).toBe('notFound')
    await storePicture(design, '1')
    expect(await hand(pictures('1', 'story'))).toBe('notFound')
    expect(await hand(pictures('1', ''))).toBe(null)
  })
})

describe('brief.write', () => {
  it('is refused once the work is accepted', async () => {
    const workspace = await withAssigned()
    await deliverText(workspace, 1)
    await must(workspace, 'brief.accept', accept)
    expect(await workspace.run('brief.write', { briefId: brief, text: text('x') })).toBe('briefAccepted')
  })
})

describe('remarks', () => {
  it('are needed to hand work back, and one that is solved is none', async () => {
    const workspace = await withAssigned()
    await deliverText(workspace, 1)
    expect(await workspace.run('brief.return', { briefId: brief })).toBe('noRemarks')
    await must(workspace, 'remark.add', { id: remark(1), deliveryId: version(1), place: { kind: 'whole' }, words: 'Короче' })
    await must(workspace, 'remark.update', { id: remark(1), solved: true })
    expect(await workspace.run('brief.return', { briefId: brief })).toBe('noRemarks')
    await must(workspace, 'remark.update', { id: remark(1), solved: false })
    expect(await workspace.run('brief.return', { briefId: brief })).toBe(null)
    expect((await workspace.row('deliveries', version(1))).verdict).toBe('returned')
  })

  it('are refused blank, about what is not there, twice, and once the work is accepted', async () => {
    const workspace = await withAssigned({ kind: 'design' })
    await deliverPictures(workspace, 1, '1')
    const box = { kind: 'box', hash: hash('1'), x: 0.5, y: 0.5, width: 0.5, height: 0.25 } as const
    const add = (set: Partial<CommandArgs<'remark.add'>>) =>
      workspace.run('remark.add', { id: remark(1), deliveryId: version(1), place: box, words: 'Левее', ...set })
    expect(await add({ words: '  ' })).toBe('emptyRemark')
    expect(await add({ deliveryId: version(9) })).toBe('notFound')
    expect(await add({ place: { ...box, hash: hash('2') } })).toBe('notFound')
    expect(await add({ place: { ...box, x: 0.6 } })).toBe('badCall')
    expect(await add({ place: { ...box, width: 0 } })).toBe('badCall')
    expect(await add({ place: { kind: 'letters', from: 5, to: 5, quote: 'x' } })).toBe('badCall')
    expect(await add({})).toBe(null)
    expect(await add({})).toBe('alreadyExists')
    expect(await workspace.run('remark.update', { id: remark(1), words: '' })).toBe('emptyRemark')
    expect(await workspace.run('remark.update', { id: remark(9), words: 'x' })).toBe('notFound')
    await must(workspace, 'remark.remove', { id: remark(1) })
    expect(await workspace.run('remark.remove', { id: remark(1) })).toBe('notFound')
    await must(workspace, 'brief.accept', { ...accept, pictures: [{ id: pictureId(1), hash: hash('1'), alt: '' }] })
    expect(await add({ id: remark(2) })).toBe('briefAccepted')
  })
})
