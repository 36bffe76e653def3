import { givenPort } from './asked.ts'
import { type Lines, painted } from './draw-lines.ts'

const given = givenPort()

/** Both charts of a year, their numbers asked of the hidden page; answers the time from the question until they were painted, ms. */
async function benchAskAndDraw(days: number): Promise<number> {
  const port = await given
  port.start()
  const since = performance.now()
  const answered = new Promise<readonly Lines[]>((resolve) =>
    port.addEventListener('message', ({ data }: MessageEvent<readonly Lines[]>) => resolve(data), { once: true }),
  )
  port.postMessage(days)
  const [reach, followers] = await answered
  return painted(since, reach && followers ? [reach, followers] : [])
}

Object.assign(globalThis, { benchAskAndDraw })
