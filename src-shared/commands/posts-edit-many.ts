import { z } from 'zod'
import { done, failed } from '#shared/kernel/outcome.ts'
import { boardMove } from './board-move.ts'
import { type Command, type CommandEnv, defineCommand, type JobChange, type Read, type RowChange, type RowSet } from './command.ts'
import { rowsAfter } from './planning/rows-after.ts'
import { postCreate } from './post-create.ts'
import { postReschedule } from './post-reschedule.ts'
import { postSetAdLabel } from './post-set-ad-label.ts'
import { postSetCampaign } from './post-set-campaign.ts'
import { postSetChannels } from './post-set-channels.ts'
import { postSetPerson } from './post-set-person.ts'
import { postSetRubric } from './post-set-rubric.ts'
import { postSetTags } from './post-set-tags.ts'
import { postSetText } from './post-set-text.ts'

/** Every change a cell can ask for is a command of its own; here several become one step. */
const cellCommands = [
  ...([postCreate, postReschedule, postSetChannels, postSetRubric, postSetText, boardMove] as const),
  ...([postSetCampaign, postSetTags, postSetPerson, postSetAdLabel] as const),
] as const
type CellCommand = (typeof cellCommands)[number]

/** What a thousand rows of ten columns come to; more is an import. */
const maxSteps = 10_000

const stepSchemas = cellCommands.map((command) =>
  z.object({
    /** Row and column as the person who edits sees them; a refusal names them. */
    row: z.number().int().min(1),
    column: z.string().max(40),
    name: z.literal(command.name),
    args: command.args as z.ZodType<unknown>,
  }),
)

/** One cell's change: what its command would be given. */
export type CellStep = {
  [Name in CellCommand['name']]: {
    readonly row: number
    readonly column: string
    readonly name: Name
    readonly args: z.output<Extract<CellCommand, { readonly name: Name }>['args']>
  }
}[CellCommand['name']]

const byName = new Map<string, Command<string, unknown>>(cellCommands.map((one) => [one.name, one as unknown as Command<string, unknown>]))

/**
 * Changes many cells of a table of posts, or makes posts of new rows, as one step that one undo takes back: all of it or,
 * when one change is refused, nothing. A later change sees what earlier ones did, so that a post may be made and filled.
 *
 * Refuses what the command of the step refuses, with `row` among the values and the column in `field`.
 */
export const postsEditMany = defineCommand({
  name: 'posts.editMany',
  args: z.object({
    steps: z
      .array(z.union(stepSchemas) as unknown as z.ZodType<CellStep>)
      .min(1)
      .max(maxSteps),
  }),
  reads: [0, 1, 2].map((round) => (args: { readonly steps: readonly CellStep[] }, rows: RowSet) => readsOf(args.steps, round, rows)),
  plan(rows, { steps }, env: CommandEnv) {
    const seen = rowsAfter(rows)
    const changes: RowChange[] = []
    const jobs: JobChange[] = []
    for (const step of steps) {
      const planned = commandOf(step).plan(seen, step.args, env)
      if (!planned.ok) {
        const { problem } = planned
        return failed({ ...problem, field: step.column, values: { ...problem.values, row: step.row } })
      }
      seen.apply(planned.value.rows)
      changes.push(...planned.value.rows)
      jobs.push(...(planned.value.jobs ?? []))
    }
    return done({ rows: changes, jobs })
  },
  undoLabel: 'posts.editMany',
})

function commandOf({ name }: CellStep): Command<string, unknown> {
  const command = byName.get(name)
  if (!command) throw new Error(`no cell is written by ${name}`)
  return command
}

/** The reads of one round of all steps, each once: a row's cells want the same post. */
function readsOf(steps: readonly CellStep[], round: number, rows: RowSet): readonly Read[] {
  const reads = steps.flatMap((step) => commandOf(step).reads[round]?.(step.args, rows) ?? [])
  return [...new Map(reads.map((read) => [JSON.stringify(read), read])).values()]
}
