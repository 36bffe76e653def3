import { describe, expect, it } from 'vitest'
import { readableTables } from '#renderer/storage-host/tables.ts'
import { type CommandName, commands } from '#shared/commands/index.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import { createDice, type Dice } from '#tests/crash/dice.ts'
import type { Workspace } from '#tests/unit/commands/a-workspace.ts'
import { lived, livedIn } from './lived-in.ts'
import { createPick, NothingFits, type Snapshot } from './pick.ts'
import { generators, notDrawn, onlyLast } from './registry.ts'

const seed = 20_261_126
/** How often each kind of command is drawn and done at the least. */
const least = 50
const mostCommands = 8
/** Sequences on one workspace: undo leaves tombstones, and a workspace full of them is slow. */
const sequencesEach = 20
/** Commands farther apart than this never fold into one undo step. */
const apart = 10 * 60_000

/** What a row that has gone back need not say as before: the hybrid clocks of its fields, which no query shows. */
const leftOut = ['~'] as const

const undoable = Object.values(commands).flatMap(({ name, undoLabel }) => (undoLabel === null ? [] : [name as CommandName]))
const drawn = Object.keys(generators) as CommandName[]

describe('every undoable command', () => {
  it('has a generator, or a reason to have none', () => {
    expect(undoable.filter((name) => !generators[name] && !notDrawn[name])).toEqual([])
  })

  it('is undoable: generators and reasons of others are out of date', () => {
    expect([...drawn, ...Object.keys(notDrawn)].filter((name) => !undoable.includes(name as CommandName))).toEqual([])
  })
})

describe('undo of any sequence of commands', () => {
  it(`gives the exact rows back, with at least 30 kinds of command drawn at least ${least} times each`, async () => {
    const counts = new Map(drawn.map((name) => [name, 0]))
    const lacking = () => drawn.filter((name) => (counts.get(name) ?? 0) < least)
    for (let trial = 0; lacking().length > 0 && trial < 400; trial += 1) {
      const workspace = await livedIn()
      await sequences(workspace, createDice(seed, trial), counts, trial)
    }
    expect(lacking()).toEqual([])
    expect(drawn.length).toBeGreaterThanOrEqual(30)
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(least)
  }, 900_000)
})

async function sequences(workspace: Workspace, dice: Dice, counts: Map<CommandName, number>, trial: number): Promise<void> {
  let now: number = lived
  let before = await everything(workspace)
  for (let n = 0; n < sequencesEach; n += 1) {
    const done: CommandName[] = []
    const length = 1 + dice.below(mostCommands)
    for (let tries = 0; done.length < length && tries < 3 * length; tries += 1) {
      now += apart
      const name = nextKind(dice, counts)
      if (onlyLast.has(name) && done.length < length - 1) continue
      if (!(await draw(workspace, { dice, before, name, now }))) continue
      done.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const where = `seed ${seed}, trial ${trial}, sequence ${n}: ${done.join(' → ')}`
    for (const name of [...done].reverse()) {
      const { skipped } = await workspace.host.undo({ now })
      expect(skipped, `${where}; undoing ${name}`).toEqual([])
    }
    const after = await everything(workspace)
    expect(differences(before, after), where).toEqual([])
    before = after
  }
}

/** Every second throw goes to a kind that was drawn least, so that the rare ones are not left behind. */
function nextKind(dice: Dice, counts: ReadonlyMap<CommandName, number>): CommandName {
  const [first = 'post.create', ...rest] = drawn
  if (dice.chance(0.4)) return dice.among([first, ...rest])
  const fewest = Math.min(...counts.values())
  const [rarest = first, ...others] = drawn.filter((name) => (counts.get(name) ?? 0) <= fewest + 2)
  return dice.among([rarest, ...others])
}

type Draw = { readonly dice: Dice; readonly before: Snapshot; readonly name: CommandName; readonly now: number }

/** Whether the command was done and made a step that can be undone. */
async function draw({ host }: Workspace, { dice, before, name, now }: Draw): Promise<boolean> {
  const args = argsOf(name, createPick(dice, before))
  if (args === null) return false
  const { value: last } = (await host.handlers.facts({}, null)) as { readonly value: { readonly seq: number } }
  const outcome = await host.tryRun(name, args, { now })
  return outcome.ok && outcome.value.seq > last.seq
}

function argsOf(name: CommandName, pick: ReturnType<typeof createPick>): unknown {
  try {
    return generators[name]?.(pick) ?? null
  } catch (error) {
    if (error instanceof NothingFits) return null
    throw error
  }
}

async function everything({ host }: Workspace): Promise<Snapshot> {
  const tables = await Promise.all(readableTables.map(async (table) => [table, await host.rows(table)] as const))
  return Object.fromEntries(tables) as unknown as Snapshot
}

/** Fields that say something else than before, rows that are gone, and new rows that are no tombstones. */
function differences(before: Snapshot, after: Snapshot): readonly string[] {
  return readableTables.flatMap((table) => {
    const old = new Map(rowsOf(before, table).map((row) => [row.id, row]))
    const now = new Map(rowsOf(after, table).map((row) => [row.id, row]))
    const changed = [...old].flatMap(([id, row]) => fieldsChanged(row, now.get(id)).map((field) => `${table} ${id} ${field}`))
    const left = [...now].filter(([id, row]) => !old.has(id) && (row.deletedAt ?? null) === null)
    return [...changed, ...left.map(([id]) => `${table} ${id} is left`)]
  })
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * Jobs are derived from the rows and never undone, so those are compared that the rows alone decide: of what waits for its time.
 * What a publisher noted on its way (attempts, questions) is no row of the log.
 */
function rowsOf(snapshot: Snapshot, table: (typeof readableTables)[number]): readonly Row[] {
  const waiting = new Set<string>(snapshot.variants.filter((one) => one.publication === 'waiting').map((one) => one.id))
  const rows = snapshot[table] as unknown as readonly Row[]
  return table === 'jobs' ? rows.filter((row) => waiting.has(row.id)) : rows
}

function fieldsChanged(before: Row, after: Row | undefined): readonly string[] {
  if (!after) return ['is gone']
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const clock of leftOut) fields.delete(clock)
  return [...fields]
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => `${field}: ${JSON.stringify(before[field])} → ${JSON.stringify(after[field])}`)
}
