import type { PersonId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

export const personRoles = ['manager', 'copywriter', 'designer', 'client'] as const
export type PersonRole = (typeof personRoles)[number]

/** Somebody who works here. The user's own name is asked once; it is the actor of everything they do. */
export type Person = {
  readonly id: PersonId
  readonly name: string
  readonly isMe: boolean
  /** What this person does here; null: not told. */
  readonly role: PersonRole | null
  /** How to reach them, as typed: an address, a handle. */
  readonly contact: string
  readonly deletedAt: EpochMs | null
}

/** Who did a thing: a person, the publisher, or the inbound sync. */
export type Actor = PersonId | 'publisher' | 'inbound' | 'setup'
