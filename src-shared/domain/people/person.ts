import type { PersonId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** Somebody who works here. The user's own name is asked once; it is the actor of everything they do. */
export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly isMe: boolean
  readonly deletedAt: EpochMs | null
}

/** Who did a thing: a person, the publisher, or the inbound sync. */
export type Actor = PersonId | 'publisher' | 'inbound' | 'setup'
