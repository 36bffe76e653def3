import { z } from 'zod'
import type { Person } from '#shared/domain/people/person.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** Who works here; null until the name was asked. */
export const me = defineQuery({
  name: 'me',
  args: z.object({}),
  async run(tx): Promise<Person | null> {
    const people = await tx.range('people', 'id', '', lastKey)
    return people.find((one) => one.isMe && isLiving(one)) ?? null
  },
})
