import { givenPort } from './asked.ts'
import { buildIndex, hitsOf } from './bare-index.ts'

const given = givenPort()
await buildIndex()
const port = await given
port.addEventListener('message', ({ data }: MessageEvent<string>) => port.postMessage(hitsOf(data)))
port.start()
