import { givenPort } from './asked.ts'
import type { Hit } from './bare-index.ts'
import { drawHits, onTyped } from './draw-hits.ts'

const port = await givenPort()
port.addEventListener('message', ({ data }: MessageEvent<readonly Hit[]>) => drawHits(data))
port.start()
onTyped((typed) => port.postMessage(typed))
