import { startTransition, useEffect, useState } from 'react'

/** How long after the frame that was drawn with a value, ms: pictures of it are still being made then, and who leafs on needs the next one first. */
const restMs = 60

/**
 * A value as the screen last showed it: a new one comes when the frame that was drawn with it has been painted and nothing newer was
 * asked for, as work that yields to whatever the user does next. For what stands around the thing that was asked for.
 */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => startTransition(() => setPainted(() => value)), restMs)
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}
