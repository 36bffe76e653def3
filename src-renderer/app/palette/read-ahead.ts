import type { Bridge } from '#renderer/bridge/index.ts'
import { folded } from '#shared/kernel/folded.ts'
import type { QueryResult } from '#shared/queries/index.ts'

/** As many hits as the palette shows. */
export const most = 12

/** What is known of a text before it is asked for: the text without its last letter was read ahead. Null: nothing. */
export function readAhead(bridge: Pick<Bridge, 'peek'>, typed: string): QueryResult<'posts.found'> | null {
  const last = [...typed].at(-1)
  if (last === undefined) return null
  const before = typed.slice(0, -last.length)
  const known = bridge.peek('posts.foundNext', { text: before, limit: most })
  const next = known?.ok ? known.value.find(({ id }) => folded(`${before}${id}`) === folded(typed)) : undefined
  return next ? { posts: next.posts, briefs: next.briefs } : null
}
