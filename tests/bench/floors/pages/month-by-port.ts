import { givenPort } from './asked.ts'
import { drawBare } from './bare-calendar.ts'
import type { Row } from './raw-database.ts'

const port = await givenPort()
port.addEventListener('message', ({ data }: MessageEvent<readonly Row[]>) => drawBare(data, { eventInteractive: true }))
port.start()
