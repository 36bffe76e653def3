import { useEffect } from 'react'
import { useBridge } from '#renderer/bridge/index.ts'

/** Follows main where it leads: a notification or the tray opens a room. */
export function OpenRoute() {
  const bridge = useBridge()
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.kind === 'open') location.hash = event.route
      }),
    [bridge],
  )
  return null
}
