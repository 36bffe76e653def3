import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import classic from '@fullcalendar/react/themes/classic'
import { asked } from './asked.ts'
import { drawBare } from './bare-calendar.ts'
import { openRaw, putStrict, readMonth } from './raw-database.ts'

const { brand, from, to } = asked()
const database = await openRaw()
const { posts } = await readMonth(database, brand, from, to)
const byId = new Map(posts.map((post) => [post.id, post]))
drawBare(posts, {
  plugins: [classic, dayGrid, interaction],
  editable: true,
  // The words «ещё 30» are a button too; cards are told from them by this.
  eventClass: 'floor-card',
  dragRevertDuration: 0,
  eventDrop({ event }) {
    const post = byId.get(event.id)
    if (!post || !event.start) return
    void putStrict(database, 'posts', { ...post, at: event.start.getTime() }).then(() => {
      dispatchEvent(new CustomEvent('floor-put', { detail: event.id }))
    })
  },
})
