import { asked, givenPort } from './asked.ts'
import { openRaw, readMonth } from './raw-database.ts'

const given = givenPort()
const { brand, from, to } = asked()
const { posts } = await readMonth(await openRaw(), brand, from, to)
const port = await given
port.postMessage(posts)
