import type { z } from 'zod'
import type { Problem } from '#shared/contract/problem.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import type { Job } from '#shared/domain/publishing/job.ts'
import type { LoggedRows, LoggedTable, Rows, TableName } from '#shared/domain/rows.ts'
import type { DeviceId } from '#shared/kernel/ids.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** One thing a command wants read before it plans: rows by key, or an inclusive range of a named index. */
export type Read =
  | { readonly table: TableName; readonly keys: readonly string[] }
  | { readonly table: TableName; readonly index: string; readonly lower: IndexKey; readonly upper: IndexKey }

export type IndexKey = string | number | readonly (string | number)[]

/** The rows a command asked for. Tombstones are included: look at `deletedAt`. */
export type RowSet = {
  get<Table extends TableName>(table: Table, id: string): Rows[Table] | undefined
  all<Table extends TableName>(table: Table): readonly Rows[Table][]
}

/** A change of one logged row: a new row whole, or some fields of an existing one. */
export type RowChange = {
  readonly [Table in LoggedTable]:
    | { readonly table: Table; readonly kind: 'insert'; readonly row: LoggedRows[Table] }
    | { readonly table: Table; readonly kind: 'patch'; readonly id: string; readonly set: Partial<LoggedRows[Table]> }
}[LoggedTable]

/** A change of one job's own facts (attempts, steps); whether the job exists at all is derived, not written. */
export type JobChange = { readonly id: Job['id']; readonly set: Partial<Job> }

/** Most rows that a command of `manyRows` may change, those of `more` among them. */
export const mostRowChanges = 200_000

export type Changes = {
  readonly rows: readonly RowChange[]
  readonly jobs?: readonly JobChange[]
  /**
   * New rows that are made only while those before them are written, part by part; read once. Everything was checked and counted before: no part can be
   * refused. A post stands in one part with its text and its variants.
   */
  readonly more?: Iterable<readonly RowChange[]>
}

/** What a plan may know besides its rows and arguments. */
export type CommandEnv = {
  readonly now: EpochMs
  readonly newId: () => string
  readonly actor: Actor
  readonly device: DeviceId
}

/** Key of the words for "undo …" in `text/<language>/undo.ts`; null: the command cannot be undone (facts from the world). */
export type UndoLabel = string

/**
 * A named write. `reads` runs first, in at most three rounds, each seeing what earlier rounds brought; then `plan`
 * decides, synchronously and purely. One command is one transaction. Ids of new rows come in the arguments, so that a
 * request sent twice writes once.
 */
export type Command<Name extends string, Args> = {
  readonly name: Name
  readonly args: z.ZodType<Args>
  readonly reads: readonly ((args: Args, rows: RowSet) => readonly Read[])[]
  readonly plan: (rows: RowSet, args: Args, env: CommandEnv) => Outcome<Changes, Problem>
  readonly undoLabel: UndoLabel | null
  /** Where one command puts on and takes off: the words for what these arguments do to the rows that were read, in place of `undoLabel`. */
  readonly undoLabelFor?: (args: Args, rows: Pick<RowSet, 'get'>) => UndoLabel
  /** A whole plan is one step: such a command may change more rows than others. */
  readonly manyRows?: true
  /** Writes of one text by one person within five minutes fold into one undo step; the function names the text. */
  readonly foldKey?: (args: Args) => string
}

/** Declares a command, inferring its name and arguments. */
export function defineCommand<const Name extends string, Args>(command: Command<Name, Args>): Command<Name, Args> {
  return command
}

export function insert<Table extends LoggedTable>(table: Table, row: LoggedRows[Table]): RowChange {
  return { table, kind: 'insert', row } as RowChange
}

export function patch<Table extends LoggedTable>(table: Table, id: string, set: Partial<LoggedRows[Table]>): RowChange {
  return { table, kind: 'patch', id, set } as RowChange
}
