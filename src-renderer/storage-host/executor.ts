import { type Changes, type Command, mostRowChanges, type UndoLabel } from '#shared/commands/command.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Applied } from '#shared/contract/storage-contract.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Database } from './database.ts'
import type { Session } from './open-session.ts'
import type { NewRecord } from './operation-log.ts'
import { createRowsRead, type RowsRead } from './rows-read.ts'
import { addUndoStep, readUndoSteps, type UndoSteps } from './undo-steps.ts'
import { type WriteRequest, writeChanges, writeOnce } from './write-transaction.ts'

/** A command of any name; the registry's own types are checked where commands are declared. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds commands of all argument types.
export type AnyCommand = Command<string, any>

export type CommandRequest = WriteRequest & { readonly name: string; readonly args?: unknown }

/** Most rows one command may change; larger imports are staged. */
export const maxRowChanges = 20_000

/** Most rounds of reads a command may ask for. */
const maxRounds = 3

/**
 * Carries out one command in one transaction: reads, plans, writes rows, log record, undo step, jobs and the request's
 * number. Refuses `unknownCommand`, `badCall`, what the plan refuses, and `tooManyRecords`.
 */
export async function executeCommand(
  session: Session,
  registry: { readonly commands: ReadonlyMap<string, AnyCommand>; readonly newId: () => string },
  request: CommandRequest,
): Promise<Outcome<Applied, Problem>> {
  const command = registry.commands.get(request.name)
  if (!command) return failed(problem('unknownCommand', { values: { name: request.name } }))
  const parsed = command.args.safeParse(request.args)
  if (!parsed.success) return failed(badArguments(command.name, parsed.error.issues))
  const rows = createRowsRead(session.database)
  const none: UndoSteps = { newest: undefined, undone: [] }
  return writeOnce<UndoSteps, Applied>(session, request, {
    async gather() {
      const [steps] = await Promise.all([
        command.undoLabel === null ? none : readUndoSteps(session.database, request),
        rows.read(command.reads[0]?.(parsed.data, rows.seen) ?? []),
      ])
      for (const round of command.reads.slice(1, maxRounds)) await rows.read(round(parsed.data, rows.seen))
      return steps
    },
    async write(steps) {
      const env = { now: request.now, newId: registry.newId, actor: request.actor, device: request.device }
      const planned = command.plan(rows.seen, parsed.data, env)
      if (!planned.ok) return planned
      const foldKey = command.foldKey ? `${command.name} ${command.foldKey(parsed.data)}` : null
      const label = command.undoLabelFor?.(parsed.data, rows.seen) ?? command.undoLabel
      return writePlan(session, rows, { request, command, label, foldKey, changes: planned.value, steps })
    },
  })
}

type Planned = {
  readonly request: CommandRequest
  readonly command: AnyCommand
  readonly label: UndoLabel | null
  readonly foldKey: string | null
  readonly changes: Changes
  readonly steps: UndoSteps
}

async function writePlan(session: Session, rows: RowsRead, planned: Planned): Promise<Outcome<Applied, Problem>> {
  const { request, command, label, changes } = planned
  const limit = command.manyRows ? mostRowChanges : maxRowChanges
  if (changes.rows.length > limit) return failed(problem('tooManyRecords', { values: { limit } }))
  const entry = { command: command.name, label, undoOf: null, redoOf: null }
  const { record, stored } = await writeChanges(session, rows, { request, entry, changes })
  // The record is handed over while the last rows are still being written; one that fails takes it back.
  const applied = await recorded(session.database, record, planned)
  await stored()
  return done(applied)
}

async function recorded(database: Database, record: NewRecord | null, { label, foldKey, steps }: Planned): Promise<Applied> {
  if (!record) return { seq: await database.log.lastSeq(), undoLabel: null }
  if (label === null) return { seq: await database.log.add(record), undoLabel: null }
  return { seq: await addUndoStep(database, steps, { record, label, foldKey }), undoLabel: label }
}

function badArguments(name: string, issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Problem {
  const [first] = issues
  return problem('badCall', { field: first?.path.map(String).join('.') ?? '', values: { name }, detail: first?.message ?? '' })
}
