import { useCallback, useEffect, useRef } from 'react'
import { whenIdle } from './when-idle.ts'

/**
 * What a click will want, made while the page rests; the answer makes it at once when the click came first. It is made anew whenever
 * `make` is another function.
 */
export function useMadeAhead<Value>(make: () => Value): () => Value {
  const made = useRef<{ readonly by: () => Value; readonly value: Value } | null>(null)
  const taken = useCallback(() => {
    made.current = made.current?.by === make ? made.current : { by: make, value: make() }
    return made.current.value
  }, [make])
  useEffect(() => whenIdle(() => void taken()), [taken])
  return taken
}
