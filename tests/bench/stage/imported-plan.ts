import { v7 } from 'uuid'
import type { RowSet } from '#shared/commands/command.ts'
import { planImport } from '#shared/commands/plan-import.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import { addDays } from '#shared/domain/time/wall-time.ts'
import type { DeviceId, Id } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime } from '#shared/kernel/time.ts'
import type { LoggedChange } from '#shared/sync/log-record.ts'
import type { Filled } from './fifty-thousand.ts'

/** A channel of the filled workspace, as the sheet names it. */
export const channelTitle = 'Лента булочной'

/** A sheet, and the rows that a bare program would store of it: one per post, text and variant, and one record of the log. */
export type ImportedPlan = {
  readonly cells: readonly (readonly string[])[]
  readonly stored: Readonly<Record<'posts' | 'texts' | 'variants' | 'operations', readonly object[]>>
}

const postsADay = 27
const heads = ['Дата', 'Время', 'Соцсеть', 'Тема', 'Текст поста']
const words = 'свежий хлеб утро печь мука ржаной тесто закваска корочка аромат приходите готовим рецепт пекарь ваниль корица'

/** A plan of so many rows whose days no other run has. */
export function importedPlan(filled: Filled, rows: number, run: number): ImportedPlan {
  const first = addDays('2031-01-01' as DayKey, run * Math.ceil(rows / postsADay))
  const posts = Array.from({ length: rows }, (_, n) => ({
    day: addDays(first, Math.floor(n / postsADay)),
    time: `${String(8 + Math.floor((n % postsADay) / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`,
    theme: `Запуск ${run}, пост ${n}`,
    text: `${words.slice(n % 40)} ${words}. ${words.slice(0, 60 + (n % 50))}.`,
  }))
  const cells = [heads, ...posts.map(({ day, time, theme, text }) => [day.split('-').reverse().join('.'), time, channelTitle, theme, text])]
  return { cells, stored: storedRows(filled, posts) }
}

type Said = { readonly day: DayKey; readonly time: string; readonly theme: string; readonly text: string }

/** The rows of the program's own plan, so that both write the same. */
function storedRows({ brandId, zone }: Filled, posts: readonly Said[]): ImportedPlan['stored'] {
  const newId = <Kind extends string>() => v7() as Id<Kind>
  const channelId = newId<'channel'>()
  const facts: Readonly<Record<string, object>> = {
    brands: { id: brandId, zone, approval: null, archivedAt: null, deletedAt: null },
    channels: { id: channelId, brandId, network: 'demo', deletedAt: null },
  }
  const rows = { get: (table: string) => facts[table], all: () => [] } as unknown as RowSet
  const part = {
    brandId: brandId as Id<'brand'>,
    rubrics: [],
    updates: [],
    posts: posts.map((one, n) => ({
      ...{ id: newId<'post'>(), importKey: `${one.day} ${n}`, wallTime: `${one.day}T${one.time}` as WallTime },
      ...{
        text: `${one.theme}\n\n${one.text}`,
        rubricId: null,
        stage: 'draft' as const,
        published: false,
        personId: null,
        campaignId: null,
        tags: [],
      },
      ...{ channels: [{ id: newId<'variant'>(), channelId, text: null, wallTime: null }], visual: null },
    })),
  }
  const env = { now: Date.UTC(2026, 0) as EpochMs, newId: v7, actor: 'bench' as Actor, device: v7() as DeviceId }
  const planned = planImport.plan(rows, { brands: [part] }, env)
  if (!planned.ok) throw new Error(`the bench's own plan was refused: ${planned.problem.kind}`)
  const inserted = [...planned.value.rows, ...[...(planned.value.more ?? [])].flat()].flatMap((change) =>
    change.kind === 'insert' ? [change] : [],
  )
  const of = (table: string) => inserted.filter((change) => change.table === table).map((change) => change.row)
  const changes: readonly LoggedChange[] = inserted.map(({ table, row }) => ({ table, id: row.id, before: null, after: { ...row } }))
  return { posts: of('posts'), texts: of('texts'), variants: of('variants'), operations: [{ id: v7(), changes }] }
}
