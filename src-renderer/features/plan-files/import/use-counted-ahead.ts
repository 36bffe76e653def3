import { useEffect } from 'react'
import { type Bridge, useBridge } from '#renderer/bridge/index.ts'
import { rest } from '#renderer/ui/when-idle.ts'
import type { CommandArgs } from '#shared/commands/index.ts'

type Made = () => CommandArgs<'plan.import'> | null

/** Texts counted between two looks at whether they are still wanted: some 25 ms. */
const textsAtOnce = 500
/** Fewer are counted in no time. */
const worthAhead = 500

/** Has the texts of an import counted while a person looks it over; ends when it is `wanted`, and forgets when it is left or is another. */
export function useCountedAhead(made: Made, wanted: boolean): void {
  const bridge = useBridge()
  useEffect(() => {
    if (wanted) return
    const going = { on: true }
    void countTexts(bridge, made, going)
    return () => {
      going.on = false
    }
  }, [bridge, made, wanted])
  useEffect(() => () => void bridge.read('texts.ahead', { texts: [], anew: true }), [bridge])
}

async function countTexts(bridge: Bridge, made: Made, going: { readonly on: boolean }): Promise<void> {
  await rest()
  const texts = going.on ? (made()?.brands ?? []).flatMap(({ posts }) => posts.map((post) => post.text)) : []
  if (texts.length < worthAhead) return
  for (let at = 0; going.on && at < texts.length; at += textsAtOnce) {
    await bridge.read('texts.ahead', { texts: texts.slice(at, at + textsAtOnce), anew: at === 0 })
  }
}
