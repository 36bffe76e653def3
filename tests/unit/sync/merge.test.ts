import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Hlc, hlcZero, receive, tick } from '#shared/sync/hlc.ts'
import type { LoggedChange } from '#shared/sync/log-record.ts'
import { type Merged, mergeChange, mergeRow } from '#shared/sync/merge.ts'
import { clocksOfInsert, type StoredRow } from '#shared/sync/row-clocks.ts'
import { clockedRow, draftRows, loggedChange } from '#shared/sync/row-draft.ts'

const devices = ['01920000-0000-7000-8000-00000000d001', '01920000-0000-7000-8000-00000000d002'] as DeviceId[]

function hlc(ms: number, device = 0): Hlc {
  const made = tick(hlcZero, ms as EpochMs, devices[device] as DeviceId)
  if (!made.ok) throw new Error(made.problem.kind)
  return made.value
}

type Table = LoggedChange['table']

function base(table: Table, fields: Readonly<Record<string, unknown>>): Merged {
  const row = { id: 'x', ...fields }
  return { row: { ...row, '~': clocksOfInsert(table, row, hlc(1)) }, versions: [] }
}

function change(table: Table, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): LoggedChange {
  return { table, id: 'x', before, after }
}

describe('two devices that changed a row apart', () => {
  it('keep, field by field, what was written later', () => {
    const start = base('brands', { name: 'a', color: 'b' })
    const mine = change('brands', { name: 'a', color: 'b' }, { name: 'mine', color: 'mine' })
    const theirs = change('brands', { name: 'a' }, { name: 'theirs' })
    const one = mergeChange(mergeChange(start, mine, hlc(5, 0)), theirs, hlc(6, 1))
    const other = mergeChange(mergeChange(start, theirs, hlc(6, 1)), mine, hlc(5, 0))
    expect(one).toEqual(other)
    expect(one.row).toMatchObject({ name: 'theirs', color: 'mine' })
  })

  it('never take back a publication, not even by a later write', () => {
    const start = base('variants', { publication: 'waiting', publishedAt: null, remoteId: null, remoteUrl: null, problem: null, at: 1 })
    const facts = { publication: 'published', publishedAt: 5, remoteId: 'r', remoteUrl: null, problem: null }
    const published = change('variants', { publication: 'waiting' }, facts)
    const moved = change('variants', { publication: 'waiting', at: 1 }, { publication: 'none', at: null, problem: 'x' })
    const one = mergeChange(mergeChange(start, published, hlc(5, 0)), moved, hlc(9, 1))
    const other = mergeChange(mergeChange(start, moved, hlc(9, 1)), published, hlc(5, 0))
    expect(one).toEqual(other)
    expect(one.row).toMatchObject({ ...facts, at: null })
  })

  it('keep both texts, the one that lost as a version', () => {
    const start = base('texts', { text: 'bread' })
    const mine = change('texts', { text: 'bread' }, { text: 'rolls' })
    const theirs = change('texts', { text: 'bread' }, { text: 'cake' })
    const one = mergeChange(mergeChange(start, mine, hlc(5, 0)), theirs, hlc(6, 1))
    const other = mergeChange(mergeChange(start, theirs, hlc(6, 1)), mine, hlc(5, 0))
    expect(one).toEqual(other)
    expect([one.row.text, one.versions]).toEqual(['cake', [{ rowId: 'x', hlc: hlc(5, 0), text: 'rolls' }]])
  })

  it('keep one text when the second was written on from the first', () => {
    const start = base('texts', { text: 'bread' })
    const first = mergeChange(start, change('texts', { text: 'bread' }, { text: 'rolls' }), hlc(5, 0))
    expect(mergeChange(first, change('texts', { text: 'rolls' }, { text: 'buns' }), hlc(6, 1)).versions).toEqual([])
  })

  it('keep only the last text of the one who lost', () => {
    const start = base('texts', { text: 'bread' })
    const a1 = change('texts', { text: 'bread' }, { text: 'rolls' })
    const a2 = change('texts', { text: 'rolls' }, { text: 'buns' })
    const b = change('texts', { text: 'bread' }, { text: 'cake' })
    const orders = [
      [a1, 5, a2, 6, b, 7],
      [b, 7, a1, 5, a2, 6],
      [a1, 5, b, 7, a2, 6],
    ] as const
    const ends = orders.map(([p, pt, q, qt, r, rt]) =>
      [[p, pt] as const, [q, qt] as const, [r, rt] as const].reduce(
        (held, [one, ms]) => mergeChange(held, one, hlc(ms, ms === 7 ? 1 : 0)),
        start,
      ),
    )
    expect(ends.map(({ row, versions }) => [row.text, versions.map(({ text }) => text)])).toEqual(Array(3).fill(['cake', ['buns']]))
  })
})

/** Two devices that write apart for a while; each with its own clock, its own row and its own log. */
type Write = { readonly device: 0 | 1; readonly set: Readonly<Record<string, unknown>>; readonly ms: number }

