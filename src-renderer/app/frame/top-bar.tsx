import { ConnectionPill } from './connection-pill.tsx'
import { DevicePill } from './device-pill.tsx'
import { NextPill } from './next-pill.tsx'
import { DiskPill, NoticeBell } from './notice-bell.tsx'
import { SearchButton } from './search-button.tsx'
import { TaskPill } from './task-pill.tsx'
import styles from './top-bar.module.css'

/** The page's head on the left; on the right search, what needs the user on this device, the next publication, the connection, notices. */
export function TopBar({ slotRef }: { readonly slotRef: (slot: HTMLElement | null) => void }) {
  return (
    <header className={styles.bar}>
      <div className={styles.head} ref={slotRef} />
      <SearchButton />
      <DiskPill />
      <DevicePill />
      <TaskPill />
      <NextPill />
      <ConnectionPill />
      <NoticeBell />
    </header>
  )
}
