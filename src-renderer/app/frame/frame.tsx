import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from '#renderer/app/boundary/error-boundary.tsx'
import { useFrameKeys } from '#renderer/app/frame-keys.ts'
import { usePaletteAsked } from '#renderer/app/palette/palette-store.ts'
import { roomOf } from '#renderer/app/rooms.ts'
import { PostDialogs } from '#renderer/features/calendar/index.ts'
import { inspect, useInspected, useRoom } from '#renderer/routes/route.ts'
import { useElapsed } from '#renderer/ui/elapsed.ts'
import { PageHeadSlot } from '#renderer/ui/page-head.tsx'
import styles from './frame.module.css'
import { LateWords } from './late-words.tsx'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { useOpenings } from './use-openings.ts'
import { useRailFolded } from './use-rail-folded.ts'

const Palette = lazy(async () => ({ default: (await import('#renderer/app/palette/palette.tsx')).Palette }))
const PostInspector = lazy(async () => ({ default: (await import('#renderer/features/inspector/index.ts')).PostInspector }))

function useWindowTitle(room: string): void {
  useEffect(() => {
    document.title = `${room} · Rubrika`
  }, [room])
}

/** When the start is over, ms after the frame was drawn: what nobody sees before it is asked for can wait that long. */
const startMs = 1000

/** The frame: rail, top bar, the room that is open, and the inspector at the right of it. */
export function Frame() {
  const room = useRoom()
  const inspected = useInspected()
  const [headSlot, setHeadSlot] = useState<HTMLElement | null>(null)
  const rail = useRailFolded(inspected !== null)
  const { t } = useTranslation()
  const { Page, id, titleKey } = roomOf(room)
  const startOver = useElapsed(startMs)
  const palette = usePaletteAsked() || startOver
  useFrameKeys()
  useOpenings()
  useWindowTitle(t(titleKey))
  return (
    <PageHeadSlot value={headSlot}>
      <div className={styles.frame} data-folded={rail.folded || undefined}>
        <Rail folded={rail.folded} onToggle={rail.canOpen ? rail.toggle : null} />
        <TopBar slotRef={setHeadSlot} />
        <main className={styles.page} id="page">
          <ErrorBoundary key={id}>
            <Suspense fallback={null}>
              <Page />
            </Suspense>
          </ErrorBoundary>
        </main>
        <LateWords />
        {inspected ? (
          <aside className={styles.inspector} key="inspector">
            <ErrorBoundary key={inspected}>
              <Suspense fallback={null}>
                <PostInspector postId={inspected} />
              </Suspense>
            </ErrorBoundary>
          </aside>
        ) : null}
        <PostDialogs early={startOver} />
        {palette ? (
          <Suspense fallback={null}>
            <Palette onPost={inspect} />
          </Suspense>
        ) : null}
      </div>
    </PageHeadSlot>
  )
}
