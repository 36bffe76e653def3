import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import type { Variant } from '#shared/domain/posts/variant.ts'
import type { Pick } from './pick.ts'

/**
 * Draws arguments a command takes in a workspace as it is. May throw `NothingFits`; a command that is refused all the same is
 * drawn anew, so a generator need not know every rule.
 */
export type Generator<Name extends CommandName> = (pick: Pick) => CommandArgs<Name>
export type Generators = { readonly [Name in CommandName]?: Generator<Name> }

/** The living variants of a post. */
export function variantsOf(pick: Pick, postId: string): readonly Variant[] {
  return pick.rows.variants.filter((one) => one.postId === postId && one.deletedAt === null)
}
