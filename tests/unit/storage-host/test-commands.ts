import { z } from 'zod'
import { type Changes, type Command, defineCommand, patch } from '#shared/commands/command.ts'
import { problem } from '#shared/contract/problem.ts'
import { emptyText, type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'

const changes = z.custom<Changes>((value) => typeof value === 'object' && value !== null)

/** Commands that write whatever they are told: the executor is what is tested. */
export const testCommands = {
  write: defineCommand({
    name: 'write',
    args: changes,
    reads: [],
    plan: (_rows, args) => done(args),
    undoLabel: 'write',
  }),
  /** A fact from the world: cannot be undone. */
  note: defineCommand({ name: 'note', args: changes, reads: [], plan: (_rows, args) => done(args), undoLabel: null }),
  type: defineCommand({
    name: 'type',
    args: z.object({ id: z.string(), text: z.string() }),
    reads: [({ id }) => [{ table: 'texts', keys: [id] }]],
    plan: (rows, { id, text }) =>
      rows.get('texts', id) ? done({ rows: [patch('texts', id, { text: aText(text) })] }) : failed(problem('notFound')),
    undoLabel: 'type',
    foldKey: ({ id }) => id,
  }),
  refuse: defineCommand({
    name: 'refuse',
    args: z.object({}),
    reads: [],
    plan: () => failed(problem('noTime')),
    undoLabel: 'refuse',
  }),
  /** Deletes a brand's rubrics: needs two rounds of reads. */
  clear: defineCommand({
    name: 'clear',
    args: z.object({ name: z.string() }),
    reads: [
      () => [{ table: 'brands', index: 'order', lower: '', upper: '\uffff' }],
      ({ name }, rows) =>
        rows
          .all('brands')
          .filter((brand) => brand.name === name)
          .map((brand) => ({ table: 'rubrics', index: 'brandId', lower: brand.id, upper: brand.id })),
    ],
    plan: (rows, _args, env) => done({ rows: rows.all('rubrics').map((rubric) => patch('rubrics', rubric.id, { deletedAt: env.now })) }),
    undoLabel: 'clear',
  }),
  // biome-ignore lint/suspicious/noExplicitAny: a registry holds commands of all argument types.
} satisfies Record<string, Command<string, any>>

export function aText(plain: string): RichText {
  return plain === '' ? emptyText : textFromPlain(plain)
}
