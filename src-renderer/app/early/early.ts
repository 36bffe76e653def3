/**
 * What the page runs first. Where this window had a frame before, its rail is drawn and painted before the program is
 * evaluated, which takes several times as long; meanwhile the program's files are fetched (the build names them in the
 * page's head).
 */
import '#renderer/ui/theme/fonts.css'
import '#renderer/ui/theme/tokens.css'
import '#renderer/ui/theme/base.css'
import '../frame/frame.module.css'
import '../frame/rail.module.css'
import { drawRailPicture } from './rail-picture.ts'

/** A frame's picture is on its way to the screen once the next one begins; a window that draws no frames must not wait for one. */
const longestWaitMs = 100

async function start(): Promise<void> {
  if (drawRailPicture()) await painted()
  await import('../main.tsx')
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestWaitMs)
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

void start()
