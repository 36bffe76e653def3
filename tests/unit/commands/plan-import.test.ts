import { describe, expect, it, vi } from 'vitest'
import { patch } from '#shared/commands/command.ts'
import type { CommandArgs } from '#shared/commands/index.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { planImportArgs } from '#shared/plan-files/plan-args.ts'
import { type PlanChoices, planFates } from '#shared/plan-files/plan-fates.ts'
import { guessPlan } from '#shared/plan-files/plan-mapping.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import type { Cells } from '#shared/tables/read-table.ts'
import { addPost, aWorkspace, bluesky, brand, demo, id, must, type Workspace, wall } from './a-workspace.ts'

type Part = CommandArgs<'plan.import'>['brands'][number]
type ImportedPost = Part['posts'][number]

const nothing: Part = { brandId: brand, rubrics: [], posts: [], updates: [] }
const part = (of: Partial<Part>): CommandArgs<'plan.import'> => ({ brands: [{ ...nothing, ...of }] })

const today = '2026-11-22' as DayKey
const choices: PlanChoices = { time: '12:00', channels: {}, withoutRubrics: [], otherwise: null }
let last = 0
const newId = <Kind extends string>() => {
  last += 1
  return `00000000-0000-7000-8000-${String(last).padStart(12, '0')}` as Id<Kind>
}

/** Reads a table, decides its rows' fates beside what is planned, and imports what is new. */
async function importCells(
  workspace: Workspace,
  cells: Cells,
  { update = false, otherwise = null }: { update?: boolean; otherwise?: PlanChoices['otherwise'] } = {},
) {
  const sheet = { name: 'План', cells, merges: [] }
  const reading = readPlan(sheet, guessPlan(sheet, today), today)
  const days = reading.posts.map(({ day }) => day).sort()
  const [around] = await workspace.query('plan.around', { brandIds: [brand], from: days[0] ?? today, to: days.at(-1) ?? today })
  if (!around) throw new Error('there is no brand')
  const fates = planFates(reading, around, { ...choices, otherwise })
  await must(
    workspace,
    'plan.import',
    planImportArgs([around.setup.brand], update ? fates.posts : fates.posts.filter(({ fate }) => fate === 'new'), newId),
  )
  return {
    fates: fates.posts.map((one) => [one.fate, ...one.changes].join(' ')),
    rejected: fates.rejected.map(({ row, reason }) => `${row} ${reason}`),
  }
}

const head = ['Дата', 'Время', 'Соцсеть', 'Рубрика', 'Текст', 'Визуал']
const plan: Cells = [
  head,
  ['25.11.2026', '10:00', 'bsky', 'Польза', 'Как хранить хлеб\nв тканевом мешке', 'Фото мешка'],
  ['26.11.2026', '', 'демо, bsky', 'польза', 'Новый сорт', ''],
  ['27.11.2026', '10:00', 'рассылка', '', 'Письмо', ''],
]

const living = async (workspace: Workspace) => (await workspace.rows('posts')).filter((post) => post.deletedAt === null)

