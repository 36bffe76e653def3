import type { ReactNode } from 'react'
import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
import styles from './status.module.css'

/** What can be drawn: every status a post may show, and the queue's own mark for a late one. */
export type StatusMark = ShownStatus | 'late'

const ring = <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
const disc = <circle cx="7" cy="7" r="6.2" fill="currentColor" />
const line = (d: string, width = 1.4) => (
  <path d={d} fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
)
/** Cut out of a solid shape: drawn in the colour that text on ink has. */
const cut = (d: string, width = 1.5) => (
  <path d={d} fill="none" stroke="var(--on-ink)" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
)
const solid = (d: string) => <path d={d} fill="currentColor" />
const dashes = <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="1.9 1.556" />
const hand =
  'M4.4 8V5.5a.6.6 0 0 1 1.2 0V4a.6.6 0 0 1 1.2 0v-.3a.6.6 0 0 1 1.2 0V4a.6.6 0 0 1 1.2 0v3.6c0 1.8-1 3-2.6 3-1.3 0-1.8-.7-2.2-2.6z'

/** Each status has a shape of its own on a 14 grid, so that it reads without colour: the pie fills while people work, a tick means agreed, hands mean time, a solid disc means over. */
export const statusShapes: { readonly [Mark in StatusMark]: ReactNode } = {
  idea: dashes,
  draft: (
    <>
      {dashes}
      <circle cx="7" cy="7" r="1.7" fill="currentColor" />
    </>
  ),
  brief: (
    <>
      {ring}
      {solid('M7 7V3.2A3.8 3.8 0 0 1 10.8 7z')}
    </>
  ),
  inWork: (
    <>
      {ring}
      {solid('M7 3.2a3.8 3.8 0 0 1 0 7.6z')}
    </>
  ),
  review: (
    <>
      {ring}
      {solid('M7 7V3.2A3.8 3.8 0 1 1 3.2 7z')}
    </>
  ),
  returned: (
    <>
      {ring}
      {line('M9.8 9.1V8a1.7 1.7 0 0 0-1.7-1.7H4.4M6 4.6 4.3 6.3 6 8', 1.3)}
    </>
  ),
  approved: (
    <>
      {ring}
      {line('M4.6 7.2 6.3 8.9 9.5 5.5')}
    </>
  ),
  scheduled: (
    <>
      {ring}
      {line('M7 4v3.1l2 1.3')}
    </>
  ),
  handedOver: (
    <>
      {ring}
      {line('M4.3 7h5.2M7.5 4.9 9.6 7 7.5 9.1', 1.3)}
    </>
  ),
  publishing: (
    <>
      <path
        d="M7 1.5A5.5 5.5 0 1 1 1.5 7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        className={styles.turning}
      />
      {line('M7 9.6V4.6M5 6.4l2-2 2 2', 1.3)}
    </>
  ),
  published: (
    <>
      {disc}
      {cut('M4.4 7.2 6.2 9 9.7 5.3')}
    </>
  ),
  partly: (
    <>
      {ring}
      {solid('M1.2 7h11.6A5.8 5.8 0 0 1 1.2 7z')}
    </>
  ),
  unknown: (
    <>
      {ring}
      {line('M5.5 5.6A1.55 1.55 0 0 1 8.5 6c0 1-1.5 1.2-1.5 2.1', 1.3)}
      <circle cx="7" cy="9.9" r=".8" fill="currentColor" />
    </>
  ),
  failed: (
    <>
      {disc}
      {cut('m5 5 4 4M9 5 5 9')}
    </>
  ),
  manual: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="3.4" fill="currentColor" />
      <path d={hand} fill="var(--on-ink)" />
    </>
  ),
  paused: (
    <>
      {ring}
      {line('M5.7 5v4M8.3 5v4')}
    </>
  ),
  skipped: (
    <>
      {ring}
      {line('m4.4 9.6 5.2-5.2')}
    </>
  ),
  archived: (
    <>
      {line('M1.8 2.6h10.4v2.6H1.8zM2.7 5.2h8.6v6.2H2.7z', 1.3)}
      {line('M5.6 7.6h2.8', 1.3)}
    </>
  ),
  late: (
    <>
      {ring}
      {line('M7 4.1v3.4')}
      <circle cx="7" cy="9.7" r=".85" fill="currentColor" />
    </>
  ),
}
