import type { CommandName } from '#shared/commands/index.ts'
import type { Generators } from './generator.ts'
import { planGenerators } from './plan-generators.ts'
import { manyGenerators, postGenerators } from './post-generators.ts'
import { setupGenerators, workGenerators } from './work-generators.ts'

/** How each undoable command is drawn. **A new command**: its line in the file of its kind. */
export const generators: Generators = { ...postGenerators, ...manyGenerators, ...workGenerators, ...setupGenerators, ...planGenerators }

/**
 * Undoable commands that are not drawn, each with the reason. There should be none without one: what cannot be drawn cannot be
 * trusted to go back.
 */
export const notDrawn: { readonly [Name in CommandName]?: string } = {}

/**
 * Drawn only as the last of a sequence: they set something going now, and undo gives nothing back that would be due in the past,
 * so that what came after them could not all go back.
 */
export const onlyLast: ReadonlySet<CommandName> = new Set(['post.publishNow', 'publication.retry', 'publication.sendLate'])
