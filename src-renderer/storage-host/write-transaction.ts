import { Dexie } from 'dexie'
import type { Changes, JobChange, RowChange } from '#shared/commands/command.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { LoggedTable } from '#shared/domain/rows.ts'
import type { DeviceId, RequestId } from '#shared/kernel/ids.ts'
import { done, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Hlc, tick } from '#shared/sync/hlc.ts'
import type { LoggedChange, LogRecord } from '#shared/sync/log-record.ts'
import { clockedRow, draftRows, loggedChange, type RowDraft } from '#shared/sync/row-draft.ts'
import type { Database } from './database.ts'
import { writeJobs } from './derived-jobs.ts'
import type { Session } from './open-session.ts'
import { type NewRecord, type PackedPart, packedPart } from './operation-log.ts'
import type { RowsRead } from './rows-read.ts'

/** Who asks for a write, when, and the number under which it is carried out once. */
export type WriteRequest = { readonly requestId: RequestId; readonly actor: Actor; readonly device: DeviceId; readonly now: EpochMs }

/**
 * Runs one write in one transaction: a request that was carried out before answers what it answered then; a refusal
 * leaves nothing behind, not even the request's number, so that it may be tried again.
 *
 * Throws what the database throws (a disk that does not take it, a new row's id that is taken); then nothing was changed.
 *
 * @param gather the first reads; they run beside the look-up of the request, so that a write waits once for both
 */
export async function writeOnce<Gathered, Answer>(
  session: Session,
  request: WriteRequest,
  steps: { readonly gather: () => Promise<Gathered>; readonly write: (gathered: Gathered) => Promise<Outcome<Answer, Problem>> },
): Promise<Outcome<Answer, Problem>> {
  const { dexie, appliedRequests } = session.database
  return await dexie.transaction('rw', dexie.tables, async () => {
    const [applied, gathered] = await Promise.all([appliedRequests.get(request.requestId), steps.gather()])
    if (applied) return done(applied.answer as Answer)
    const outcome = await steps.write(gathered)
    if (outcome.ok) await appliedRequests.add({ id: request.requestId, at: request.now, answer: outcome.value })
    return outcome
  })
}

/** What is written besides the rows themselves. */
export type Entry = Pick<LogRecord, 'command' | 'label' | 'undoOf' | 'redoOf'>

/** What writing came to: the record is null when the rows already said so. `stored` waits until the rows are written; the record may be handed over before. */
export type Written = { readonly record: NewRecord | null; readonly stored: () => Promise<void> }

/** Writes the rows and jobs of a plan and makes (but does not store) its log record. */
export async function writeChanges(
  session: Session,
  rows: RowsRead,
  plan: { readonly request: WriteRequest; readonly entry: Entry; readonly changes: Changes },
): Promise<Written> {
  const { request, entry, changes } = plan
  const { database } = session
  await wantPatched(rows, changes.rows)
  session.writes += 1
  const writing = createRowsWriting(session, request)
  await writing.write(await loggedRows(database, rows, { rows: changes.rows, jobs: changes.jobs ?? [] }))
  for (const part of changes.more ?? []) await writing.write(await loggedRows(database, rows, { rows: part, jobs: [] }))
  const { logged, packed, hlc, stored } = writing.written()
  if (hlc === null) return { record: null, stored }
  const { requestId, actor, device, now: at } = request
  return { record: { ...entry, hlc, device, actor, requestId, at, changes: logged, packed }, stored }
}

/** Writes the jobs that changes come to, and tells what is to be written and logged of their rows. */
async function loggedRows(
  database: Database,
  rows: RowsRead,
  part: { readonly rows: readonly RowChange[]; readonly jobs: readonly JobChange[] },
): Promise<readonly Logged[]> {
  const drafts = draftRows(part.rows, (table, id) => rows.stored(table, id))
  await writeJobs(database, rows, { drafts, changes: part.jobs })
  return drafts.flatMap((draft) => {
    const change = loggedChange(draft)
    return change ? [{ draft, change }] : []
  })
}

