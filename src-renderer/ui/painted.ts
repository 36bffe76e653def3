import { startTransition, useEffect, useState } from 'react'

/**
 * A value as the screen last showed it: a new one comes once the frame that was drawn with it has been painted and the next one
 * begun, as work that yields to whatever the user does next. For what stands around the thing that was asked for.
 */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => startTransition(() => setPainted(() => value)))
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}
