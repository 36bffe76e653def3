import { buildIndex, hitsOf } from './bare-index.ts'
import { drawHits, onTyped } from './draw-hits.ts'

await buildIndex()
onTyped((typed) => drawHits(hitsOf(typed)))
