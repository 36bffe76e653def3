import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Undone } from '#shared/contract/storage-contract.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { LogRecord } from '#shared/sync/log-record.ts'
import { type CurrentRows, planUndo, type UndoPlan } from '#shared/sync/undo-plan.ts'
import type { Session } from './open-session.ts'
import type { NewRecord } from './operation-log.ts'
import { repeatedFacts } from './repeated-facts.ts'
import { createRowsRead, type RowsRead } from './rows-read.ts'
import type { UndoStep } from './stored-rows.ts'
import { readUndoSteps } from './undo-steps.ts'
import { type WriteRequest, writeChanges, writeOnce } from './write-transaction.ts'

/**
 * Takes back this person's newest step on this device. Refused with `nothingToUndo` when there is none. Fields somebody
 * changed since, and everything that went out meanwhile, stay and are named in the answer.
 */
export function undo(session: Session, request: WriteRequest): Promise<Outcome<Undone, Problem>> {
  return goBack(session, request, {
    async find() {
      const { newest } = await readUndoSteps(session.database, request)
      return newest ? { step: newest, seq: newest.seq } : undefined
    },
    refusal: 'nothingToUndo',
    entry: (step) => ({ command: 'undo', label: step.label, undoOf: step.seq, redoOf: null }),
    async settle(step, undoSeq) {
      await session.database.undoSteps.put({ ...step, state: 'undone', undoSeq, foldKey: null })
    },
  })
}

/** Does the step that was undone last again. Refused with `nothingToRedo` when there is none, or a new command came since. */
export function redo(session: Session, request: WriteRequest): Promise<Outcome<Undone, Problem>> {
  return goBack(session, request, {
    async find() {
      const [step] = (await readUndoSteps(session.database, request)).undone
      return step && step.undoSeq !== null ? { step, seq: step.undoSeq } : undefined
    },
    refusal: 'nothingToRedo',
    entry: (step) => ({ command: 'redo', label: step.label, undoOf: null, redoOf: step.undoSeq }),
    async settle(step, seq) {
      await session.database.undoSteps.delete(step.seq)
      await session.database.undoSteps.add({ ...step, seq, state: 'done', undoSeq: null, at: request.now })
    },
  })
}

type Direction = {
  /** The step, and the log record whose effect is to be taken back. */
  readonly find: () => Promise<{ readonly step: UndoStep; readonly seq: number } | undefined>
  readonly refusal: 'nothingToUndo' | 'nothingToRedo'
  readonly entry: (step: UndoStep) => Pick<LogRecord, 'command' | 'label' | 'undoOf' | 'redoOf'>
  readonly settle: (step: UndoStep, seq: number) => Promise<void>
}

function goBack(session: Session, request: WriteRequest, direction: Direction): Promise<Outcome<Undone, Problem>> {
  const { database } = session
  const rows = createRowsRead(database)
  return writeOnce(session, request, {
    gather: direction.find,
    async write(found): Promise<Outcome<Undone, Problem>> {
      const record = found && (await database.log.get(found.seq))
      if (!found || !record) return failed(problem(direction.refusal))
      const plan = planUndo(record.changes, await currentRows(rows, record), request.now)
      const entry = direction.entry(found.step)
      const repeated = await repeatedFacts(rows, plan.rows)
      const written = await writeChanges(session, rows, { request, entry, changes: { rows: [...plan.rows, ...repeated] } })
      await written.stored()
      return done(await settled(session, written.record, { plan, direction, step: found.step }))
    },
  })
}

/** Stores the record; a step of which nothing could go back is over: it can be neither undone nor redone. */
async function settled(
  { database }: Session,
  record: NewRecord | null,
  { plan, direction, step }: { readonly plan: UndoPlan; readonly direction: Direction; readonly step: UndoStep },
): Promise<Undone> {
  const answer = { undoLabel: step.label, skipped: plan.skipped }
  if (!record) {
    await database.undoSteps.delete(step.seq)
    return { ...answer, seq: await database.log.lastSeq() }
  }
  const seq = await database.log.add(record)
  await direction.settle(step, seq)
  return { ...answer, seq }
}

/** Reads what the way back must know: the rows themselves and, of every post concerned, variants, text and pictures. */
async function currentRows(rows: RowsRead, record: LogRecord): Promise<CurrentRows> {
  const byTable = Map.groupBy(record.changes, (change) => change.table)
  await Promise.all(
    [...byTable].map(([table, changes]) =>
      rows.want(
        table,
        changes.map((change) => change.id),
      ),
    ),
  )
  const posts = new Set(record.changes.flatMap(({ table, id }) => postOf(rows, table, id)))
  await Promise.all([...posts].map((postId) => rows.read([{ table: 'variants', index: 'postId', lower: postId, upper: postId }])))
  const variants = Map.groupBy(
    rows.seen.all('variants').filter((variant) => variant.deletedAt === null),
    (variant) => variant.postId as string,
  )
  return { row: (table, id) => rows.stored(table, id), variantsOf: (postId) => variants.get(postId) ?? [] }
}

function postOf(rows: RowsRead, table: LogRecord['changes'][number]['table'], id: string): readonly string[] {
  if (table === 'posts' || table === 'texts') return [id]
  const postId = rows.stored(table, id)?.postId
  return typeof postId === 'string' ? [postId] : []
}