function writeApart(table: Table, start: StoredRow, writes: readonly Write[]) {
  const rows = [start, start]
  const logs: [LoggedChange, Hlc][][] = [[], []]
  const clocks = [hlc(1), hlc(1)]
  for (const { device, set, ms } of writes) {
    const stored = rows[device] as StoredRow
    const [draft] = draftRows([{ table, kind: 'patch', id: 'x', set } as never], () => stored)
    const logged = draft && loggedChange(draft)
    const now = receive(clocks[device] as Hlc, hlc(1), { now: ms as EpochMs, device: devices[device] as DeviceId })
    if (!draft || !logged || !now.ok) continue
    clocks[device] = now.value
    rows[device] = clockedRow(draft, logged, now.value)
    logs[device]?.push([logged, now.value])
  }
  return { rows: rows as [StoredRow, StoredRow], logs }
}

const ms = fc.integer({ min: 2, max: 20 })
const device = fc.constantFrom(0 as const, 1 as const)
const writesOf = (set: fc.Arbitrary<Readonly<Record<string, unknown>>>) => fc.array(fc.record({ device, set, ms }), { maxLength: 12 })

const take = (row: StoredRow, log: readonly (readonly [LoggedChange, Hlc])[]): Merged =>
  log.reduce<Merged>((held, [logged, at]) => mergeChange(held, logged, at), { row, versions: [] })

describe('merging', () => {
  const fields = fc.record({ name: fc.constantFrom('a', 'b', 'c'), color: fc.nat(3), zone: fc.nat(3) }, { requiredKeys: [] })

  it('brings both sides to the same row, by log and by row', () => {
    const start = base('brands', { name: 'a', color: 0, zone: 0 }).row
    fc.assert(
      fc.property(writesOf(fields), (writes) => {
        const { rows, logs } = writeApart('brands', start, writes)
        const left = take(rows[0], logs[1] ?? []).row
        expect(take(rows[1], logs[0] ?? []).row).toEqual(left)
        expect([mergeRow(rows[0], rows[1]), mergeRow(rows[1], rows[0])].map((row) => visible(row))).toEqual([visible(left), visible(left)])
      }),
    )
  })

  it('of rows is the same in any grouping, and with itself changes nothing', () => {
    const start = base('brands', { name: 'a', color: 0, zone: 0 }).row
    fc.assert(
      fc.property(writesOf(fields), writesOf(fields), (first, second) => {
        const [a, b] = writeApart('brands', start, first).rows
        const [c] = writeApart(
          'brands',
          start,
          second.map((write) => ({ ...write, ms: write.ms + 100 })),
        ).rows
        expect(mergeRow(mergeRow(a, b), c)).toEqual(mergeRow(a, mergeRow(b, c)))
        expect(mergeRow(a, a)).toEqual(a)
      }),
    )
  })

  it('never reverts what was published, whichever side published it', () => {
    const start = base('variants', { publication: 'waiting', publishedAt: null, remoteId: null, remoteUrl: null, problem: null, at: 1 }).row
    const facts = fc.record(
      { publication: fc.constantFrom('waiting', 'none', 'failed', 'published'), problem: fc.constantFrom(null, 'x'), at: fc.nat(3) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(writesOf(facts), (writes) => {
        const allowed = writes.filter(
          ({ device: by, set }, i) =>
            set.publication === 'published' ||
            !writes.slice(0, i).some((one) => one.device === by && one.set.publication === 'published') ||
            set.publication === undefined,
        )
        const { rows, logs } = writeApart('variants', start, allowed)
        const left = take(rows[0], logs[1] ?? []).row
        expect(take(rows[1], logs[0] ?? []).row).toEqual(left)
        const published = rows.some((row) => row.publication === 'published')
        expect(left.publication === 'published').toBe(published)
      }),
    )
  })

  it('loses no text: the last word of each side is the text or a version, on both sides alike', () => {
    const start = base('texts', { text: 'start' }).row
    const texts = fc.uniqueArray(fc.record({ device, text: fc.string({ minLength: 1, maxLength: 4 }), ms }), {
      maxLength: 8,
      selector: ({ text }) => text,
    })
    fc.assert(
      fc.property(texts, (written) => {
        const { rows, logs } = writeApart(
          'texts',
          start,
          written.map(({ device: by, text, ms: at }) => ({ device: by, set: { text }, ms: at })),
        )
        const left = take(rows[0], logs[1] ?? [])
        const right = take(rows[1], logs[0] ?? [])
        expect(right).toEqual(left)
        const kept = [left.row.text, ...left.versions.map(({ text }) => text)]
        const lastWords = rows.flatMap((row, i) => (logs[i]?.length ? [row.text] : []))
        expect(kept).toEqual(expect.arrayContaining(lastWords))
      }),
    )
  })
})

function visible(row: StoredRow): unknown {
  const { '~': _, ...rest } = row
  return rest
}
