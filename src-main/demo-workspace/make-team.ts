import { v7 } from 'uuid'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { DemoContent } from './content/content.ts'
import type { DemoDesk } from './demo-desk.ts'
import { type Colleague, colleagues } from './stories.ts'

/** Who works here; `me` is who acts. */
export type Team = { readonly me: PersonId; readonly people: ReadonlyMap<Colleague, PersonId> }

/** Names me and fills the directory of people. */
export async function makeTeam(desk: DemoDesk, content: DemoContent): Promise<Team> {
  const me = v7() as PersonId
  await desk.run('person.setMe', { id: me, name: content.me })
  desk.actAs(me)
  await desk.run('person.update', { id: me, role: 'manager' })
  const people = new Map<Colleague, PersonId>()
  for (const key of Object.keys(colleagues) as Colleague[]) {
    const id = v7() as PersonId
    await desk.run('person.add', { id, role: colleagues[key], ...content.people[key] })
    people.set(key, id)
  }
  return { me, people }
}
