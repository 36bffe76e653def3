import { z } from 'zod'
import type { Person } from '#shared/domain/people/person.ts'
import { defineQuery } from './query.ts'
import { lastKey } from './read-tx.ts'
import { isLiving } from './rows-of.ts'

/** Everybody who works here, me first, then by name. A team is small: the whole table is read. */
export const peopleList = defineQuery({
  name: 'people.list',
  args: z.object({}),
  async run(tx): Promise<readonly Person[]> {
    const people = (await tx.range('people', 'id', '', lastKey)).filter(isLiving)
    return people.toSorted((one, other) => Number(other.isMe) - Number(one.isMe) || one.name.localeCompare(other.name))
  },
})
