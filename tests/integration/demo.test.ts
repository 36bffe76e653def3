import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPublishingPart } from '#main/app/create-publishing-part.ts'
import { createDemoBuilder } from '#main/demo-workspace/index.ts'
import { checkText } from '#shared/domain/briefs/check-text.ts'
import { addDays, addMonths, dayOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs, MonthKey } from '#shared/kernel/time.ts'
import type { QueryArgs, QueryName, QueryResult } from '#shared/queries/index.ts'
import { readLedgerLines } from '#tests/support/ledger-lines.ts'
import { type PageTalk, talk } from '#tests/support/page-talk.ts'
import { aFolder, startProgram, type TestProgram } from '#tests/support/running-program.ts'

/** The demo as a page sees it. */
type Seen = { readonly program: TestProgram; readonly page: PageTalk; readonly asOf: EpochMs }

const year = 365 * 86_400_000

async function read<Name extends QueryName>({ page }: Seen, name: Name, args: QueryArgs<Name>): Promise<QueryResult<Name>> {
  return (await page.read(name, args)) as QueryResult<Name>
}

describe('the demo workspace', () => {
  it('is lived through: posts, briefs, words of the client, figures', async () => {
    const buildDemo = createDemoBuilder({ random: () => 0.5, pictures: resolve(import.meta.dirname, '../../resources/demo') })
    const program = await startProgram({ root: await aFolder(), buildDemo, createPublishing: createPublishingPart })
    const page = talk(program.shell)
    await page.call('workspace.start', { which: 'demo' })
    const seen: Seen = { program, page, asOf: program.clock.now() }
    await hasPosts(seen)
    await isInNetworkAndLedger(seen)
    await hasBriefs(seen)
    await hasWords(seen)
    await judgesItsTexts(seen)
    await hasFigures(seen)
    await program.quit()
  }, 120_000)
})

async function hasPosts(seen: Seen): Promise<void> {
  const { asOf } = seen
  const brands = await read(seen, 'brands.list', {})
  expect(brands.map((brand) => brand.channels)).toEqual([5, 4])
  const range = { brandId: null, from: (asOf - year) as EpochMs, to: (asOf + year) as EpochMs, asOf }
  const cards = await read(seen, 'calendar.range', range)
  const drawer = await read(seen, 'drawer.list', { brandId: null })
  expect(cards.length + drawer.length).toBe(120 + 17 + 2 * 3)
  const statuses = new Set(cards.map((card) => card.status))
  const expected = ['published', 'partly', 'unknown', 'failed', 'scheduled', 'skipped', 'manual'] as const
  for (const status of [...expected, 'approved', 'review', 'inWork', 'brief', 'returned'] as const) expect(statuses).toContain(status)
  const queue = await read(seen, 'queue.list', { asOf, limit: 1000 })
  expect(queue.filter((row) => row.why === 'manual')).toHaveLength(1)
  const people = await read(seen, 'people.list', {})
  expect(people.map((one) => one.role).sort()).toEqual(['client', 'copywriter', 'copywriter', 'designer', 'designer', 'manager'])
}

/** Every published post of the pretend network is known to the ledger, but the two whose answer was lost and cannot be looked up. */
async function isInNetworkAndLedger({ program, page }: Seen): Promise<void> {
  const { posts } = await page.call('demo.feed', { account: null })
  const sent = await readLedgerLines(program.shell.dataFolder, 'demo')
  const doneInLedger = new Set(sent.filter((line) => line.phase === 'done' && line.kind === 'post').map((line) => line.remoteId))
  const known = posts.filter((post) => doneInLedger.has(post.remoteId))
  expect(posts.length - known.length).toBe(2)
}

async function hasBriefs(seen: Seen): Promise<void> {
  const { asOf } = seen
  const open = await read(seen, 'briefs.list', { brandId: null, asOf })
  const accepted = await read(seen, 'briefs.list', { brandId: null, shelf: 'done', asOf })
  const count = (status: string) => [...open, ...accepted].filter((one) => one.status === status).length
  expect(['draft', 'assigned', 'inWork', 'review', 'returned', 'accepted'].map(count)).toEqual([1, 2, 1, 3, 2, 2])
  expect(new Set(open.map((one) => one.kind))).toEqual(new Set(['text', 'design']))
  expect(open.filter((one) => one.overdue)).toHaveLength(2)
  for (const { id } of open.filter((one) => one.status === 'returned')) {
    const detail = await read(seen, 'brief.detail', { briefId: id, asOf })
    expect(detail?.remarks.length ?? 0).toBeGreaterThan(0)
  }
}

