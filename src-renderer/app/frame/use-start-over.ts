import { useEffect, useState } from 'react'

/** When the start is over, ms after the frame was drawn: what nobody sees before it is asked for can wait that long. */
const startMs = 1000

/** False while the program starts: a part that is not shown yet need not be read for it. */
export function useStartOver(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), startMs)
    return () => clearTimeout(timer)
  }, [])
  return over
}
