import { useEffect, useState } from 'react'
import { useBridge, useQuery } from '#renderer/bridge/index.ts'
import type { BriefId, PostId } from '#shared/kernel/ids.ts'
import type { QueryResult } from '#shared/queries/index.ts'

const most = 12

type Named = { readonly text: string; readonly postIds: readonly PostId[]; readonly briefIds: readonly BriefId[] }

/** Posts and briefs that hold the typed words; what was found for the words before stays until the next answer is there. */
export function useSearch(text: string): QueryResult<'posts.found'> | null {
  const bridge = useBridge()
  const [named, setNamed] = useState<Named | null>(null)
  useEffect(() => {
    let late = false
    if (text === '') {
      setNamed(null)
      return
    }
    void bridge.call('search.find', { text, limit: most }).then((answer) => {
      if (!late && answer.ok) setNamed({ text, ...answer.value })
    })
    return () => {
      late = true
    }
  }, [bridge, text])
  const found = useQuery('posts.found', named && { ...named, postIds: [...named.postIds], briefIds: [...named.briefIds] }).value
  return (text !== '' && named && found) || null
}
