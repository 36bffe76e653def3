import { useQuery } from '#renderer/bridge/index.ts'
import type { QueryResult } from '#shared/queries/index.ts'

/** As many as the palette shows. */
const most = 12

type Search = {
  /** Posts and briefs that hold the typed words, kept up to date; what was found for the words before stays until the answer is there. */
  readonly found: QueryResult<'posts.found'> | null
  /** Nothing has been answered yet: the first question waits until all texts are indexed. */
  readonly waits: boolean
}

export function useSearch(text: string): Search {
  const { value, problem } = useQuery('posts.found', text === '' ? null : { text, limit: most })
  return text === '' ? { found: null, waits: false } : { found: value ?? null, waits: value === undefined && problem === null }
}