function nextHlc(session: Session, request: WriteRequest): Hlc {
  const hlc = tick(session.lastHlc, request.now, request.device)
  if (!hlc.ok) throw new Error(`the clock of the log cannot go on: ${hlc.problem.kind}`)
  session.lastHlc = hlc.value
  return hlc.value
}

async function wantPatched(rows: RowsRead, changes: readonly RowChange[]): Promise<void> {
  const byTable = Map.groupBy(
    changes.filter((change) => change.kind === 'patch'),
    (change) => change.table,
  )
  await Promise.all(
    [...byTable].map(([table, patches]) =>
      rows.want(
        table,
        patches.map((change) => change.id),
      ),
    ),
  )
}

type Logged = { readonly draft: RowDraft; readonly change: LoggedChange }

/** Rows handed to the database at once: between two parts the host answers whoever asks whether it lives. */
const rowsAtOnce = 2_000
/** Parts the database may have before it: enough to go on with while the record of all of them is copied, which takes as long as some parts. */
const partsAhead = 4

/** From so many changes on a stretch of them is packed. */
const packedFrom = 500

type RowsWriting = {
  /** Hands rows over; resolves when the database is ready for the next ones, which are made while it works on these. */
  write(logged: readonly Logged[]): Promise<void>
  /** What was handed over, under which time of the log (null: nothing), and a wait until all of it is written. */
  written(): {
    readonly logged: readonly LoggedChange[]
    readonly packed: NewRecord['packed']
    readonly hlc: Hlc | null
    readonly stored: () => Promise<void>
  }
}

function createRowsWriting(session: Session, request: WriteRequest): RowsWriting {
  const parts: PromiseLike<unknown>[] = []
  const changes: LoggedChange[] = []
  const packed: PackedPart[] = []
  let hlc: Hlc | null = null
  return {
    async write(logged) {
      for (let at = 0; at < logged.length; at += rowsAtOnce) {
        hlc ??= nextHlc(session, request)
        const some = logged.slice(at, at + rowsAtOnce)
        const part = some.map(({ change }) => change)
        for (const change of part) changes.push(change)
        parts.push(storePart(session.database, some, hlc))
        // While the database writes them.
        packed.push(part.length < packedFrom ? part : packedPart(part))
        await Promise.allSettled(parts.slice(-partsAhead, 1 - partsAhead))
      }
    },
    written: () => ({
      logged: changes,
      packed: packed.some((part) => part instanceof Uint8Array) ? packed : null,
      hlc,
      stored: async () => void (await Promise.all(parts)),
    }),
  }
}

/** No async function: one that waits while its transaction goes on with something else loses it. */
function storePart(database: Database, logged: readonly Logged[], hlc: Hlc): PromiseLike<unknown> {
  const byTable = Map.groupBy(logged, ({ draft }) => draft.table)
  const stored = Dexie.Promise.all([...byTable].flatMap(([table, entries]) => storeTable(database, { table, entries, hlc })))
  // What a part fails with is told by `stored` of the whole; until then nobody listens to it.
  stored.catch(() => undefined)
  return stored
}

function storeTable(
  database: Database,
  to: { readonly table: LoggedTable; readonly entries: readonly Logged[]; readonly hlc: Hlc },
): readonly PromiseLike<unknown>[] {
  const table = database.rows(to.table)
  const row = ({ draft, change }: Logged) => clockedRow(draft, change, to.hlc)
  const added = to.entries.filter(({ draft }) => draft.before === null).map(row)
  const changed = to.entries.filter(({ draft }) => draft.before !== null).map(row)
  return [...(added.length > 0 ? [table.bulkAdd(added)] : []), ...(changed.length > 0 ? [table.bulkPut(changed)] : [])]
}
