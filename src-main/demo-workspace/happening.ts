import type { Networks } from '#main/networks/registry.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { DemoContent } from './content/content.ts'
import type { DemoDesk } from './demo-desk.ts'
import type { MadeBrand } from './made-brand.ts'
import type { Team } from './make-team.ts'
import type { ToldClock } from './told-clock.ts'

/** Everything that living through the demo needs. */
export type Living = {
  readonly desk: DemoDesk
  readonly clock: ToldClock
  readonly networks: Networks
  readonly content: DemoContent
  readonly team: Team
  readonly brands: readonly MadeBrand[]
  readonly now: EpochMs
  readonly progress: (done: number, total: number) => void
}

/** Something that happens at a moment of the demo's past. */
export type Happening = { readonly at: EpochMs; readonly happen: () => Promise<void> }

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Lives through what happened, in the order it happened, and comes to the present. */
export async function live({ clock, now, progress }: Living, happenings: readonly Happening[]): Promise<void> {
  const inOrder = happenings.toSorted((a, b) => a.at - b.at)
  for (const [i, { at, happen }] of inOrder.entries()) {
    clock.tell(at)
    await happen()
    if (i % 20 === 0) progress(i, inOrder.length)
  }
  clock.tell(now)
  progress(inOrder.length, inOrder.length)
}
