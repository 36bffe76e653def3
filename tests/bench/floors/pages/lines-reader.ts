import { givenPort } from './asked.ts'
import { numbers } from './draw-lines.ts'

/** As many lines as the room's answer holds of each day: followers, reach, views, engagement and clicks. */
const seeds = [37, 53, 61, 71, 83]

const known = new Map<number, readonly unknown[]>()
const port = await givenPort()
port.addEventListener('message', ({ data: days }: MessageEvent<number>) => {
  const lines = known.get(days) ?? seeds.map((seed) => numbers(days, seed))
  known.set(days, lines)
  port.postMessage(lines)
})
port.start()