/** The client lets some posts out, sent one back, and is asked again about one that was changed. Its columns are in use. */
async function hasWords(seen: Seen): Promise<void> {
  const { asOf } = seen
  const [bakery, bikes] = await read(seen, 'brands.list', {})
  if (!bakery || !bikes) throw new Error('two brands are missing')
  const day = 86_400_000
  const days = Array.from({ length: 8 }, (_, i) => (asOf + i * day) as EpochMs)
  const today = await read(seen, 'today.list', { brandId: bakery.id, asOf, days })
  expect(today.approvals.map((card) => card.firstLine)).toContain('Набор «К чаю» теперь с вишней')
  expect(today.approvals.map((card) => card.firstLine)).toContain('Гости, которые приходят к открытию')
  expect(today.reviews.map((one) => one.title).sort()).toEqual(['Пост и сторис «Новогодний штоллен»', 'Текст про штоллен'])
  expect(today.overdue.map((one) => one.title)).toEqual(['Подписи к карусели про закваску'])
  expect(today.gaps.length).toBeGreaterThan(0)
  const ofBikes = await read(seen, 'today.list', { brandId: bikes.id, asOf, days })
  expect(ofBikes.approvals).toEqual([])
  const range = { from: (asOf - 30 * day) as EpochMs, to: (asOf + 60 * day) as EpochMs }
  const board = await read(seen, 'board.list', { brandId: bakery.id, ...range })
  const used = (name: string) => board.cards.filter((card) => board.columns.find((one) => one.id === card.columnId)?.name === name).length
  for (const name of ['Пишем', 'Снимаем', 'У редактора', 'У клиента']) expect(used(name)).toBeGreaterThan(0)
  const returned = board.cards.find((card) => card.firstLine.startsWith('Наборы для коллег'))
  expect(returned?.status).toBe('returned')
}

/** The check of a text that waits finds the two slips its author left: a name and a stop word. Nothing is missed in the accepted one. */
async function judgesItsTexts(seen: Seen): Promise<void> {
  const { asOf } = seen
  const missed = async (title: string): Promise<readonly string[]> => {
    const briefs = [
      ...(await read(seen, 'briefs.list', { brandId: null, asOf })),
      ...(await read(seen, 'briefs.list', { brandId: null, shelf: 'done', asOf })),
    ]
    const found = briefs.find((one) => one.title === title)
    if (!found) throw new Error(`no brief ${title}`)
    const detail = await read(seen, 'brief.detail', { briefId: found.id, asOf })
    const text = detail?.versions.at(-1)?.text
    if (!text || detail.brief.requirements.kind !== 'text') throw new Error(`no text of ${title}`)
    return checkText(text, detail.brief.requirements.text)
      .findings.filter((one) => one.state === 'missed')
      .map((one) => one.requirementId)
  }
  expect(await missed('Текст про штоллен')).toEqual(['phrase-4', 'stop-1'])
  expect(await missed('Текст «Завтрак из одной буханки»')).toEqual([])
  expect(await missed('Памятка «Зимнее хранение»')).toEqual([])
}

/** Reach, clicks and their change are known; three days of the first brand are not; three goals stand. */
async function hasFigures(seen: Seen): Promise<void> {
  const [bakery] = await read(seen, 'brands.list', {})
  if (!bakery) throw new Error('no brand')
  const today = dayOf(seen.asOf, bakery.zone)
  const month = today.slice(0, 7) as MonthKey
  const first = (back: number) => `${addMonths(month, back)}-01` as DayKey
  const asked = { brandId: bakery.id, channelIds: [], previousFromDay: first(-2), previousToDay: addDays(first(-1), -1) }
  const last = await read(seen, 'metrics.overview', { ...asked, fromDay: first(-1), toDay: addDays(first(0), -1) })
  const figure = (name: string) => last?.figures.find((pair) => pair.now.figure === name)
  for (const name of ['reach', 'clicks', 'followers']) {
    expect(figure(name)?.now.value ?? 0).toBeGreaterThan(0)
    expect(figure(name)?.before.value ?? 0).toBeGreaterThan(0)
  }
  expect(figure('erReach')?.now.value ?? 0).toBeGreaterThan(0.01)
  expect(last?.goals.map((goal) => goal.figure).sort()).toEqual(['clicks', 'erReach', 'reach'])
  const fortnight = { ...asked, fromDay: addDays(today, -14), toDay: addDays(today, -7) }
  const around = await read(seen, 'metrics.overview', fortnight)
  expect(around?.gaps).toHaveLength(4)
  expect(around?.days.reach.map((value) => value === null)).toEqual([false, false, false, true, true, true, false, false])
}
