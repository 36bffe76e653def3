import { useEffect } from 'react'
import { type Bridge, useBridge } from '#renderer/bridge/index.ts'

/** Texts counted between two looks at whether they are still wanted: some 25 ms. */
const textsAtOnce = 500
/** Parts under way together: the storage goes on while the page compares and draws; whoever asks it something waits 100 ms at most. */
const partsUnderWay = 4
/** Fewer are counted in no time. */
const worthAhead = 500

/** Has the texts of an import counted while a person looks it over; ends when it is `wanted`, and forgets when it is left or is another. */
export function useCountedAhead(texts: readonly string[], wanted: boolean): void {
  const bridge = useBridge()
  useEffect(() => {
    if (wanted) return
    const going = { on: true }
    void countTexts(bridge, texts, going)
    return () => {
      going.on = false
    }
  }, [bridge, texts, wanted])
  useEffect(() => () => void bridge.read('texts.ahead', { texts: [], anew: true }), [bridge])
}

async function countTexts(bridge: Bridge, texts: readonly string[], going: { readonly on: boolean }): Promise<void> {
  if (texts.length < worthAhead) return
  let begun = 0
  const countParts = async () => {
    while (going.on && begun < texts.length) {
      const at = begun
      begun += textsAtOnce
      await bridge.read('texts.ahead', { texts: texts.slice(at, at + textsAtOnce), anew: at === 0 })
    }
  }
  await Promise.all(Array.from({ length: partsUnderWay }, countParts))
}
