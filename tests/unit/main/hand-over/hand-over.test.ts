import { mkdir, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { tellByHand } from '#main/app/tell-by-hand.ts'
import { createHandOver, fileName, type HandOverDeps } from '#main/hand-over/index.ts'
import type { AppEvent } from '#shared/contract/app-contract.ts'
import { problem } from '#shared/contract/problem.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { HandSheet } from '#shared/queries/hand-sheet.ts'
import type { JobOutgoing } from '#shared/queries/job-outgoing.ts'

const variantId = '01920000-0000-7000-8000-0000abcdef01' as VariantId
const now = Date.UTC(2026, 10, 26, 12) as EpochMs

const sheet = {
  variant: { id: variantId, at: Date.UTC(2026, 10, 26, 22, 30) },
  // At 22:30 in London it is the next day in Moscow.
  post: { zone: 'Europe/Moscow' },
  channel: { network: 'instagram', title: '@bulochnaya/№1' },
  text: textFromPlain('Новогодний штоллен'),
  pictures: [
    { file: { id: 'a', name: 'Штоллен (1).PNG', type: 'image/png' }, alt: 'В сахарной пудре' },
    { file: { id: 'b', name: '../../etc.gif', type: 'image/gif' }, alt: '' },
  ],
} as unknown as HandSheet

async function aHandOver(over: Partial<HandOverDeps> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'rubrika-hand-over-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const asked: unknown[] = []
  const deps: HandOverDeps = {
    storage: { query: (async () => done(sheet)) as never },
    media: {
      read: async () => Buffer.from('moving'),
      async shrinkFor(_hash, limits) {
        asked.push(limits)
        return done({ bytes: Buffer.from('jpeg'), type: 'image/jpeg', width: 1, height: 1 })
      },
    },
    language: () => 'ru',
    clock: { now: () => now, at: () => () => undefined },
    folder,
    ...over,
  }
  return { folder, asked, handOver: createHandOver(deps) }
}

describe('the files of a publication by hand', () => {
  it.each([
    ['ru', '2026-11-27 Демо-сеть bulochnaya-1 abcdef01'],
    ['en', '2026-11-27 Demo-network bulochnaya-1 abcdef01'],
  ] as const)('lie under the name that people who read %s know the network by', async (language, expected) => {
    const inDemo = { ...sheet, channel: { ...sheet.channel, network: 'demo' } }
    const { handOver } = await aHandOver({ language: () => language, storage: { query: (async () => done(inDemo)) as never } })
    const made = await handOver.prepare(variantId)
    expect(made.ok && basename(made.value.folder)).toBe(expected)
  })

  it('lie in order under plain names, as the network takes them, with texts beside them', async () => {
    const { handOver, asked } = await aHandOver()
    const made = await handOver.prepare(variantId)
    if (!made.ok) throw new Error(made.problem.kind)
    const { folder, files } = made.value
    expect(basename(folder)).toBe('2026-11-27 Instagram bulochnaya-1 abcdef01')
    expect(files.map(({ hash, name }) => [hash, name])).toEqual([
      ['a', '01-Штоллен-1.jpg'],
      ['b', '02-etc.gif'],
    ])
    expect((await readdir(folder)).sort()).toEqual(['01-Штоллен-1.jpg', '02-etc.gif', 'alt.txt', 'text.txt'])
    expect(await readFile(join(folder, 'text.txt'), 'utf8')).toBe('Новогодний штоллен')
    expect(await readFile(join(folder, 'alt.txt'), 'utf8')).toBe('01  В сахарной пудре')
    // A moving picture would stand still: it is not asked to be made to fit.
    expect(asked).toEqual([{ maxBytes: 8 * 1024 * 1024, maxSides: null, types: ['image/jpeg'] }])
  })

  it('are made anew each time, and those of a month ago go', async () => {
    const { folder, handOver } = await aHandOver()
    const [old, recent] = [join(folder, 'old'), join(folder, 'recent')]
    for (const one of [old, recent]) await mkdir(one)
    await utimes(old, new Date(now - 31 * 24 * 3_600_000), new Date(now - 31 * 24 * 3_600_000))
    await utimes(recent, new Date(now - 29 * 24 * 3_600_000), new Date(now - 29 * 24 * 3_600_000))
    await handOver.prepare(variantId)
    await handOver.prepare(variantId)
    expect((await readdir(folder)).sort()).toEqual(['2026-11-27 Instagram bulochnaya-1 abcdef01', 'recent'])
  })

  it('are refused for what is gone, and for a picture that cannot be made to fit', async () => {
    const gone = await aHandOver({ storage: { query: (async () => done(null)) as never } })
    expect(await gone.handOver.prepare(variantId)).toEqual(failed(problem('notFound')))
    const big = await aHandOver({ media: { read: async () => null, shrinkFor: async () => failed(problem('pictureTooBig')) } })
    expect(await big.handOver.prepare(variantId)).toEqual(failed(problem('pictureTooBig')))
  })

  it.each([
    [0, 'photo.jpeg', 'image/jpeg', '01-photo.jpg'],
    [11, 'Без имени', 'image/png', '12-Без-имени.png'],
    [0, '...', 'image/webp', '01-picture.webp'],
    [0, 'a/b\\c:d*e?.png', 'image/png', '01-a-b-c-d-e.png'],
  ])('the %ith called %j (%s) is %j', (place, given, type, name) => expect(fileName(place, given, type)).toBe(name))
})

describe('telling of what is due by hand', () => {
  const due = (n: number) =>
    ({
      variant: { id: `v${n}` },
      channel: { network: 'vk', title: 'Булочная' },
      post: { firstLine: n === 0 ? 'Хлеб' : '' },
    }) as unknown as JobOutgoing

  function told(kind: 'electron' | 'node-browser', count: number) {
    const notified: { title: string; body: string; onClick: () => void }[] = []
    const pushed: AppEvent[] = []
    const shell = { kind, notify: (notice: (typeof notified)[number]) => void notified.push(notice) }
    tellByHand(
      { shell, language: () => 'ru', push: (event) => pushed.push(event) },
      Array.from({ length: count }, (_, n) => due(n)),
    )
    return { notified, pushed }
  }

  it('names the one, and a click opens its sheet', () => {
    const { notified, pushed } = told('electron', 1)
    expect(notified.map(({ title, body }) => [title, body])).toEqual([['Пора опубликовать: ВКонтакте', 'Булочная: Хлеб']])
    notified[0]?.onClick()
    expect(pushed).toEqual([{ kind: 'open', route: '#/hand/v0' }])
  })
  it('counts several in one notification, and a click opens the queue', () => {
    const { notified, pushed } = told('electron', 3)
    expect(notified.map(({ body }) => body)).toEqual(['Публикаций ждёт: 3. Первая: ВКонтакте, Булочная'])
    notified[0]?.onClick()
    expect(pushed).toEqual([{ kind: 'open', route: '#/queue' }])
  })
  it('lets the page say it where the shell has no notifications, and says nothing of nothing', () => {
    expect(told('node-browser', 1).pushed).toEqual([
      { kind: 'told', title: 'Пора опубликовать: ВКонтакте', body: 'Булочная: Хлеб', route: '#/hand/v0' },
    ])
    expect(told('electron', 0)).toEqual({ notified: [], pushed: [] })
  })
})
