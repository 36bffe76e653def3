import { useEffect } from 'react'
import { useVoice } from '#renderer/app/toasts/voice.tsx'
import { useBridge } from '#renderer/bridge/index.ts'
import { useRoom } from '#renderer/routes/route.ts'

/** Goes where a clicked notification leads; says itself what the shell has no notification for. */
export function useOpenings(): void {
  const room = useRoom()
  const bridge = useBridge()
  const voice = useVoice()
  useEffect(() => {
    if (room === 'hand' || room === 'queue') voice.hush()
  }, [room, voice])
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.kind === 'open') open(event.route)
        if (event.kind === 'told') voice.tell(event, () => open(event.route))
      }),
    [bridge, voice],
  )
}

function open(route: string): void {
  location.hash = route
}
