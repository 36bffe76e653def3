import { z } from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { type Brand, defaultPlanRules, type StageRules } from '#shared/domain/brands/brand.ts'
import { freeBrandColor } from '#shared/domain/brands/brand-colors.ts'
import { type BrandPart, brandParts } from '#shared/domain/brands/brand-parts.ts'
import { defaultOccasionRules } from '#shared/domain/occasions/occasion-rules.ts'
import type { Report } from '#shared/domain/reports/report.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import { derivedId } from '#shared/kernel/derived-id.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { EpochMs, MonthKey } from '#shared/kernel/time.ts'
import { lastKey } from '#shared/queries/read-tx.ts'
import { defineCommand, insert, type RowChange, type RowSet } from './command.ts'
import { brandId, nameText } from './planning/args.ts'
import { nameProblem } from './planning/naming.ts'
import { orderAtEnd } from './planning/order.ts'

const ofBrand = ['rubrics', 'stages', 'goals', 'channels', 'slots'] as const

/**
 * Adds a client set up as another one is, in the chosen parts. Posts, figures, sign-ins and connected channels are not taken over.
 * Refuses `badName`, `notFound` (the other one), `alreadyExists`.
 */
export const brandDuplicate = defineCommand({
  name: 'brand.duplicate',
  args: z.object({ id: brandId, from: brandId, name: nameText, parts: z.array(z.enum(brandParts)).max(brandParts.length) }),
  reads: [
    ({ id, from }) => [
      { table: 'brands', keys: [id, from] },
      { table: 'brands', index: 'order', lower: '', upper: lastKey },
      ...ofBrand.map((table) => ({ table, index: 'brandId', lower: from, upper: from })),
      { table: 'reports', index: '[brandId+month]', lower: [from, ''], upper: [from, lastKey] },
    ],
  ],
  plan(rows, { id, from, name, parts }, { now }) {
    const wrong = nameProblem(name)
    if (wrong) return failed(wrong)
    const source = rows.get('brands', from)
    if (!source || source.deletedAt !== null) return failed(problem('notFound'))
    if (rows.get('brands', id)) return failed(problem('alreadyExists'))
    const copy: Copy = { rows, source, id, has: (part) => parts.includes(part), now }
    return done({
      rows: [
        insert('brands', { ...brandRow(copy), color: freeColor(rows), name: name.trim(), order: orderAtEnd(rows.all('brands')) }),
        ...rubricsAndStages(copy),
        ...goalsOf(copy),
        ...manualChannels(copy),
        ...reportOf(copy),
      ],
    })
  },
  undoLabel: 'brand.duplicate',
})

type Copy = {
  readonly rows: RowSet
  readonly source: Brand
  readonly id: BrandId
  readonly has: (part: BrandPart) => boolean
  readonly now: EpochMs
}

/** The copy of a row has an id of its own, the same whenever it is asked for. */
function idIn<Kind extends string>({ id }: Copy, of: string): ReturnType<typeof derivedId<Kind>> {
  return derivedId<Kind>(id, of)
}

/** Another client is told by another colour. */
function freeColor(rows: RowSet): string {
  return freeBrandColor(rows.all('brands').flatMap(({ color, deletedAt }) => (deletedAt === null ? [color] : [])))
}

/** The colour, the logo and the birthday are the client's own; the second colour is the look of its reports. */
function brandRow(copy: Copy): Brand {
  const { source, id, has, now } = copy
  return {
    ...source,
    id,
    secondColor: has('report') ? source.secondColor : null,
    logo: null,
    birthday: null,
    createdAt: now,
    approval: has('approval') ? source.approval : null,
    planRules: has('planRules') ? source.planRules : defaultPlanRules,
    stageRules: has('stages') ? stageRules(copy) : {},
    occasions: has('occasions') ? source.occasions : defaultOccasionRules,
    archivedAt: null,
    deletedAt: null,
  }
}

/** Rules name stages by their ids, or kinds by their names; kinds are the same in every brand. */
function stageRules(copy: Copy): StageRules {
  const stages = new Set<string>(living(copy, 'stages').map((one) => one.id))
  return Object.fromEntries(
    Object.entries(copy.source.stageRules).map(([column, people]) => [stages.has(column) ? idIn(copy, column) : column, people]),
  )
}

function rubricsAndStages(copy: Copy): readonly RowChange[] {
  const { id, has } = copy
  return [
    ...(has('rubrics')
      ? living(copy, 'rubrics').map((one) => insert('rubrics', { ...one, id: idIn<'rubric'>(copy, one.id), brandId: id }))
      : []),
    ...(has('stages')
      ? living(copy, 'stages').map((one) => insert('stages', { ...one, id: idIn<'stage'>(copy, one.id), brandId: id }))
      : []),
  ]
}

function goalsOf(copy: Copy): readonly RowChange[] {
  if (!copy.has('goals')) return []
  return living(copy, 'goals').map((one) => insert('goals', { ...one, id: `${copy.id}|${one.figure}`, brandId: copy.id }))
}

/** Channels a person publishes to hold no sign-in, so they can stand in two brands; their slots and weekly goals come along. */
function manualChannels(copy: Copy): readonly RowChange[] {
  if (!copy.has('manualChannels')) return []
  const channels = living(copy, 'channels').filter((one) => one.manual)
  const known = new Set(channels.map((one) => one.id))
  const slots = living(copy, 'slots').filter((one) => known.has(one.channelId))
  return [
    ...channels.map((one) =>
      insert('channels', { ...one, id: idIn<'channel'>(copy, one.id), brandId: copy.id, followers: null, connectedAt: copy.now }),
    ),
    ...slots.map((one) =>
      insert('slots', {
        ...one,
        id: idIn<'slot'>(copy, one.id),
        brandId: copy.id,
        channelId: idIn<'channel'>(copy, one.channelId),
        rubricId: one.rubricId !== null && copy.has('rubrics') ? idIn<'rubric'>(copy, one.rubricId) : null,
      }),
    ),
  ]
}

/** The report of this month looks as the newest one does; what was written there belongs to the other client. */
function reportOf(copy: Copy): readonly RowChange[] {
  const newest = copy.rows
    .all('reports')
    .filter((one) => one.brandId === copy.source.id && one.deletedAt === null)
    .reduce<Report | null>((best, one) => (best && best.month >= one.month ? best : one), null)
  if (!copy.has('report') || !newest) return []
  const month = dayOf(copy.now, copy.source.zone).slice(0, 7) as MonthKey
  const written = { conclusion: '', chartNote: '', planNote: '' }
  return [
    insert('reports', { ...newest, ...written, id: idIn<'report'>(copy, 'report'), brandId: copy.id, month, fromDay: null, toDay: null }),
  ]
}

function living<Table extends (typeof ofBrand)[number]>({ rows, source }: Copy, table: Table) {
  return rows.all(table).filter((one) => one.brandId === source.id && one.deletedAt === null)
}
