import { useQuery } from '#renderer/bridge/index.ts'
import type { QueryResult } from '#shared/queries/index.ts'

/** As many as the palette shows. */
const most = 12

/** Posts and briefs that hold the typed words, kept up to date; what was found for the words before stays until the answer is there. */
export function useSearch(text: string): QueryResult<'posts.found'> | null {
  const found = useQuery('posts.found', text === '' ? null : { text, limit: most }).value
  return (text !== '' && found) || null
}
