import { once } from 'node:events'
import { createBotApiServer } from './server.ts'

/** The child process of `telegram.ts`: the emulated Bot API on loopback. */
process.on('SIGTERM', () => process.exit(0))
process.on('disconnect', () => process.exit(0))
const server = createBotApiServer()
server.listen(Number(process.argv[2]), '127.0.0.1')
await once(server, 'listening')
process.send?.({ ready: true })
