import { asked } from './asked.ts'
import { drawBare } from './bare-calendar.ts'
import { openRaw, readMonth } from './raw-database.ts'

const { brand, from, to } = asked()
const database = await openRaw()
const { posts } = await readMonth(database, brand, from, to)
drawBare(posts, { eventInteractive: true })