describe('plan.import', () => {
  it('makes posts, channels, a rubric and a draft of the design brief, and one undo takes all of it back', async () => {
    const workspace = await aWorkspace()
    expect(await importCells(workspace, plan)).toEqual({ fates: ['new', 'new'], rejected: ['4 unknownNetwork'] })
    const posts = await living(workspace)
    const [rubric, ...others] = await workspace.rows('rubrics')
    expect(others).toEqual([])
    expect(rubric).toMatchObject({ name: 'Польза', color: 'copper' })
    expect(posts.map(({ wallTime, firstLine, rubricId, stage, shelf }) => ({ wallTime, firstLine, rubricId, stage, shelf }))).toEqual([
      { wallTime: '2026-11-25T10:00', firstLine: 'Как хранить хлеб', rubricId: rubric?.id, stage: 'draft', shelf: 'calendar' },
      { wallTime: '2026-11-26T12:00', firstLine: 'Новый сорт', rubricId: rubric?.id, stage: 'draft', shelf: 'calendar' },
    ])
    const variants = await workspace.rows('variants')
    expect(variants.map((one) => one.channelId).sort()).toEqual([bluesky, bluesky, demo].sort())
    expect(variants.every((one) => one.publication === 'none')).toBe(true)
    const [brief] = await workspace.rows('briefs')
    expect(brief).toMatchObject({ kind: 'design', status: 'draft', title: 'Как хранить хлеб', goal: 'Фото мешка', postId: posts[0]?.id })
    expect(await workspace.rows('jobs')).toEqual([])
    await workspace.host.undo()
    expect(await living(workspace)).toEqual([])
    expect((await workspace.rows('rubrics')).every((one) => one.deletedAt !== null)).toBe(true)
    expect((await workspace.rows('briefs')).every((one) => one.deletedAt !== null)).toBe(true)
  })

  it('makes nothing twice: the same file, a corrected one, one whose time or text changed', async () => {
    const workspace = await aWorkspace()
    await importCells(workspace, plan)
    expect(await importCells(workspace, plan)).toEqual({ fates: ['there', 'there'], rejected: ['4 unknownNetwork'] })
    const corrected = plan.map((row, i) => (i === 3 ? ['27.11.2026', '10:00', 'демо', '', 'Письмо', ''] : row))
    expect(await importCells(workspace, corrected)).toEqual({ fates: ['there', 'there', 'new'], rejected: [] })
    const changed = [
      head,
      ['25.11.2026', '11:00', 'bsky', 'Польза', 'Как хранить хлеб\nв тканевом мешке', ''],
      ['26.11.2026', '', 'демо, bsky', 'Другая', 'Новый сорт', ''],
    ]
    expect((await importCells(workspace, changed)).fates).toEqual(['changed time', 'changed rubric'])
    expect(await living(workspace)).toHaveLength(3)
    await workspace.host.undo()
    expect((await importCells(workspace, corrected)).fates).toEqual(['there', 'there', 'new'])
  })

  it('makes a post at each time of a row, once, with one brief; what the row is refused for is told once', async () => {
    const workspace = await aWorkspace()
    const cells = [head, ...['bsky', 'рассылка'].map((where) => ['25.11.2026', '10:00, 18:00', where, '', `Скидка, ${where}`, 'Фото'])]
    expect(await importCells(workspace, cells)).toEqual({ fates: ['new', 'new'], rejected: ['3 unknownNetwork'] })
    expect([...(await importCells(workspace, cells)).fates, (await workspace.rows('briefs')).length]).toEqual(['there', 'there', 1])
  })

  it('knows a post that came another way by its day, first line and channels', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace, { wallTime: wall('2026-11-26T12:00'), text: 'Новый сорт' })
    expect((await importCells(workspace, plan)).fates).toEqual(['new', 'changed rubric'])
  })

  it('tells the time of another clock by the clock of the brand, on the day it falls on there', async () => {
    const workspace = await aWorkspace()
    const cells = [
      ['Дата', 'Время', 'Соцсеть', 'Текст'],
      ['25.11.2026', '10:00 UTC', 'bsky', 'Утро в Лондоне'],
      ['25.11.2026', '10:00', 'bsky', 'Утро здесь'],
      ['25.11.2026', '23:30 UTC', 'bsky', 'Ночь в Лондоне'],
    ]
    await importCells(workspace, cells)
    const at = new Map((await living(workspace)).map((one) => [one.firstLine, one.wallTime]))
    expect(Object.fromEntries(at)).toEqual({
      'Утро в Лондоне': '2026-11-25T13:00',
      'Утро здесь': '2026-11-25T10:00',
      'Ночь в Лондоне': '2026-11-26T02:30',
    })
    expect((await importCells(workspace, cells)).fates).toEqual(['there', 'there', 'there'])
  })

  it('sends what names no network where a person says, and knows it again', async () => {
    const workspace = await aWorkspace()
    const cells = [
      ['Дата', 'Текст'],
      ['25.11.2026', 'Без площадки'],
    ]
    await importCells(workspace, cells, { otherwise: [demo] })
    expect((await workspace.rows('variants')).map((one) => one.channelId)).toEqual([demo])
    expect((await importCells(workspace, cells)).fates).toEqual(['there'])
    expect(
      (
        await importCells(workspace, [
          ['Дата', 'Тема'],
          ['25.11.2026', 'Без площадки'],
        ])
      ).fates,
    ).toEqual(['there'])
  })

  it('keeps equal rows of a file apart, and a text of a network of its own', async () => {
    const workspace = await aWorkspace()
    const cells = [
      ['Дата', 'Текст', 'bsky', 'демо'],
      ['25.11.2026', 'Доброе утро', '+', ''],
      ['25.11.2026', 'Доброе утро', '+', ''],
      ['26.11.2026', 'Общий', '+', 'Свой текст'],
    ]
    expect((await importCells(workspace, cells)).fates).toEqual(['new', 'new', 'new'])
    expect((await importCells(workspace, cells)).fates).toEqual(['there', 'there', 'there'])
    const own = (await workspace.rows('variants')).filter((one) => one.ownText !== null)
    expect(own.map((one) => one.channelId)).toEqual([demo])
  })

  it('changes posts that the file says anew, rubrics with them, in one step, after which the file changes nothing', async () => {
    const workspace = await aWorkspace()
    await importCells(workspace, plan)
    const before = await workspace.rows('posts')
    const changed = plan.map((row) =>
      row.map((cell) => (cell === '10:00' ? '11:30' : cell.replace('тканевом', 'льняном').replace(/^польза$/, 'Новости'))),
    )
    const fates = ['changed time text', 'changed rubric']
    expect((await importCells(workspace, changed)).fates).toEqual(fates)
    expect(await workspace.rows('posts')).toEqual(before)
    expect((await importCells(workspace, changed, { update: true })).fates).toEqual(fates)
    const news = (await workspace.rows('rubrics')).find(({ name }) => name === 'Новости')
    const byText = new Map((await living(workspace)).map((one) => [one.firstLine, one]))
    expect(byText.size).toBe(2)
    expect(byText.get('Как хранить хлеб')?.wallTime).toBe('2026-11-25T11:30')
    expect(byText.get('Новый сорт')).toMatchObject({ wallTime: '2026-11-26T12:00', rubricId: news?.id })
    const texts = (await workspace.rows('texts')).map(({ text }) => plainText(text))
    expect(texts).toContain('Как хранить хлеб\nв льняном мешке')
    expect((await importCells(workspace, changed, { update: true })).fates).toEqual(['there', 'there'])
    await workspace.host.undo()
    expect(await workspace.rows('posts')).toEqual(before)
  })

  it.each([
    ['published', 'alreadyPublished'],
    ['sending', 'beingSent'],
    ['handedOver', 'handedOver'],
    ['unknown', 'fateUnknown'],
  ] as const)(
    'does not change a post that is %s: the fate of its row says so, and the command refuses by its row',
    async (publication, lock) => {
      const workspace = await aWorkspace()
      await importCells(workspace, plan)
      const postId = (await living(workspace)).find(({ firstLine }) => firstLine === 'Новый сорт')?.id
      if (!postId) throw new Error('the plan was not imported')
      const [one] = (await workspace.rows('variants')).filter((variant) => variant.postId === postId)
      await workspace.host.run('note', { rows: [patch('variants', one?.id ?? '', { publication })] })
      const [around] = await workspace.query('plan.around', { brandIds: [brand], from: '2026-11-25' as DayKey, to: '2026-11-27' as DayKey })
      expect(around?.posts.map(({ firstLine, lock: why }) => [firstLine, why])).toEqual([
        ['Как хранить хлеб', null],
        ['Новый сорт', lock],
      ])
      const updates = [{ row: 3, postId, wallTime: null, text: 'Другой', rubricId: null }]
      const outcome = await workspace.tryRun('plan.import', part({ updates }))
      expect(outcome).toMatchObject({ ok: false, problem: { kind: lock, values: { row: 3 } } })
    },
  )

  it('brings in as published what the file says is out, in a brand that approves too, and plans none of it', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: null } })
    const cells: Cells = [
      ['Дата', 'Время', 'Соцсеть', 'Текст', 'Статус'],
      ['20.11.2026', '10:00', 'bsky', 'Вышел', 'Опубликовано'],
      ['30.11.2026', '10:00', 'bsky', 'Ещё нет', 'Опубликовано'],
      ['20.11.2026', '10:00', '', 'Без площадки', 'опубликован'],
    ]
    expect(await importCells(workspace, cells, { otherwise: [] })).toEqual({ fates: ['new', 'new', 'new'], rejected: [] })
    const posts = await living(workspace)
    expect(posts.map(({ firstLine, stage }) => [firstLine, stage])).toEqual([
      ['Вышел', 'approved'],
      ['Ещё нет', 'review'],
      ['Без площадки', 'approved'],
    ])
    const of = async (at: number) => (await workspace.rows('variants')).find((one) => one.postId === posts[at]?.id)
    expect(await of(0)).toMatchObject({ publication: 'published', publishedAt: posts[0]?.at, remoteId: null })
    expect(await of(1)).toMatchObject({ publication: 'none', publishedAt: null })
    expect(await workspace.rows('jobs')).toEqual([])
    expect(await importCells(workspace, cells, { otherwise: [] })).toEqual({ fates: ['there', 'there', 'there'], rejected: [] })
    await workspace.host.undo()
    expect(await living(workspace)).toEqual([])
  })

  it('is refused whole, and nothing of it stays', async () => {
    const workspace = await aWorkspace()
    const good: ImportedPost = {
      ...{ id: id('d', 40), importKey: '2026-11-25 a', wallTime: wall('2026-11-25T10:00'), text: 'Раз' },
      ...{
        rubricId: null,
        stage: 'draft',
        published: false,
        personId: null,
        campaignId: null,
        tags: ['Акция'],
        channels: [],
        visual: null,
      },
    }
    const run = (second: Partial<ImportedPost>, rubrics: Part['rubrics'] = []) =>
      workspace.run('plan.import', part({ rubrics, posts: [good, { ...good, id: id('d', 41), importKey: '2026-11-25 b', ...second }] }))
    expect(await run({ wallTime: wall('2026-02-30T10:00') })).toBe('noSuchTime')
    expect(await run({ rubricId: id('a', 9) })).toBe('notFound')
    expect(await run({ personId: id('9', 9) })).toBe('notFound')
    const updates = [{ row: 2, postId: id('d', 99), wallTime: null, text: 'Раз', rubricId: null }]
    expect(await workspace.run('plan.import', part({ posts: [good], updates }))).toBe('notFound')
    expect(await run({ channels: [{ id: id('e', 40), channelId: id('c', 9), text: null, wallTime: null }] })).toBe('notFound')
    expect(await run({}, [{ id: id('a', 1), name: ' ' }])).toBe('badName')
    expect(await workspace.run('plan.import', part({ brandId: id('b', 9), posts: [good] }))).toBe('notFound')
    await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: null } })
    expect(await run({ stage: 'approved' })).toBe('approvalMissing')
    expect(await living(workspace)).toEqual([])
    expect(await run({})).toBeNull()
    expect(await living(workspace)).toHaveLength(2)
  })

  it('of thousands of rows is there whole or not at all: cut off in the middle nothing is, and the same request brings it', async () => {
    const workspace = await aWorkspace()
    const posts = Array.from(
      { length: 2_000 },
      (_, n): ImportedPost => ({
        ...{ id: id('d', 100 + n), importKey: `2026-11-25 ${n}`, wallTime: wall('2026-11-25T10:00'), text: `Пост ${n}` },
        ...{ rubricId: null, stage: 'draft', published: false, personId: null, campaignId: null, tags: [], visual: null },
        channels: [{ id: id('e', 100 + n), channelId: demo, text: null, wallTime: null }],
      }),
    )
    const args = part({ posts })
    const there = async () => (await workspace.rows('posts')).length + (await workspace.rows('texts')).length
    const add = IDBObjectStore.prototype.add
    let added = 0
    const dying = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      added += 1
      // What a kill is to a transaction: it ends, and was never committed. Some two thousand rows are in it by now.
      if (added === 2_500) this.transaction.abort()
      return add.apply(this, row)
    })
    const cut = await workspace.tryRun('plan.import', args).catch((error: unknown) => ({ ok: false, error }))
    expect(cut.ok, JSON.stringify(cut)).toBe(false)
    dying.mockRestore()
    expect(added).toBeGreaterThanOrEqual(2_500)
    expect(await there()).toBe(0)
    expect(await workspace.run('plan.import', args)).toBeNull()
    expect(await there()).toBe(4_000)
  })
})
