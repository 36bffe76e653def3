import type { Purpose } from '#main/workspaces/disk-room.ts'
import type { Actor } from '#shared/domain/people/person.ts'

/** What holds back or settles a publication. A few bytes each; a full disk must not keep a person from stopping a post. */
const brakes: ReadonlySet<string> = new Set([
  'settings.setPaused',
  'post.unschedule',
  'publication.skip',
  'publication.confirmPublished',
  'publication.confirmNotPublished',
  'publication.removed',
])

/** The publisher's first writes for a post or a step: without room for the later ones nothing may be sent. */
const beginnings: ReadonlySet<string> = new Set(['publication.begin', 'publication.stepSending'])

/** What a write needs room for: the publisher's facts go on when people's work has stopped. */
export function purposeOf(command: string, actor: Actor): Purpose {
  if (brakes.has(command)) return 'facts'
  if (actor !== 'publisher') return 'work'
  return beginnings.has(command) ? 'sending' : 'facts'
}
