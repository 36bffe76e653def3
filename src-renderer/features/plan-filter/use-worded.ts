import { useEffect, useMemo, useState } from 'react'
import { useBridge } from '#renderer/bridge/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'

/** As many as one search may be asked about. */
const most = 20_000
const none: ReadonlySet<PostId> = new Set()

type Answer = { readonly text: string; readonly ids: ReadonlySet<PostId> }

/** Which of these posts hold the words somewhere in their texts, in any form; none until the search has answered. */
export function useWorded(text: string, posts: readonly { readonly id: PostId }[]): ReadonlySet<PostId> {
  const bridge = useBridge()
  const [answer, setAnswer] = useState<Answer>({ text: '', ids: none })
  const sought = text.trim()
  const among = useMemo(() => (sought === '' ? [] : posts.slice(0, most).map(({ id }) => id)), [sought, posts])
  useEffect(() => {
    let late = false
    if (among.length === 0) return
    void bridge.call('search.find', { text: sought, limit: among.length, among }).then((found) => {
      if (!late && found.ok) setAnswer({ text: sought, ids: new Set(found.value.postIds) })
    })
    return () => {
      late = true
    }
  }, [bridge, sought, among])
  return sought !== '' && answer.text === sought ? answer.ids : none
}
