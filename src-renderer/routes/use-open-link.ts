import { useCallback } from 'react'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import { goTo } from './route.ts'

/**
 * Opens the address of a published post: in the user's browser, or, where it is an address of the program's own (the
 * pretend network has no web page), in its room.
 */
export function useOpenLink(): (url: string) => void {
  const bridge = useBridge()
  const refused = useRefused()
  return useCallback(
    (url) => {
      if (!/^(https?|mailto|tg):/.test(url)) return goTo({ room: 'demoFeed' })
      void bridge.call('app.openExternal', { url }).then((outcome) => {
        if (!outcome.ok) refused(outcome.problem)
      })
    },
    [bridge, refused],
  )
}
