import { useEffect, useState } from 'react'
import { useBridge } from '#renderer/bridge/index.ts'

export type Making = { readonly done: number; readonly total: number }

/** How far the demo is, whoever began to make it (this window, the command line, a reset); null while nobody makes it. */
export function useMaking(): Making | null {
  const bridge = useBridge()
  const [making, setMaking] = useState<Making | null>(null)
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.kind === 'progress' && event.task === 'demo') setMaking({ done: event.done, total: event.total })
      }),
    [bridge],
  )
  return making
}
